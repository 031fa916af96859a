import type { ReactNode } from 'react'
import { type DataTicket, listDataTickets } from '#casework'
import { type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { PageHead, sayInstantWithin, Table } from '#portal'
import { type BenchPageProps, benchPage, officerOf } from '../frame/bench-page.tsx'
import { dataWords as words } from './words.ts'

/** W11, the part of it that filling in brings: what is wrong with the registers, as people found it. */
export const dataRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/data',
    act: 'workbench.show-data-quality',
    may: 'officer:data-officer',
    answers: 'page',
    async handle(call) {
      const tickets = await listDataTickets(call.services, officerOf(call))
      const now = call.services.clock.now()
      return benchPage(call, { title: words.title, section: 'data' }, DataPage, { tickets, now })
    },
  }),
]

interface DataView {
  readonly tickets: readonly DataTicket[]
  readonly now: Date
}

function DataPage({ frame, view }: BenchPageProps<DataView>): ReactNode {
  const { language } = frame
  const { tickets, now } = view
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
      {tickets.length === 0 ? (
        <p className="muted">{say(words.none, language)}</p>
      ) : (
        <Table
          caption={say(words.title, language)}
          captionHidden
          columns={[
            { label: say(words.field, language) },
            { label: say(words.what, language) },
            { label: say(words.sources, language) },
            { label: say(words.count, language), numeric: true },
            { label: say(words.last, language) },
          ]}
          rows={tickets.map(({ kind, factId, dataElement, label, sources, count, lastAt }) => ({
            key: `${kind} ${factId} ${sources.map(({ zh }) => zh).join(' ')}`,
            cells: [
              dataElement === null
                ? say(label, language)
                : say(words.element, language, { label: say(label, language), element: dataElement }),
              say(words[kind], language),
              sources.map((source) => say(source, language)).join(language === 'en' ? '; ' : '；'),
              String(count),
              sayInstantWithin(lastAt, language, now),
            ],
          }))}
        />
      )}
    </div>
  )
}
