import { Type } from 'typebox'
import { answer, type Fact, gatherFacts } from '#casework'
import type { Question } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import type { FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayInstantWithin } from '../../time/say-time.ts'
import { linkToControl, mustBeAsked, readAnswer } from '../apply-flow/answer-fields.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, progressOf } from '../apply-flow/draft-flow.ts'
import { fieldsOf, formErrorsOf } from '../apply-flow/read-fields.ts'
import { asksOnPrefill, stepAfter, stepPath } from '../apply-flow/steps.ts'
import { applyWords } from '../apply-flow/words.ts'
import { countDepartments, dataUsed, groupFacts } from './fact-groups.ts'
import { type OtherWays, PrefillPage, type PrefillView } from './view.tsx'
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
    conflicts: draft.facts.filter(({ status }) => status === 'conflicting').length,
    bases: basesOf(flow, language),
    ways: otherWays(flow, language),
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

/** The clauses under which something was fetched, each once. */
function basesOf({ form, draft }: DraftFlow, language: Language): readonly string[] {
  const isFetched = ({ status }: Fact) => status !== 'unavailable' && status !== 'own'
  const fetched = draft.facts.filter(isFetched).map(({ factId }) => factId)
  const bases = form.facts.flatMap(({ id, legalBasis }) => (legalBasis && fetched.includes(id) ? [legalBasis] : []))
  return [...new Set(bases.map((words) => say(words, language)))]
}

/** What a paper or a commitment could prove of the facts that are missing, and where one could go. */
function otherWays({ draft, item }: DraftFlow, language: Language): OtherWays {
  const missing = draft.facts.filter(({ status }) => status === 'unavailable').map(({ factId }) => factId)
  const papers = item.materials.filter(
    ({ waiver }) => 'factIds' in waiver && waiver.factIds.some((id) => missing.includes(id)),
  )
  const { place, hours, phone } = item.window
  return {
    papers: papers.length > 0,
    commitmentId: papers.find(({ fallbackCommitmentId }) => fallbackCommitmentId)?.fallbackCommitmentId ?? null,
    window: { place: say(place, language), hours: say(hours, language), phone },
  }
}
