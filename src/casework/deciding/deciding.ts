import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { Case, CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import type { ActDetails, DueDates } from '../case/recorded-act.ts'
import { resumeDueDates } from '../clock/due-dates.ts'
import { caseworkProblems } from '../problems.ts'
import { type Decider, deciderId } from './decider.ts'

/** Who decides in a state: another than the proposer where something was proposed, else the office. */
export function deciderRole({ state }: Pick<Case, 'state'>): CaseRole {
  return state === 'proposed' ? 'second' : 'office'
}

/** @throws notTheSecond for who would confirm the own proposal. */
export function mustNotConfirmOwn({ proposal }: Pick<Case, 'proposal'>, decider: Decider): void {
  if (proposal !== null && proposal.officerId === deciderId(decider)) throw caseworkProblems.notTheSecond()
}

/**
 * Whether one officer has to propose and another decides. A refusal because a correction never came weighs nothing, so
 * one is enough; a department's own system answers for its own second person.
 */
export function needsSecond(
  { state, item }: Pick<CaseFile, 'state' | 'item'>,
  decider: Pick<Decider, 'kind'>,
): boolean {
  const isWeighed = state === 'accepted' || state === 'handling'
  return isWeighed && decider.kind === 'officer' && item.online?.approval === 'second-person'
}

/** @throws secondNeeded, notTheSecond, and otherProposed for who would decide something else than was proposed. */
export function mustBeAgreed(found: CaseFile, decider: Decider, outcome: 'granted' | 'refused'): void {
  if (needsSecond(found, decider)) throw caseworkProblems.secondNeeded()
  mustNotConfirmOwn(found, decider)
  const { state, proposal } = found
  if (state === 'proposed' && proposal?.outcome !== outcome) throw caseworkProblems.otherProposed()
}

/** When a decision made now takes effect; where it ends a pause of the applicant's, the limits go on from today. */
export function decisionTimes(
  { clock, config }: Pick<Services, 'clock' | 'config'>,
  found: CaseFile,
): Pick<ActDetails['grant'], 'inForceAt' | 'due' | 'decidedOn'> {
  const now = clock.now()
  const decidedOn = calendarDateOf(now)
  return {
    inForceAt: new Date(now.getTime() + config.undoSeconds * 1000).toISOString(),
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
