import type { ServiceItem, TimeLimit } from '#catalogue'
import {
  addDays,
  addWorkdays,
  type CalendarDate,
  type CountedDate,
  calendarDateOf,
  dueAfterPause,
  firstWorkdayFrom,
  knownWorkdays,
  workdaysBetween,
} from '#standards'
import type { DueDates } from '../case/recorded-act.ts'

/** Working days within which everything missing must be told at once (Administrative Licensing Law art. 32). */
export const noticeDays = 5

/** Last day of a limit set off on a day; the day itself is not counted (Civil Code art. 201, 203). */
export function dueOf(limit: TimeLimit, from: CalendarDate): CountedDate {
  if (limit.unit === 'working-day') return addWorkdays(from, limit.days)
  const date = firstWorkdayFrom(addDays(from, limit.days))
  return { date, provisional: date > knownWorkdays.to }
}

/** Promised and statutory day of an item accepted at an instant. */
export function dueDatesFrom(item: Pick<ServiceItem, 'promisedLimit' | 'statutoryLimit'>, acceptedAt: Date): DueDates {
  const from = calendarDateOf(acceptedAt)
  return datesOf(dueOf(item.promisedLimit, from), dueOf(item.statutoryLimit, from))
}

/** Both days after a pause for the applicant's correction: the days that were left are left again. */
export function resumeDueDates(
  item: Pick<ServiceItem, 'promisedLimit' | 'statutoryLimit'>,
  dates: DueDates,
  pause: { readonly noticeOn: CalendarDate; readonly resultOn: CalendarDate },
): DueDates {
  return datesOf(
    shifted(item.promisedLimit, dates.promisedDue, pause),
    shifted(item.statutoryLimit, dates.statutoryDue, pause),
  )
}

function shifted(
  limit: TimeLimit,
  due: CalendarDate,
  { noticeOn, resultOn }: { readonly noticeOn: CalendarDate; readonly resultOn: CalendarDate },
): CountedDate {
  // A limit that was over when the notice was written stays over: asking late does not mend being late.
  if (due < noticeOn) return { date: due, provisional: false }
  if (limit.unit === 'working-day') return dueAfterPause({ due, noticeOn, resultOn })
  const date = firstWorkdayFrom(addDays(due, daysBetween(noticeOn, resultOn)))
  return { date, provisional: date > knownWorkdays.to }
}

function datesOf(promised: CountedDate, statutory: CountedDate): DueDates {
  return {
    promisedDue: promised.date,
    statutoryDue: statutory.date,
    provisional: promised.provisional || statutory.provisional,
  }
}

/** Days of the limit's unit after `from` up to and including `to`; negative when `to` comes first. */
export function daysLeft(unit: TimeLimit['unit'], from: CalendarDate, to: CalendarDate): number {
  return unit === 'working-day' ? workdaysBetween(from, to) : daysBetween(from, to)
}

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
