import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, EmptyState, EntryList, Pagination } from '../../components/index.ts'
import { type Frame, regionHref } from '../../frame/index.ts'
import { sayRegion, sayRegionPath } from '../../region/say-region.ts'
import { itemEntry } from './item-entry.tsx'
import { itemsHref } from './items-href.ts'
import type { ItemsView, OpenedList } from './load-items.ts'
import { RegionLine } from './region-line.tsx'
import { itemsWords as words } from './words.ts'

interface OpenedProps {
  readonly frame: Frame
  readonly view: ItemsView
  readonly opened: OpenedList
}

/** The items of a theme, a department, a stage or a way, most used first. */
export function Opened({ frame, view, opened }: OpenedProps): ReactNode {
  const { language } = frame
  const { items, total, page, pages, query } = opened
  if (total === 0) return <NothingHere frame={frame} view={view} opened={opened} />
  return (
    <div className="stack">
      <RegionLine frame={frame} view={view} total={total} />
      <EntryList
        entries={items.map((item) =>
          itemEntry(item, frame, {
            region: view.region,
            beside: view.lens === 'department' ? undefined : say(item.department.name, language),
          }),
        )}
      />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        total={total}
        hrefOf={(number) => itemsHref(frame, view, view.lens, `${query}&page=${number}`)}
      />
    </div>
  )
}

/** Who handles what this region does not: another place of the platform, or somebody above it. */
function NothingHere({ frame, view, opened }: OpenedProps): ReactNode {
  const { language } = frame
  const { elsewhere, query } = opened
  const hub =
    view.hubOrigin === null ? null : view.hubOrigin + itemsHref(frame, { ...view, isNamed: false }, view.lens, query)
  const text = elsewhere
    ? say(words.noneHere, language, {
        region: sayRegionPath(view.region, language),
        above: sayRegion(elsewhere.region, language),
        count: elsewhere.total,
      })
    : say(words.noneTheme, language)
  return (
    <EmptyState text={text}>
      <ButtonRow>
        {elsewhere && (
          <>
            <ButtonLink
              kind="secondary"
              href={itemsHref(frame, { ...view, region: elsewhere.region, isNamed: true }, view.lens, query)}
            >
              {say(words.seeAbove, language, { region: sayRegion(elsewhere.region, language) })}
            </ButtonLink>
            <ButtonLink kind="quiet" href={regionHref(frame)}>
              {say(words.changeRegion, language)}
            </ButtonLink>
          </>
        )}
        {!elsewhere && hub && (
          <ButtonLink kind="secondary" href={hub}>
            {say(words.seeHub, language)}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" href={itemsHref(frame, view, view.lens)}>
          {say(words.back, language)}
        </ButtonLink>
      </ButtonRow>
    </EmptyState>
  )
}
