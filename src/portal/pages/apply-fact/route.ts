import { Type } from 'typebox'
import {
  type CorrectionReason,
  caseworkProblems,
  correctFact,
  correctionReasons,
  type Fact,
  factField,
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
import { FactPage, type FactView } from './view.tsx'
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
      const value = form === 'date' ? dateField(fields, factField(id)) : textField(fields, factField(id))
      const entered = { reason: reason ?? '', value }
      if (recordedOf(flow, definition) !== null && reason === undefined) {
        const valueError = value === '' ? errorAt(definition, factWords.mustValue, call.language) : null
        const reasonError = { field: 'reason', text: say(factWords.mustReason, call.language) }
        return factReply(call, flow, definition, { entered, reasonError, valueError })
      }
      try {
        await correctFact(call.services, personOf(call), flow.caseId, { factId: id, value, ...(reason && { reason }) })
        return redirect(stepPath(flow.caseId, 'prefill'))
      } catch (error) {
        const [first] = formErrorsOf(error, call.language)
        const valueError = first ? { field: controlOf(definition), text: first.text } : null
        return factReply(call, flow, definition, { entered, reasonError: null, valueError })
      }
    },
  }),
]

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
  const fromSource = fact.status === 'verified' ? fact.value : fact.sourceValue
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
    recorded: recorded && {
      value: showFact(definition.form, recorded.value, language),
      // Once corrected, the source of the value is the applicant; the department is the group's.
      source: say(recorded.status === 'verified' ? recorded.source : definition.group, language),
    },
  }
  const title = fill(recorded ? factWords.title : factWords.fillTitle, { label: say(definition.label, language) })
  const hasErrors = entered.reasonError !== null || entered.valueError !== null
  return privatePage(FactPage, applyFrame(call, title, flow.item, { hasErrors }), view)
}
