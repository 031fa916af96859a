import { findId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { addDays, addWorkdays, type CalendarDate, calendarDate, calendarDateOf, isCalendarDate } from '#standards'
import { mustBeImpartial } from '../assignment/kin.ts'
import type { CaseFile } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import type { TemplateName } from '../messages/templates.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase } from '../store/case-store.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { type Check, findNextCheck, type OfficerStep, type Said, stepDuties } from './check.ts'
import { findCheck, updateCheck } from './check-store.ts'
import { commitmentBasis } from './commitment-basis.ts'

export type CheckServices = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'afterCommit'>

export interface CheckTold {
  /** What was looked at when it was decided. */
  readonly version: number
  readonly reason: string
}

interface Attempt {
  readonly step: OfficerStep
  readonly version: number
}

/** Find, may they, is it lawful now. Row-level security and the organisation keep a check elsewhere unfound. */
export async function getCheckFor(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { step, version }: Attempt,
): Promise<{ readonly check: Check; readonly found: CaseFile; readonly next: Check }> {
  const id = findId<'check'>(checkId)
  const check = id && (await findCheck(services, id))
  const found = check && (await findCase(services, { partyId: check.partyId, id: check.caseId }, { lock: true }))
  if (!found || check?.organisationId !== officer.organisation.id) throw caseworkProblems.checkNotFound()
  await mustBeImpartial(services, officer, found)
  const duty = stepDuties[step]
  if (!officer.duties.includes(duty)) throw kernelProblems.notAllowed({ private: { duty } })
  if (check.version !== version) throw caseworkProblems.decidedMeanwhile()
  const state = findNextCheck(check.state, step)
  if (state === undefined) throw caseworkProblems.notNow({ private: { check: check.state, step } })
  return { check, found, next: { ...check, state } }
}

export async function writeCheck(
  services: CheckServices,
  { check, found, next }: Awaited<ReturnType<typeof getCheckFor>>,
  { act, untold }: { readonly act: string; readonly untold?: TemplateName },
): Promise<void> {
  if (!(await updateCheck(services, check, next, untold))) throw caseworkProblems.decidedMeanwhile()
  await services.ledger.record({
    act,
    subject: { partyId: found.partyId },
    fields: ['commitment'],
    purpose: purposeOf(found),
    legalBasis: commitmentBasis,
  })
}

export function saidBy({ clock }: Pick<Services, 'clock'>, officer: Officer | null, text: string): Said {
  return {
    at: clock.now().toISOString(),
    officerId: officer?.officerId ?? null,
    name: officer?.name ?? null,
    text,
  }
}

/** What an officer found on the spot, where no source could tell, or where the source was wrong. */
export async function settleCheck(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { version, reason, isTrue }: CheckTold & { readonly isTrue: boolean },
): Promise<void> {
  const step = isTrue ? 'find' : 'find-false'
  const at = await getCheckFor(services, officer, checkId, { step, version })
  const text = tidyReason(reason)
  const { check, found } = at
  const next = { ...at.next, checkedAt: services.clock.now(), finding: { zh: text, en: text } }
  await writeCheck(services, { ...at, next }, { act: 'casework.settle-check' })
  // A case between its decision and its closing records nothing; the check itself has it.
  if (findNextState(found.state, 'check', 'office') === undefined) return
  const result = isTrue ? 'true' : 'false'
  await recordAct(services, found, { act: 'check', detail: { commitmentId: check.commitmentId, result } })
}

/** Working days that an order to put something right gives at least. */
export const leastTerm = 5

/** Orders an untrue commitment to be put right within a term (step 7); told to the person as a notice of the law. */
export async function orderCorrection(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { version, reason, by }: CheckTold & { readonly by: string },
): Promise<void> {
  const at = await getCheckFor(services, officer, checkId, { step: 'order', version })
  const text = tidyReason(reason)
  const correctBy = termOf(by, calendarDateOf(services.clock.now()))
  const next = { ...at.next, correctBy, order: saidBy(services, officer, text) }
  await writeCheck(services, { ...at, next }, { act: 'casework.order-correction', untold: 'commitment-untrue' })
}

function termOf(by: string, today: CalendarDate): CalendarDate {
  const day = isCalendarDate(by) ? calendarDate(by) : undefined
  if (day === undefined || day < addWorkdays(today, leastTerm).date || day > addDays(today, 180)) {
    const words = {
      zh: `至少给${leastTerm}个工作日，最多180天`,
      en: `At least ${leastTerm} working days, at most 180 days`,
    }
    throw caseworkProblems.badTerm({ fields: [{ field: 'by', words }] })
  }
  return day
}

/** It was put right: nothing follows. */
export async function acceptCorrection(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { version, reason }: CheckTold,
): Promise<void> {
  const at = await getCheckFor(services, officer, checkId, { step: 'accept', version })
  const text = tidyReason(reason)
  const next = { ...at.next, finding: { zh: text, en: text } }
  await writeCheck(services, { ...at, next }, { act: 'casework.accept-correction', untold: 'commitment-settled' })
}
