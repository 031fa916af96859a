import { type CalendarDate, calendarDate, dateOfDayNumber, dayNumber, weekdayOfDayNumber } from './calendar-date.ts'
import { arrangedYears, daysOff, weekendsWorked } from './holiday-arrangements.ts'

/** A day reached by counting working days. */
export interface CountedDate {
  readonly date: CalendarDate
  /** The count left the years whose holidays are published: count again when the notice appears. */
  readonly provisional: boolean
}

const off: ReadonlySet<number> = new Set(daysOff.map(dayNumber))
const working = weekendsWorked.map(dayNumber)
const workedWeekends: ReadonlySet<number> = new Set(working)
// Of the published days off only those that would otherwise be worked change a count.
const weekdaysOff = [...off].filter((day) => weekdayOfDayNumber(day) <= 5)

/** First and last day for which the State Council's yearly notice is known. */
export const knownWorkdays: { readonly from: CalendarDate; readonly to: CalendarDate } = {
  from: calendarDate(`${arrangedYears.first}-01-01`),
  to: calendarDate(`${arrangedYears.last}-12-31`),
}
const firstKnown = dayNumber(knownWorkdays.from)
const lastKnown = dayNumber(knownWorkdays.to)

/** Outside the published years every Monday to Friday counts as worked. */
export function isWorkday(date: CalendarDate): boolean {
  const day = dayNumber(date)
  return weekdayOfDayNumber(day) <= 5 ? !off.has(day) : workedWeekends.has(day)
}

/**
 * The last day of a limit of so many working days (行政许可法 art. 82). The day the limit is set off is not counted
 * (Civil Code art. 201), so 0 days fall due on the same day. Negative counts go back: the n-th working day before.
 */
export function addWorkdays(from: CalendarDate, days: number): CountedDate {
  if (!Number.isSafeInteger(days)) throw new RangeError('Working days are counted in whole numbers')
  const start = dayNumber(from)
  let day = start
  // Each missing working day takes at least one day of the calendar, so these steps never go too far.
  for (let missing = days; missing > 0; missing = days - worked(start, day)) day += missing
  for (let missing = -days; missing > 0; missing = -days - worked(day - 1, start - 1)) day -= missing
  return {
    date: dateOfDayNumber(day),
    provisional: Math.min(start, day) < firstKnown || Math.max(start, day) > lastKnown,
  }
}

/** Working days after `from` up to and including `to`; when `to` comes first, minus those from `to` to before `from`. */
export function workdaysBetween(from: CalendarDate, to: CalendarDate): number {
  const start = dayNumber(from)
  const end = dayNumber(to)
  return end >= start ? worked(start, end) : 0 - worked(end - 1, start - 1)
}

/** Civil Code art. 203: a limit in days or months whose last day is not worked ends on the next working day. */
export function firstWorkdayFrom(date: CalendarDate): CalendarDate {
  return isWorkday(date) ? date : addWorkdays(date, 1).date
}

/** Working days after the one day number up to and including the other; needs `after <= upTo`. */
function worked(after: number, upTo: number): number {
  const weekdays = weekdaysUpTo(upTo) - weekdaysUpTo(after)
  return (
    weekdays -
    (countUpTo(weekdaysOff, upTo) - countUpTo(weekdaysOff, after)) +
    countUpTo(working, upTo) -
    countUpTo(working, after)
  )
}

/** Mondays to Fridays from Monday 1969-12-29 on. */
function weekdaysUpTo(day: number): number {
  const days = day + 4
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.min(5, days - weeks * 7)
}

function countUpTo(sorted: readonly number[], day: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
