import type { Words } from '#kernel/language'
import { addWorkdays, type CalendarDate, calendarDateOf } from '#standards'
import type { CaseFile, UrgeCause } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'

/** Whether an applicant may urge now, and why; `again`: the day from which they may, where they urged lately. */
export interface Urging {
  readonly cause: UrgeCause | null
  readonly again: CalendarDate | null
}

/** Working days between two urgings, and after which silence is a reason for one. */
export const urgeEvery = 3
export const quietAfter = 5

export const urgeCauseWords: Readonly<Record<UrgeCause, Words>> = {
  late: { zh: '已经超过期限', en: 'It is late' },
  due: { zh: '今天到期', en: 'It is due today' },
  quiet: { zh: `${quietAfter}个工作日没有新消息`, en: `No news for ${quietAfter} working days` },
}

/** Null where it is not the office's turn: there is nobody to urge. */
export function urgingOf(found: CaseFile, now: Date): Urging | null {
  if (findNextState(found.state, 'urge', 'applicant') === undefined) return null
  const today = calendarDateOf(now)
  const { applicantUrge } = found
  const again = applicantUrge && addWorkdays(calendarDateOf(applicantUrge.at), urgeEvery).date
  return { cause: causeOf(found, today), again: again && again > today ? again : null }
}

function causeOf({ due, pausedOn, toldAt, submittedAt }: CaseFile, today: CalendarDate): UrgeCause | null {
  if (due !== null && due < today) return 'late'
  if (due === today) return 'due'
  // A special procedure was told with its expected end: until then silence is no silence.
  if (pausedOn !== null) return null
  const heardAt = toldAt ?? submittedAt
  return heardAt && addWorkdays(calendarDateOf(heardAt), quietAfter).date <= today ? 'quiet' : null
}
