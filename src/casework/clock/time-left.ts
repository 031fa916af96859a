import { type CalendarDate, calendarDateOf, type DeadlineLight, deadlineOn } from '#standards'
import type { Case } from '../case/case.ts'

/** How a case stands towards what its office owes next: in the queue, beside the case and to the applicant the same. */
export interface TimeLeft {
  readonly due: CalendarDate | null
  readonly light: DeadlineLight
  readonly workingDaysLeft: number
  /** Nothing runs: it waits for the applicant or for a special procedure. */
  readonly rests: boolean
}

export function timeLeftOf({ state, due, acceptedAt, submittedAt, pausedOn }: Case, today: CalendarDate): TimeLeft {
  const rests = pausedOn !== null || state === 'incomplete'
  const since = acceptedAt ?? submittedAt
  if (due === null || since === null || rests) return { due, light: 'normal', workingDaysLeft: 0, rests }
  return { due, ...deadlineOn(today, { from: calendarDateOf(since), due }), rests }
}
