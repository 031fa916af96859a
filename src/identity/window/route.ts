import { json, type Route, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import type { AskPopulation } from '../accounts/verify-real-name.ts'
import { bindPhoneAtWindow, windowPhoneAnswerSchema, windowPhoneSchema } from './bind-phone-at-window.ts'
import { partyAtWindow, windowAnswerSchema, windowQuestionSchema } from './party-at-window.ts'

/** At the hub: what other platforms ask when somebody stands at one of their windows. */
export function windowPartyRoute(askPopulation: AskPopulation): Route {
  return route({
    method: 'POST',
    path: '/api/identity/window-party',
    act: 'identity.serve-at-window',
    may: 'platform',
    answers: 'json',
    summary: 'The account of the person at a window, by name and number, once the population register agrees',
    body: windowQuestionSchema,
    response: windowAnswerSchema,
    async handle({ who, services, body }) {
      if (who.kind !== 'platform') throw kernelProblems.signInFirst()
      return json(await partyAtWindow(services, who.platformId, body, askPopulation))
    },
  })
}

/** At the hub: what other platforms say of a phone that was proven at one of their windows. */
export const windowPhoneRoute: Route = route({
  method: 'POST',
  path: '/api/identity/window-phone',
  act: 'identity.bind-phone',
  may: 'platform',
  answers: 'json',
  summary: 'Binds a phone that was proven at a window, with the card, to an account that has none',
  body: windowPhoneSchema,
  response: windowPhoneAnswerSchema,
  async handle({ who, services, body }) {
    if (who.kind !== 'platform') throw kernelProblems.signInFirst()
    return json(await bindPhoneAtWindow(services, who.platformId, body))
  },
})
