import { Type } from 'typebox'
import { type CaseSummary, listOwnCases } from '#casework'
import { type Route, route } from '#kernel/http'
import { calendarDateOf } from '#standards'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { type CaseFilter, CasesPage } from './view.tsx'
import { casesWords } from './words.ts'

const filters: Readonly<Record<CaseFilter, (summary: CaseSummary) => boolean>> = {
  all: () => true,
  open: ({ turn }) => turn !== 'nobody',
  closed: ({ turn }) => turn === 'nobody',
}

export const myCasesRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/cases',
    act: 'casework.list-own',
    may: 'person',
    answers: 'page',
    query: Type.Object({ show: Type.Optional(Type.String({ maxLength: 20 })) }),
    async handle(call) {
      const now = call.services.clock.now()
      const all = await listOwnCases(call.services, personOf(call))
      const { show } = call.query
      const filter = show === 'open' || show === 'closed' ? show : 'all'
      const count = (each: CaseFilter) => all.filter(filters[each]).length
      return privatePage(CasesPage, frameOf(call, { title: casesWords.title, current: 'cases' }), {
        filter,
        counts: { all: all.length, open: count('open'), closed: count('closed') },
        cases: all.filter(filters[filter]),
        now,
        today: calendarDateOf(now),
      })
    },
  }),
]
