import type { ReactNode } from 'react'
import { type Gap, listGaps } from '#catalogue'
import { type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { EmptyState, href, PageHead, Table } from '#portal'
import { findRegion } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { signalWords as words } from './words.ts'

export const gapRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/items/gaps',
    act: 'workbench.list-gaps',
    may: 'officer:item-manager',
    answers: 'page',
    async handle(call) {
      const gaps = await listGaps(call.services, officerOf(call))
      return benchPage(call, { title: words.gapsTitle, section: 'gaps' }, GapsPage, gaps)
    },
  }),
]

/** What people call things that no item is called: each with what helps. */
function GapsPage({ frame, view: gaps }: BenchPageProps<readonly Gap[]>): ReactNode {
  const { language } = frame
  const to = (path: string, typed: string) => href(frame, `${path}?${new URLSearchParams({ q: typed })}`)
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.gapsTitle, language)} lead={say(words.gapsLead, language)} />
      {gaps.length === 0 ? (
        <EmptyState text={say(words.gapsNone, language)} />
      ) : (
        <Table
          caption={say(words.gapsTitle, language)}
          captionHidden
          columns={[words.words, words.asked, words.place, words.last, words.doThis].map((each) => ({
            label: say(each, language),
          }))}
          rows={gaps.map((gap) => ({
            key: `${gap.region} ${gap.words}`,
            cells: [
              gap.words,
              say(words.times, language, { count: gap.asked }),
              findRegion(gap.region)?.name ?? gap.region,
              gap.lastAskedOn,
              <span key="do">
                <a href={to('/w/items', gap.words)}>
                  {say(words.addName, language)}
                  <span className="hidden-text">{gap.words}</span>
                </a>{' '}
                <a href={to('/w/items/new', gap.words)}>
                  {say(words.takeUp, language)}
                  <span className="hidden-text">{gap.words}</span>
                </a>
              </span>,
            ],
          }))}
        />
      )}
    </div>
  )
}
