import type { CalendarDate } from './calendar-date.ts'
import { addWorkdays, type CountedDate, workdaysBetween } from './workdays.ts'

/** The lights of electronic supervision (电子监察): 正常, 临期, 超期. */
export type DeadlineLight = 'normal' | 'soon' | 'overdue'

export interface Deadline {
  readonly light: DeadlineLight
  /** Working days after today up to the due day; 0 on the last day, negative once it is over. */
  readonly workingDaysLeft: number
}

// Practice, not a national rule: a case turns yellow with a third of its limit or two working days left.
const soonShare = 3
const soonDays = 2

/**
 * How a limit stands on a day. It runs out at the end of the due day, so a case is overdue from the next day on, worked
 * or not.
 * @param from the day the limit was set off.
 */
export function deadlineOn(today: CalendarDate, { from, due }: { from: CalendarDate; due: CalendarDate }): Deadline {
  const workingDaysLeft = workdaysBetween(today, due)
  if (today > due) return { light: 'overdue', workingDaysLeft }
  const soon = workingDaysLeft <= soonDays || workingDaysLeft * soonShare <= workdaysBetween(from, due)
  return { light: soon ? 'soon' : 'normal', workingDaysLeft }
}

/**
 * The due day after a special procedure (行政许可法 art. 45): the limit rests from the written notice, whose day still
 * counts, and goes on the day after the result with the working days that were left.
 */
export function dueAfterPause(pause: {
  due: CalendarDate
  noticeOn: CalendarDate
  resultOn: CalendarDate
}): CountedDate {
  const left = workdaysBetween(pause.noticeOn, pause.due)
  if (left < 0) throw new RangeError('The limit was over before the pause')
  if (pause.resultOn < pause.noticeOn) throw new RangeError('The result comes before the notice')
  return addWorkdays(pause.resultOn, left)
}
