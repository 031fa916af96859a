import type { ReactNode } from 'react'
import type { Guide } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { calendarDate } from '#standards'
import { Icon, Notice } from '../../components/index.ts'
import { type Frame, href, regionHref } from '../../frame/index.ts'
import { sayRegion, sayRegionPath } from '../../region/say-region.ts'
import { sayDay } from '../../time/say-time.ts'
import { handledBy } from '../items/handled-by.ts'
import type { GuideView } from './load-guide.ts'
import { guideWords as words } from './words.ts'

interface StandingProps {
  readonly frame: Frame
  readonly view: GuideView
}

/** What keeps this guide from being acted on: an older version, a suspension, another platform. */
export function StandingPart({ frame, view }: StandingProps): ReactNode {
  const { language } = frame
  const { guide, platform } = view
  const path = href(frame, `/items/${guide.handlingCode}`)
  if (!guide.current) {
    return (
      <Notice tone="warn" title={say(words.newerVersion, language, { version: guide.version })}>
        <p>
          <a href={path}>{say(words.toCurrent, language)}</a>
        </p>
      </Notice>
    )
  }
  if (guide.state === 'suspended') return <Suspended frame={frame} guide={guide} />
  if (!platform) return null
  return (
    <Notice tone="info" title={say(words.elsewhere, language, { platform: say(platform.name, language) })}>
      <p>{say(words.elsewhereText, language)}</p>
    </Notice>
  )
}

/** Why, until when, whom to call (portal.md P4). */
function Suspended({ frame, guide }: { readonly frame: Frame; readonly guide: Guide }): ReactNode {
  const { language } = frame
  const note = guide.stateNote
  return (
    <Notice tone="warn" title={say(words.suspended, language)}>
      {note && <p>{say(note.reason, language)}</p>}
      <p>
        {note?.until
          ? say(words.suspendedUntil, language, { date: sayDay(calendarDate(note.until), language) })
          : say(words.suspendedOpen, language)}
        {language === 'en' && ' '}
        {say(words.suspendedCall, language, { phone: guide.window.phone })}
      </p>
    </Notice>
  )
}

/** Who handles it, and where the person's own region has it from somebody else, the way there. */
export function HandledByLine({ frame, view }: StandingProps): ReactNode {
  const { language } = frame
  const { guide, nearest } = view
  const kind = handledBy(guide, frame.region.code)
  const own = nearest && nearest.handlingCode !== guide.handlingCode ? nearest : undefined
  const isOwn = own && handledBy(own, frame.region.code) === 'here'
  return (
    <p className="region-line">
      <span>
        <Icon name="pin" size="small" /> {say(words.handledBy, language, { organ: organOf(view, language) })}
      </span>
      {isOwn || (own && kind === 'elsewhere') ? (
        <a href={href(frame, `/items/${own.handlingCode}`)}>
          {say(words.ownGuide, language, { region: sayRegion(frame.region.code, language) })}
        </a>
      ) : (
        (kind === 'below' || kind === 'elsewhere') && (
          <a href={regionHref(frame)}>
            {say(kind === 'below' ? words.notThere : words.notYours, language, {
              place: sayRegion(guide.region, language),
              region: frame.region.name,
            })}
          </a>
        )
      )}
    </p>
  )
}

/** 南昌市公安局; where only another platform knows its organs, the place. */
export function organOf({ organ, guide }: Pick<GuideView, 'organ' | 'guide'>, language: Language): string {
  if (organ) return say(organ, language)
  return say(words.organIn, language, {
    region: sayRegionPath(guide.region, language),
    department: say(guide.department.name, language),
  })
}
