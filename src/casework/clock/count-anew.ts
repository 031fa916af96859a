import { addWorkdays, type CalendarDate, calendarDateOf, endOfPeriod } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { ActDetails, DueDates } from '../case/recorded-act.ts'
import { dueDatesFrom, noticeDays, resumeDueDates } from './due-dates.ts'
import { extendedDueDates } from './extend-dates.ts'

/** The days of a case counted again from its record by today's calendar; undefined when nothing in it is counted. */
export function countAnew(found: CaseFile): ActDetails['recount'] | undefined {
  const { state, receivedAt, decidedAt, deliverBy } = found
  if (state === 'submitted' && receivedAt !== null) {
    const { date, provisional } = addWorkdays(calendarDateOf(receivedAt), noticeDays)
    return { acceptanceDue: date, provisional }
  }
  if (deliverBy !== null && decidedAt !== null) {
    const { date, provisional } = endOfPeriod('delivery', calendarDateOf(decidedAt))
    return { deliverBy: date, provisional }
  }
  return countLimits(found)
}

/** From acceptance on: each pause that has ended and the extension, in the order in which they happened. */
function countLimits({ item, acceptedAt, pauses, extendedBy }: CaseFile): DueDates | undefined {
  if (acceptedAt === null) return undefined
  const shifts: { on: CalendarDate; shift: (dates: DueDates) => DueDates }[] = pauses.flatMap(({ from, to }) =>
    to === null ? [] : [{ on: from, shift: (dates) => resumeDueDates(item, dates, { noticeOn: from, resultOn: to }) }],
  )
  if (extendedBy) {
    const { approvedOn, days } = extendedBy
    shifts.push({ on: approvedOn, shift: (dates) => extendedDueDates(dates, days) })
  }
  return shifts
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .reduce((dates, { shift }) => shift(dates), dueDatesFrom(item, acceptedAt))
}
