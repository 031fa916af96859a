import type { FieldProblem } from '#kernel/problem'
import { addDays, type CalendarDate, calendarDateOf, endOfPeriod, isCalendarDate } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { ActDetails } from '../case/recorded-act.ts'
import { isSpecialKind, specialKinds } from '../clock/special-kinds.ts'
import type { Decider } from '../deciding/decider.ts'
import { resumedDueDates } from '../deciding/deciding.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { recordAct } from '../store/record-act.ts'

export interface BeginSpecial {
  readonly version: number
  /** One of specialKinds. */
  readonly kind: string
  /** Told to the applicant. */
  readonly reason: string
  /** Day on which it should be over; told in writing (行政许可法第四十五条). */
  readonly expected: string
}

/** At most so long a procedure may be expected to last; a hearing is held within twenty working days (art. 47). */
const mostDays = 365

/** Begins a procedure whose time does not count: the limit rests from today, whose day still counts. */
export async function beginSpecial(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version, kind, reason, expected }: BeginSpecial,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'begin-special', role: 'office', version })
  const noticeOn = calendarDateOf(services.clock.now())
  const given = readProcedure(kind, expected, noticeOn)
  const detail = { ...given, reason: tidyReason(reason), noticeOn }

  const resting = await recordAct(services, found, { act: 'begin-special', detail })
  await noteAct(services, found, 'casework.begin-special', specialKinds[given.kind].clause)
  return resting
}

/** Writes down the result; the limit goes on the day after with the days that were left. */
export async function endSpecial(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version, result }: { readonly version: number; readonly result: string },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'end-special', role: 'office', version })
  const resultOn = calendarDateOf(services.clock.now())
  const due = resumedDueDates(found, resultOn)
  if (!due) throw new Error('a special procedure lets limits rest')
  const detail = { result: tidyReason(result), resultOn, due }

  const resumed = await recordAct(services, found, { act: 'end-special', detail })
  await noteAct(services, found, 'casework.end-special', {
    zh: '《行政许可法》第四十五条',
    en: 'Administrative Licensing Law, art. 45',
  })
  return resumed
}

function readProcedure(
  kind: string,
  expected: string,
  today: CalendarDate,
): Pick<ActDetails['begin-special'], 'kind' | 'expected'> {
  const fields: FieldProblem[] = []
  if (!isSpecialKind(kind)) fields.push({ field: 'kind', words: { zh: '请选一种', en: 'Choose a kind' } })
  const latest = kind === 'hearing' ? endOfPeriod('hearing', today).date : addDays(today, mostDays)
  if (!isCalendarDate(expected) || expected <= today || expected > latest) {
    const words = {
      zh: `请选${addDays(today, 1)}到${latest}之间的日期`,
      en: `Choose a day from ${addDays(today, 1)} to ${latest}`,
    }
    fields.push({ field: 'expected', words })
  }
  if (!isSpecialKind(kind) || !isCalendarDate(expected) || fields.length > 0) {
    throw caseworkProblems.badProceeding({ fields })
  }
  return { kind, expected }
}
