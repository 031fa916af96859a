import { Type } from 'typebox'
import { caseworkProblems } from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow } from '../apply-flow/draft-flow.ts'
import { fieldsOf } from '../apply-flow/read-fields.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { titleOfFact } from './fact-form.tsx'
import { factForm, type TriedFact, takeFact, untriedFact } from './take-fact.ts'
import { FactPage } from './view.tsx'

const params = Type.Object({ case: Type.String(), fact: Type.String({ maxLength: 60 }) })

export const applyFactRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/apply/:case/fact/:fact',
    act: 'casework.read-own',
    may: 'person:2',
    answers: 'page',
    params,
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      return factReply(call, flow, getDefinition(flow, call.params.fact), untriedFact)
    },
  }),
  route({
    method: 'POST',
    path: '/apply/:case/fact/:fact',
    act: 'casework.correct',
    may: 'person:2',
    answers: 'page',
    params,
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const definition = getDefinition(flow, call.params.fact)
      const asked = { draft: flow.draft, definition, language: call.language }
      const tried = await takeFact(call.services, personOf(call), asked, fieldsOf(call.body))
      return tried ? factReply(call, flow, definition, tried) : redirect(stepPath(flow.caseId, 'prefill'))
    },
  }),
]

function getDefinition({ form }: DraftFlow, factId: string): FactDefinition {
  const definition = form.facts.find(({ id }) => id === factId)
  if (!definition) throw caseworkProblems.unknownFact()
  return definition
}

function factReply(call: Call, flow: DraftFlow, definition: FactDefinition, tried: TriedFact): Reply {
  const { language, services } = call
  const form = factForm({ draft: flow.draft, definition, language }, tried, services.clock.now())
  const view = { ...form, caseId: flow.caseId, itemName: say(flow.item.name, language) }
  const hasErrors = tried.reasonError !== null || tried.valueError !== null
  return privatePage(FactPage, applyFrame(call, titleOfFact(form, language), flow.item, { hasErrors }), view)
}
