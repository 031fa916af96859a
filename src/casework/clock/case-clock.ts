import type { TimeLimit } from '#catalogue'
import { type CalendarDate, calendarDateOf, type DeadlineLight, deadlineOn } from '#standards'
import type { CaseFile, Pause } from '../case/case.ts'
import { daysLeft } from './due-dates.ts'

/** The limits of an accepted case as the page draws them (portal §3.5). The page computes no date itself. */
export interface CaseClock {
  readonly unit: TimeLimit['unit']
  /** Days promised and allowed by law, in the unit. */
  readonly promised: number
  readonly statutory: number
  readonly acceptedOn: CalendarDate
  readonly promisedDue: CalendarDate
  readonly statutoryDue: CalendarDate
  /** Days used, in the unit; more than `promised` once late. */
  readonly elapsed: number
  /** Days left of the promise; negative once late. */
  readonly left: number
  /** Day since which the clock rests. */
  readonly pausedSince: CalendarDate | null
  /** What it rests for: the applicant’s correction, or a special procedure with the day it is expected to end. */
  readonly pausedFor: Pick<Pause, 'kind' | 'expected'> | null
  /** Days by which both limits were extended. */
  readonly extendedBy: number | null
  /** Day of the decision: the clock has stopped. */
  readonly stoppedOn: CalendarDate | null
  readonly light: DeadlineLight
  /** A due day lies beyond the published holidays and may still move. */
  readonly provisional: boolean
}

/** Null before acceptance: the limits have not begun. */
export function clockOf(found: CaseFile, now: Date): CaseClock | null {
  const { acceptedAt, promisedDue, statutoryDue, pausedOn, decidedAt, item, provisional } = found
  if (acceptedAt === null || promisedDue === null || statutoryDue === null) return null
  const { unit, days: promised } = item.promisedLimit
  const stoppedOn = decidedAt === null ? null : calendarDateOf(decidedAt)
  // While it rests, and once it has stopped, the clock shows the day on which it did.
  const shownOn = stoppedOn ?? pausedOn ?? calendarDateOf(now)
  const acceptedOn = calendarDateOf(acceptedAt)
  const left = daysLeft(unit, shownOn, promisedDue)
  return {
    unit,
    promised,
    statutory: statutoryDays(found),
    acceptedOn,
    promisedDue,
    statutoryDue,
    elapsed: Math.max(0, promised - left),
    left,
    pausedSince: stoppedOn === null ? pausedOn : null,
    pausedFor: (stoppedOn === null && found.pauses.find(({ to }) => to === null)) || null,
    extendedBy: found.extendedBy?.days ?? null,
    stoppedOn,
    light: deadlineOn(shownOn, { from: acceptedOn, due: promisedDue }).light,
    provisional,
  }
}

/** In the unit of the promise, so that both stand on one line. */
function statutoryDays({ item, acceptedAt, statutoryDue }: CaseFile): number {
  const { promisedLimit, statutoryLimit } = item
  if (promisedLimit.unit === statutoryLimit.unit || acceptedAt === null || statutoryDue === null) {
    return statutoryLimit.days
  }
  return daysLeft(promisedLimit.unit, calendarDateOf(acceptedAt), statutoryDue)
}
