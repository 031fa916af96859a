import type { FactDefinition } from '#catalogue'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { checkResidentId, isCalendarDate, isRegionCode } from '#standards'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import type { CorrectionReason, Fact, FactValue } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { raiseTicket } from '../filling/data-tickets.ts'
import { hasValue } from '../filling/settle-fact.ts'
import { caseworkProblems } from '../problems.ts'
import { putFact, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'

export interface CorrectFact {
  readonly factId: string
  readonly value: string
  /** What is wrong with the source's value; not asked where the source gave none. */
  readonly reason?: CorrectionReason
}

/** Name of the form control of a fact. */
export function factField(factId: string): string {
  return `fact-${factId}`
}

const statedBy: Words = { zh: '本人填写', en: 'Stated by you' }
const correctedBy: Words = { zh: '本人更正，办理中核对', en: 'Corrected by you, to be checked' }

/**
 * Says that a fetched value is wrong, or states one that no source gave. The case goes on with the applicant's value,
 * marked as such; what the source said is kept beside it, never written over.
 */
export async function correctFact(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  person: Filling,
  caseId: string,
  { factId, value, reason }: CorrectFact,
): Promise<Fact> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'correct', roleOf(person))
  const definition = found.item.online?.facts.find(({ id }) => id === factId)
  if (!definition) throw caseworkProblems.unknownFact()
  const { facts } = await readContent(services, found)
  const before = facts.find((fact) => fact.factId === factId)
  const fromSource = sourceValueOf(before)
  // What a source vouches for may be closed to correction; what nobody vouches for may always be stated.
  if (fromSource !== null && !definition.correctable) throw caseworkProblems.notCorrectable()
  const stated = readValue(definition, value)
  if (fromSource !== null && reason === undefined) {
    throw refusal(factId, { zh: '请选择哪里不对', en: 'Choose what is wrong with it' })
  }

  const corrected: Fact = {
    ...{ factId, said: before?.said ?? [], validUntil: null },
    status: fromSource === null ? 'own' : 'corrected',
    value: stated,
    sourceValue: fromSource,
    correctionReason: fromSource === null ? null : (reason ?? null),
    source: fromSource === null ? statedBy : correctedBy,
    serviceId: before?.serviceId ?? null,
    platformId: before?.platformId ?? null,
    fetchedAt: services.clock.now(),
  }
  await putFact(services, found, corrected)
  await recordAct(services, found, { act: 'correct', detail: { factId } }, actorFor(services, person))
  await services.ledger.record({
    act: 'casework.correct',
    subject: { partyId: person.partyId },
    fields: [factId],
    purpose: { itemCode: found.itemCode, words: found.item.name },
  })
  if (before && fromSource !== null) {
    const sources = before.said.length > 0 ? before.said.map(({ source }) => source) : [before.source]
    await raiseTicket(services, found, { kind: 'correction', definition, sources })
  }
  return corrected
}

/** Where the sources contradict each other, what the first of them says. */
function sourceValueOf(fact: Fact | undefined): FactValue {
  if (!fact) return null
  if (fact.status === 'conflicting') return fact.said.find(({ value }) => hasValue(value))?.value ?? null
  return fact.status === 'verified' || fact.status === 'chosen' ? fact.value : fact.sourceValue
}

/** The typed text as a value of the fact's form. */
function readValue({ id, form }: FactDefinition, text: string): FactValue {
  const value = text.trim()
  if (value === '' || [...value].length > 200 || /\p{Cc}/u.test(value)) {
    throw refusal(id, { zh: '请填写，200个字以内', en: 'Enter it, in at most 200 characters' })
  }
  if (form === 'boolean') return value === 'true'
  if (form === 'date' && !isCalendarDate(value)) throw refusal(id, { zh: '请填写真实的日期', en: 'Enter a real date' })
  if (form === 'resident-id') {
    const number = checkResidentId(value)
    if (number.ok) return number.value
    throw refusal(id, { zh: '身份证号不对，请检查', en: 'The ID number is wrong, please check it' })
  }
  if (form === 'phone' && !/^1[0-9]{10}$/.test(value)) {
    throw refusal(id, { zh: '请填写11位手机号', en: 'Enter a mobile number of 11 digits' })
  }
  if (form === 'region' && !isRegionCode(value)) throw refusal(id, { zh: '请选择地区', en: 'Choose a region' })
  return value
}

function refusal(factId: string, words: Words): Error {
  return caseworkProblems.badAnswer({ fields: [{ field: factField(factId), words }] })
}
