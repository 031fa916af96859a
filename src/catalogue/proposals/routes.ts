import { Type } from 'typebox'
import { type Call, json, type Route, route } from '#kernel/http'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { listGaps } from '../gaps/list-gaps.ts'
import { wordsSchema as words } from '../publication/words-schema.ts'
import { declineProposal } from './decline-proposal.ts'
import { getProposal } from './get-proposal.ts'
import { impactOf } from './impact-of.ts'
import { listProposals } from './list-proposals.ts'
import { takeProposal } from './take-proposal.ts'

const item = Type.Object({ code: Type.String({ minLength: 33, maxLength: 33 }) })
const may = 'officer:item-manager' as const

/** What comes from above and what is missing below, for the item managers' own systems. */
export const proposalRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/proposals',
    act: 'catalogue.proposals',
    may,
    answers: 'json',
    summary: 'Changes of basic items that wait for the officer’s organ',
    handle: async (call) => json(await listProposals(call.services, managerOf(call))),
  }),
  route({
    method: 'GET',
    path: '/api/proposals/:code',
    act: 'catalogue.read-proposal',
    may,
    answers: 'json',
    summary: 'A change from above in words, with the place’s departures it collides with',
    params: item,
    handle: async (call) => json(await getProposal(call.services, managerOf(call), call.params.code)),
  }),
  route({
    method: 'POST',
    path: '/api/proposals/:code/take',
    act: 'catalogue.take-proposal',
    may,
    answers: 'json',
    summary: 'Takes up a change from above in a draft',
    params: item,
    body: Type.Object({ csrf: Type.String() }),
    handle: async (call) => json(await takeProposal(call.services, managerOf(call), call.params.code)),
  }),
  route({
    method: 'POST',
    path: '/api/proposals/:code/decline',
    act: 'catalogue.decline-proposal',
    may,
    answers: 'json',
    summary: 'Says why a place does not follow a change from above',
    params: item,
    body: Type.Object({ csrf: Type.String(), reason: words }),
    response: Type.Object({ declined: Type.Boolean() }),
    async handle(call) {
      const { reason } = call.body
      await declineProposal(call.services, managerOf(call), { handlingCode: call.params.code, reason })
      return json({ declined: true })
    },
  }),
  route({
    method: 'GET',
    path: '/api/basic-items/:code/impact',
    act: 'catalogue.impact',
    may,
    answers: 'json',
    summary: 'Who implements a basic item under which version, and which places depart from it',
    params: Type.Object({ code: Type.String({ minLength: 12, maxLength: 12 }) }),
    query: Type.Object({ changed: Type.Optional(Type.String({ maxLength: 400 })) }),
    async handle(call) {
      const changed = (call.query.changed ?? '').split(',').filter((element) => element !== '')
      return json(await impactOf(call.services, managerOf(call), { basicCode: call.params.code, changed }))
    },
  }),
  route({
    method: 'GET',
    path: '/api/search-gaps',
    act: 'catalogue.gaps',
    may,
    answers: 'json',
    summary: 'What people looked for and did not find, the most asked first',
    handle: async (call) => json(await listGaps(call.services, managerOf(call))),
  }),
]

function managerOf({ who }: Pick<Call, 'who'>): Officer {
  if (who.kind !== 'officer') throw kernelProblems.signInFirst()
  return who
}
