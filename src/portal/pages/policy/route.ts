import { Type } from 'typebox'
import { page, type Route, route } from '#kernel/http'
import { getPolicy, listPolicies, matchPolicies, type PolicyFilter, policyKinds, policyTopics } from '#policy'
import { calendarDateOf } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { PolicyLibraryPage } from './library-view.tsx'
import { PolicyMatchPage } from './match-view.tsx'
import { PolicyPage } from './policy-view.tsx'
import { factsFrom, policyQuestions, readAnswers } from './questions.ts'
import { matchWords, policyWords } from './words.ts'

const text = Type.Optional(Type.String())
const base = { method: 'GET', may: 'anyone', answers: 'page' } as const

/** What an address asks for; a kind or topic that does not exist filters nothing. */
function readFilter(query: { readonly kind?: string; readonly topic?: string }): PolicyFilter {
  const { kind = '', topic = '' } = query
  return { kind: keyOf(policyKinds, kind), topic: keyOf(policyTopics, topic) }
}

function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, text: string): Key | undefined {
  // Object.keys forgets which keys a table has: here they are exactly those of its type.
  return (Object.keys(table) as Key[]).find((key) => key === text)
}

export const policyRoutes: readonly Route[] = [
  route({
    ...base,
    path: '/policy',
    act: 'portal.policies',
    query: Type.Object({ kind: text, topic: text }),
    async handle(call) {
      const filter = readFilter(call.query)
      const library = await listPolicies(call.services)
      const frame = frameOf(call, { title: policyWords.title, current: 'policy' })
      return page(renderDocument(frame, PolicyLibraryPage({ frame, filter, library })))
    },
  }),
  route({
    ...base,
    path: '/policy/match',
    act: 'portal.match-policies',
    query: Type.Object({ check: text, ...Object.fromEntries(policyQuestions.map(({ name }) => [name, text])) }),
    async handle(call) {
      const { services, query } = call
      const answers = readAnswers(query)
      const isAsked = query.check === '1'
      const isEmpty = isAsked && Object.keys(answers).length === 0
      const today = calendarDateOf(services.clock.now())
      const matches = isAsked && !isEmpty ? await matchPolicies(services, factsFrom(answers, today)) : null
      const frame = frameOf(call, { title: matchWords.title, current: 'policy', hasErrors: isEmpty })
      return page(renderDocument(frame, PolicyMatchPage({ frame, view: { answers, matches, isEmpty } })))
    },
  }),
  route({
    ...base,
    path: '/policy/:id',
    act: 'portal.policy',
    params: Type.Object({ id: Type.String({ maxLength: 80 }) }),
    async handle(call) {
      const policy = await getPolicy(call.services, call.params.id)
      const frame = frameOf(call, { title: policy.title, current: 'policy' })
      return page(renderDocument(frame, PolicyPage({ frame, policy })))
    },
  }),
]
