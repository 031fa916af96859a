import type { ReactNode } from 'react'
import { type ItemCard, type Way, type WayCounts, ways } from '#catalogue'
import { say } from '#kernel/language'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Container,
  EmptyState,
  EntryList,
  PageHead,
  Pagination,
  Section,
  Table,
  Tabs,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame, regionHref } from '../../frame/index.ts'
import { sayRegionPath } from '../../region/say-region.ts'
import { sayInstant } from '../../time/say-time.ts'
import { itemEntry } from '../items/item-entry.tsx'
import type { ListPage } from '../items/page-of.ts'
import { waysWords as words } from './words.ts'

export interface WaysView extends ListPage {
  readonly region: string
  /** The region stands in the address because it is not the person's own. */
  readonly isNamed: boolean
  readonly way: Way
  readonly counts: readonly { readonly way: Way; readonly count: number }[]
  readonly total: number
  readonly items: readonly ItemCard[]
  readonly levels: WayCounts
  readonly now: Date
}

interface WaysProps {
  readonly frame: Frame
  readonly view: WaysView
}

const meanings = {
  atOnce: words.atOnceMeans,
  online: words.onlineMeans,
  nearby: words.nearbyMeans,
  oneVisit: words.oneVisitMeans,
} as const satisfies Record<Way, unknown>

/** P14: the four lists of a region, with what each means and how it is computed. */
export function WaysPage({ frame, view }: WaysProps): ReactNode {
  const { language } = frame
  const { way, total } = view
  const name = say(words[way], language)
  return (
    <PortalFrame frame={frame} regionNote={say(words.changed, language, { way: name, count: total })}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.home, language), href: href(frame, '/') }, { text: say(words.crumb, language) }]}
          />
        </PageHead>
        <Tabs
          label={say(words.lists, language)}
          tabs={view.counts.map((each) => ({
            text: say(words[each.way], language),
            href: waysHref(frame, view, { way: each.way }),
            current: each.way === way,
            count: each.count,
          }))}
        />
        <Section title={name}>
          <div className="stack">
            <p>{say(meanings[way], language)}</p>
            <p className="region-line">
              <span>{say(words.count, language, { region: sayRegionPath(view.region, language), count: total })}</span>
              <a href={regionHref(frame)}>{say(words.changeRegion, language)}</a>
            </p>
            <List frame={frame} view={view} />
          </div>
        </Section>
        <Levels frame={frame} view={view} />
      </Container>
    </PortalFrame>
  )
}

function List({ frame, view }: WaysProps): ReactNode {
  const { language } = frame
  const { items, page, pages, total, way, region } = view
  if (total === 0) return <EmptyState text={say(words.none, language)} />
  const query = new URLSearchParams({ way, region })
  return (
    <>
      <EntryList
        entries={items.map((item) => itemEntry(item, frame, { region, beside: say(item.department.name, language) }))}
      />
      <Pagination
        language={language}
        page={page}
        pages={pages}
        total={total}
        hrefOf={(number) => waysHref(frame, view, { page: number })}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" icon="download" href={href(frame, `/ways/list.csv?${query}`)} download>
          {say(words.csv, language, { way: say(words[way], language) })}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function Levels({ frame, view }: WaysProps): ReactNode {
  const { language } = frame
  const { levels, publishedAt } = view.levels
  if (publishedAt === null) return null
  return (
    <Section title={say(words.levels, language)}>
      <Table
        caption={say(words.levels, language)}
        captionHidden
        columns={[
          { label: say(words.level, language) },
          { label: say(words.all, language), numeric: true },
          ...ways.map((way) => ({ label: say(words[way], language), numeric: true })),
        ]}
        rows={levels.map(({ level, all, ways: counts }) => ({
          key: level,
          cells: [say(words[level], language), String(all), ...ways.map((way) => String(counts[way]))],
        }))}
      />
      <p className="support">
        {say(words.levelsNote, language)}
        {language === 'en' && ' '}
        {say(words.published, language, {
          published: sayInstant(publishedAt, language, view.now),
          now: sayInstant(view.now, language, view.now),
        })}
      </p>
    </Section>
  )
}

function waysHref(frame: Frame, view: WaysView, change: { way?: Way; page?: number }): string {
  const query = new URLSearchParams({ way: change.way ?? view.way })
  if (view.isNamed) query.set('region', view.region)
  if (change.page) query.set('page', String(change.page))
  return href(frame, `/ways?${query}`)
}
