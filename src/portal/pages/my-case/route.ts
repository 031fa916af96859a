import { Type } from 'typebox'
import { type CaseView, getOwnCase, remedies } from '#casework'
import { type Call, type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { findRating } from '#rating'
import { calendarDateOf } from '#standards'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { MyCasePage, type MyCaseView } from './view.tsx'

export const myCaseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/cases/:case',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    // Of the record, what came before this act.
    query: Type.Object({ before: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1 })) }),
    async handle(call) {
      const person = personOf(call)
      const found = await getOwnCase(call.services, person, call.params.case, call.query)
      const isOver = found.state === 'granted' || found.state === 'refused'
      const rating = isOver ? await findRating(call.services, person, found.caseId) : undefined
      const frame = frameOf(call, { title: found.itemName, current: 'cases' })
      return privatePage(MyCasePage, frame, viewOf(call, found, rating !== undefined))
    },
  }),
]

function viewOf(call: Call, found: CaseView, isRated: boolean): MyCaseView {
  const { language, services } = call
  const now = services.clock.now()
  const { place, hours } = found.item.window
  return {
    found,
    now,
    today: calendarDateOf(now),
    isRated,
    remedies: remedies.map((words) => say(words, language)),
    window: { place: say(place, language), hours: say(hours, language) },
  }
}
