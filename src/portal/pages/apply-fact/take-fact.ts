import {
  type CorrectionReason,
  chooseSource,
  correctFact,
  correctionReasons,
  type Draft,
  type Fact,
  factField,
  type SaidValue,
} from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Language, say } from '#kernel/language'
import type { Services } from '#kernel/services'
import { datePartId } from '../../components/index.ts'
import { dateField, type FormFields, formErrorsOf, textField } from '../apply-flow/read-fields.ts'
import { showFact } from '../apply-flow/show-fact.ts'
import { saidRows } from '../apply-prefill/fact-groups.ts'
import { type EnteredFact, type FactFormView, neitherSource } from './fact-form.tsx'
import { factWords } from './words.ts'

/** What was entered, and what is wrong with it. */
export type TriedFact = Pick<FactFormView, 'entered' | 'reasonError' | 'valueError'>

/** The form as it is opened. */
export const untriedFact: TriedFact = { entered: null, reasonError: null, valueError: null }

interface FactAsked {
  readonly draft: Draft
  readonly definition: FactDefinition
  readonly language: Language
}

/**
 * Takes what the form of a fact says: the source that is right, or the value that is.
 * @returns what is to be shown again; undefined when it was taken
 */
export async function takeFact(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  person: Parameters<typeof correctFact>[1],
  { draft, definition, language }: FactAsked,
  fields: FormFields,
): Promise<TriedFact | undefined> {
  const { id, form } = definition
  const caseId = draft.case.id
  const reason = findReason(textField(fields, 'reason'))
  const value = form === 'date' ? dateField(fields, factField(id)) : textField(fields, factField(id))
  const entered: EnteredFact = { reason: reason ?? '', value, source: textField(fields, 'source') }
  const said = saidOf(draft, definition)
  const isChoice = said.length > 0
  if (isChoice && entered.source !== neitherSource) {
    const source = said.find(({ key }) => key === entered.source)?.key
    if (source === undefined) {
      const reasonError = { field: 'source', text: say(factWords.mustChoose, language) }
      return { entered, reasonError, valueError: null }
    }
    await chooseSource(services, person, caseId, { factId: id, source })
    return undefined
  }
  const field = form === 'date' ? datePartId(factField(id), 'year') : factField(id)
  if (!isChoice && recordedOf(draft, definition) !== null && reason === undefined) {
    const valueError = value === '' ? { field, text: say(factWords.mustValue, language) } : null
    return { entered, reasonError: { field: 'reason', text: say(factWords.mustReason, language) }, valueError }
  }
  try {
    const why = isChoice ? 'wrong' : reason
    await correctFact(services, person, caseId, { factId: id, value, ...(why && { reason: why }) })
    return undefined
  } catch (error) {
    const [first] = formErrorsOf(error, language)
    return { entered, reasonError: null, valueError: first ? { field, text: first.text } : null }
  }
}

/** The form of a fact with what is on record. */
export function factForm({ draft, definition, language }: FactAsked, tried: TriedFact, now: Date): FactFormView {
  const recorded = recordedOf(draft, definition)
  return {
    ...tried,
    definition,
    said: saidRows(definition, saidOf(draft, definition), { language, now }),
    recorded: recorded && {
      value: showFact(definition.form, recorded.value, language),
      // Once corrected, the source of the value is the applicant; the department is the group's.
      source: say(recorded.status === 'verified' ? recorded.source : definition.group, language),
    },
  }
}

/** What each source said, where they contradict each other. */
function saidOf({ facts }: Draft, { id }: FactDefinition): readonly SaidValue[] {
  const fact = facts.find(({ factId }) => factId === id)
  const isConflict = fact?.status === 'conflicting' || fact?.status === 'chosen'
  return isConflict ? fact.said.filter(({ value }) => value !== null && value !== '') : []
}

function findReason(text: string): CorrectionReason | undefined {
  return correctionReasons.find((reason) => reason === text)
}

/** What a source said, also after the applicant corrected it; null where none said anything. */
function recordedOf({ facts }: Draft, { id }: FactDefinition): Fact | null {
  const fact = facts.find(({ factId }) => factId === id)
  if (!fact) return null
  const isVouchedFor = fact.status === 'verified' || fact.status === 'chosen'
  const fromSource = isVouchedFor ? fact.value : fact.sourceValue
  return fromSource === null ? null : { ...fact, value: fromSource }
}
