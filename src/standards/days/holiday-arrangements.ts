import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { type CalendarDate, calendarDate } from './calendar-date.ts'

// The State Council's yearly notices (国务院办公厅关于…年部分节假日安排的通知), kept as data by a package; its code never
// runs. The tests hold it against the published vectors, so that a new release cannot change a known year unseen.

/** Days off by name of a festival, weekends within the runs included. */
export const daysOff: readonly CalendarDate[] = Object.keys(published.holidays).map(calendarDate).sort()

/** Saturdays and Sundays worked in exchange. */
export const weekendsWorked: readonly CalendarDate[] = Object.keys(published.workdays).map(calendarDate).sort()

// A notice for a year always has its National Day; a New Year's Day alone may come from the notice before.
const noticedYears = daysOff.filter((date) => date.endsWith('-10-01')).map((date) => Number(date.slice(0, 4)))

/** The years without a gap up to the last one whose notice is in the data. */
export const arrangedYears: { readonly first: number; readonly last: number } = yearsWithoutGap(noticedYears)

function yearsWithoutGap(years: readonly number[]): { first: number; last: number } {
  const last = Math.max(...years)
  let first = last
  while (years.includes(first - 1)) first--
  return { first, last }
}
