import { type Colleague, listColleagues } from '#identity'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, isCalendarDate } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason, tidyText } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { recordAct } from '../store/record-act.ts'

export interface InspectCase {
  readonly version: number
  /** Ids of the colleagues who went along; whoever writes it down was there too. */
  readonly with: readonly string[]
  /** YYYY-MM-DD. */
  readonly on: string
  readonly place: string
  readonly finding: string
}

const clause = { zh: '《行政许可法》第三十四条', en: 'Administrative Licensing Law, art. 34' }

/** 实地核查: at least two officers went and looked (行政许可法第三十四条). The clock runs on; the applicant reads the finding. */
export async function inspectCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  given: InspectCase,
): Promise<CaseFile> {
  const { version } = given
  const found = await getCaseForAct(services, officer, caseId, { act: 'inspect', role: 'office', version })
  const others = (await listInspectors(services, officer)).filter(({ officerId }) => given.with.includes(officerId))
  const { on, place } = readVisit(found, given, others.length, calendarDateOf(services.clock.now()))
  const officers = [officer.name, ...others.map(({ name }) => name)]
  const detail = { officers, on, place, finding: tidyReason(given.finding) }

  const inspected = await recordAct(services, found, { act: 'inspect', detail })
  await noteAct(services, found, 'casework.inspect', clause)
  return inspected
}

/** Who may go along: the other approvers of the office. */
export function listInspectors(services: Pick<Services, 'db' | 'keys'>, officer: Officer): Promise<Colleague[]> {
  return listColleagues(services, officer, 'approver')
}

function readVisit(
  { acceptedAt }: CaseFile,
  { on, place: typed }: InspectCase,
  others: number,
  today: CalendarDate,
): { readonly on: CalendarDate; readonly place: string } {
  const fields: FieldProblem[] = []
  if (others < 1)
    fields.push({
      field: 'with',
      words: { zh: '核查要两人以上，请选同行的同事', en: 'It takes two: choose who went along' },
    })
  const from = calendarDateOf(acceptedAt ?? new Date(0))
  if (!isCalendarDate(on) || on > today || on < from) {
    fields.push({
      field: 'on',
      words: { zh: `请填${from}到${today}之间的日期`, en: `Enter a day from ${from} to ${today}` },
    })
  }
  const place = tidyText(typed)
  if (place === '' || [...place].length > 100) {
    fields.push({ field: 'place', words: { zh: '请写地点，最多100个字', en: 'Say where, in at most 100 characters' } })
  }
  if (!isCalendarDate(on) || fields.length > 0) throw caseworkProblems.badInspection({ fields })
  return { on, place }
}
