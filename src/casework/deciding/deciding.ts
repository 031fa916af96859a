import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { Case, CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import type { ActDetails, DueDates } from '../case/recorded-act.ts'
import { resumeDueDates } from '../clock/due-dates.ts'
import { caseworkProblems } from '../problems.ts'
import { type Decider, deciderId } from './decider.ts'

/** So long a decision may be taken back by whoever made it; then it is in force. */
export const undoSeconds = 60

/** Who decides in a state: another than the proposer where something was proposed, else the office. */
export function deciderRole({ state }: Pick<Case, 'state'>): CaseRole {
  return state === 'proposed' ? 'second' : 'office'
}

/** @throws notTheSecond for who would confirm the own proposal. */
export function mustNotConfirmOwn({ proposal }: Pick<Case, 'proposal'>, decider: Decider): void {
  if (proposal !== null && proposal.officerId === deciderId(decider)) throw caseworkProblems.notTheSecond()
}

/** When a decision made now takes effect; where it ends a pause of the applicant's, the limits go on from today. */
export function decisionTimes(
  { clock }: Pick<Services, 'clock'>,
  found: CaseFile,
): Pick<ActDetails['grant'], 'inForceAt' | 'due' | 'decidedOn'> {
  const now = clock.now()
  const decidedOn = calendarDateOf(now)
  return {
    inForceAt: new Date(now.getTime() + undoSeconds * 1000).toISOString(),
    due: resumedDueDates(found, decidedOn),
    decidedOn,
  }
}

/** Both limits once a pause ends on a day; null when none runs, or before acceptance. */
export function resumedDueDates(found: CaseFile, resultOn: DueDates['promisedDue']): DueDates | null {
  const { promisedDue, statutoryDue, pausedOn, provisional, item } = found
  if (promisedDue === null || statutoryDue === null || pausedOn === null) return null
  return resumeDueDates(item, { promisedDue, statutoryDue, provisional }, { noticeOn: pausedOn, resultOn })
}
