import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { type Frame, regionHref } from '../../frame/index.ts'
import { sayRegionPath } from '../../region/say-region.ts'
import type { ItemsView } from './load-items.ts'
import { itemsWords as words } from './words.ts'

interface RegionLineProps {
  readonly frame: Frame
  readonly view: Pick<ItemsView, 'region' | 'isNamed'>
  readonly total: number
}

/** Whose services a list shows and how many, with the way to another region. */
export function RegionLine({ frame, view, total }: RegionLineProps): ReactNode {
  const { language } = frame
  return (
    <p className="region-line">
      <span>
        {say(words.inRegion, language, { region: sayRegionPath(view.region, language), count: total })}
        {view.isNamed && say(words.notYours, language, { region: frame.region.name })}
      </span>
      <a href={regionHref(frame)}>{say(words.changeRegion, language)}</a>
    </p>
  )
}
