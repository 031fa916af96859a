import { Type } from 'typebox'
import {
  type CorrectionReason,
  caseworkProblems,
  chooseSource,
  correctFact,
  correctionReasons,
  type Fact,
  factField,
  type SaidValue,
} from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { fill, type Language, say, type Words } from '#kernel/language'
import { datePartId, type FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow } from '../apply-flow/draft-flow.ts'
import { dateField, fieldsOf, formErrorsOf, textField } from '../apply-flow/read-fields.ts'
import { showFact } from '../apply-flow/show-fact.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { saidRows } from '../apply-prefill/fact-groups.ts'
import { FactPage, type FactView, neitherSource } from './view.tsx'
import { factWords } from './words.ts'

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
      const definition = getDefinition(flow, call.params.fact)
      return factReply(call, flow, definition, { entered: null, reasonError: null, valueError: null })
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
      const { id, form } = definition
      const fields = fieldsOf(call.body)
      const reason = findReason(textField(fields, 'reason'))
      const source = textField(fields, 'source')
      const value = form === 'date' ? dateField(fields, factField(id)) : textField(fields, factField(id))
      const entered = { reason: reason ?? '', value, source }
      const isChoice = saidOf(flow, definition).length > 0
      if (isChoice && source !== neitherSource) return choose(call, flow, definition, entered)
      if (!isChoice && recordedOf(flow, definition) !== null && reason === undefined) {
        const valueError = value === '' ? errorAt(definition, factWords.mustValue, call.language) : null
        const reasonError = { field: 'reason', text: say(factWords.mustReason, call.language) }
        return factReply(call, flow, definition, { entered, reasonError, valueError })
      }
      try {
        const why = isChoice ? 'wrong' : reason
        await correctFact(call.services, personOf(call), flow.caseId, {
          factId: id,
          value,
          ...(why && { reason: why }),
        })
        return redirect(stepPath(flow.caseId, 'prefill'))
      } catch (error) {
        const [first] = formErrorsOf(error, call.language)
        const valueError = first ? { field: controlOf(definition), text: first.text } : null
        return factReply(call, flow, definition, { entered, reasonError: null, valueError })
      }
    },
  }),
]

/** Takes the source that was chosen; without one, or with a word nobody offered, the page says so. */
async function choose(
  call: Call,
  flow: DraftFlow,
  definition: FactDefinition,
  entered: NonNullable<FactView['entered']> & { readonly source: string },
): Promise<Reply> {
  const { source } = entered
  if (!saidOf(flow, definition).some(({ key }) => key === source)) {
    const reasonError = { field: 'source', text: say(factWords.mustChoose, call.language) }
    return factReply(call, flow, definition, { entered, reasonError, valueError: null })
  }
  await chooseSource(call.services, personOf(call), flow.caseId, { factId: definition.id, source })
  return redirect(stepPath(flow.caseId, 'prefill'))
}

/** What each source said, where they contradict each other. */
function saidOf({ draft }: DraftFlow, { id }: FactDefinition): readonly SaidValue[] {
  const fact = draft.facts.find(({ factId }) => factId === id)
  const isConflict = fact?.status === 'conflicting' || fact?.status === 'chosen'
  return isConflict ? fact.said.filter(({ value }) => value !== null && value !== '') : []
}

function getDefinition({ form }: DraftFlow, factId: string): FactDefinition {
  const definition = form.facts.find(({ id }) => id === factId)
  if (!definition) throw caseworkProblems.unknownFact()
  return definition
}

function findReason(text: string): CorrectionReason | undefined {
  return correctionReasons.find((reason) => reason === text)
}

function controlOf({ id, form }: FactDefinition): string {
  return form === 'date' ? datePartId(factField(id), 'year') : factField(id)
}

function errorAt(definition: FactDefinition, words: Words, language: Language): FormError {
  return { field: controlOf(definition), text: say(words, language) }
}

/** What a source said, also after the applicant corrected it; null where none said anything. */
function recordedOf({ draft }: DraftFlow, { id }: FactDefinition): Fact | null {
  const fact = draft.facts.find(({ factId }) => factId === id)
  if (!fact) return null
  const isVouchedFor = fact.status === 'verified' || fact.status === 'chosen'
  const fromSource = isVouchedFor ? fact.value : fact.sourceValue
  return fromSource === null ? null : { ...fact, value: fromSource }
}

type Entered = Pick<FactView, 'entered' | 'reasonError' | 'valueError'>

function factReply(call: Call, flow: DraftFlow, definition: FactDefinition, entered: Entered): Reply {
  const { language } = call
  const recorded = recordedOf(flow, definition)
  const view: FactView = {
    ...entered,
    caseId: flow.caseId,
    itemName: say(flow.item.name, language),
    definition,
    said: saidRows(definition, saidOf(flow, definition), { language, now: call.services.clock.now() }),
    recorded: recorded && {
      value: showFact(definition.form, recorded.value, language),
      // Once corrected, the source of the value is the applicant; the department is the group's.
      source: say(recorded.status === 'verified' ? recorded.source : definition.group, language),
    },
  }
  const heading = recorded ? factWords.title : factWords.fillTitle
  const title = fill(view.said.length > 0 ? factWords.chooseTitle : heading, { label: say(definition.label, language) })
  const hasErrors = entered.reasonError !== null || entered.valueError !== null
  return privatePage(FactPage, applyFrame(call, title, flow.item, { hasErrors }), view)
}
