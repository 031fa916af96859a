import { Type } from 'typebox'
import { answer, gatherFacts } from '#casework'
import type { Question } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import type { FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayInstantWithin } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, progressOf } from '../apply-flow/draft-flow.ts'
import { linkToControl, mustBeAsked, readAnswer } from '../apply-flow/answer-fields.ts'
import { fieldsOf, formErrorsOf } from '../apply-flow/read-fields.ts'
import { asksOnPrefill, stepAfter, stepPath } from '../apply-flow/steps.ts'
import { applyWords } from '../apply-flow/words.ts'
import { countDepartments, dataUsed, groupFacts } from './fact-groups.ts'
import { PrefillPage, type PrefillView } from './view.tsx'
import { prefillWords } from './words.ts'

const caseParams = Type.Object({ case: Type.String() })

export const applyPrefillRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/apply/:case/prefill',
    act: 'casework.read-own',
    may: 'person:2',
    answers: 'page',
    params: caseParams,
    query: Type.Object({ again: Type.Optional(Type.String({ maxLength: 10 })) }),
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      // Reading must not write: the first fetch is the button of the start page.
      if (flow.draft.facts.length === 0 && flow.form.facts.length > 0) return redirect(stepPath(flow.caseId, 'start'))
      const question = questionHere(call, flow)
      const value = question && flow.draft.answers[question.id]
      return prefillReply(call, flow, { value, errors: [], wasRefreshed: call.query.again !== undefined })
    },
  }),
  route({
    method: 'POST',
    path: '/apply/:case/prefill',
    act: 'casework.confirm',
    may: 'person:2',
    answers: 'page',
    params: caseParams,
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const question = questionHere(call, flow)
      mustBeAsked(question, fieldsOf(call.body))
      if (!question) return redirect(stepPath(flow.caseId, stepAfter(flow.steps, 'prefill')))
      const value = readAnswer(question, fieldsOf(call.body))
      try {
        await answer(call.services, personOf(call), flow.caseId, { questionId: question.id, value })
        // The answer decides which papers are asked for.
        const answered = (await findDraftFlow(call, flow.caseId, modeOf(call))) ?? flow
        return redirect(stepPath(flow.caseId, stepAfter(answered.steps, 'prefill')))
      } catch (error) {
        const errors = linkToControl(question, formErrorsOf(error, call.language))
        return prefillReply(call, flow, { value, errors })
      }
    },
  }),
  route({
    method: 'POST',
    path: '/apply/:case/gather',
    act: 'casework.gather',
    may: 'person:2',
    answers: 'page',
    // No connection is held while the sources are asked.
    streams: true,
    params: caseParams,
    async handle(call) {
      await gatherFacts(call.services, personOf(call), call.params.case)
      return redirect(stepPath(call.params.case, 'prefill'))
    },
  }),
]

function questionHere(call: Call, { form, asked }: DraftFlow): Question | undefined {
  return asksOnPrefill({ questions: form.questions, mode: modeOf(call) }) ? asked[0] : undefined
}

interface Entered {
  readonly wasRefreshed?: boolean
  readonly value: string | undefined
  readonly errors: readonly FormError[]
}

function prefillReply(call: Call, flow: DraftFlow, { value, errors, wasRefreshed = false }: Entered): Reply {
  const { language, services } = call
  const { draft, item, form, caseId } = flow
  const now = services.clock.now()
  const definition = questionHere(call, flow)
  const view: PrefillView = {
    caseId,
    itemName: say(item.name, language),
    groups: groupFacts(form.facts, draft.facts, { language, now }),
    departments: countDepartments(form.facts, draft.facts),
    used: dataUsed(form.facts, draft.facts, language),
    missing: draft.facts.filter(({ status }) => status === 'unavailable').length,
    wasRefreshed,
    question: definition ? { definition, value } : null,
    errors,
    back: stepPath(caseId, 'start'),
    progress: {
      ...progressOf(flow, 'prefill'),
      savedAt: say(applyWords.saved, language, { time: sayInstantWithin(draft.case.updatedAt, language, now) }),
    },
  }
  const frame = applyFrame(call, prefillWords.title, item, { hasErrors: errors.length > 0 })
  return privatePage(PrefillPage, frame, view)
}
