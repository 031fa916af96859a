import type { FieldProblem } from '#kernel/problem'
import { addDays, addWorkdays, type CalendarDate, calendarDateOf, isCalendarDate } from '#standards'
import type { CaseFile, CorrectionEntry } from '../case/case.ts'
import type { Decider } from '../deciding/decider.ts'
import { caseworkProblems } from '../problems.ts'
import { recordAct } from '../store/record-act.ts'
import { getCaseForAct, noteAct, type OfficeServices } from './office-act.ts'
import { tidyText } from './tidy-reason.ts'

export interface RequestCorrection {
  readonly version: number
  /** One entry a thing: what, why (fact and source), what is good enough. */
  readonly entries: readonly {
    readonly what: string
    readonly why: string
    readonly standard: string
    /** Material of the item the entry is about, if it is one. */
    readonly materialId?: string
  }[]
  /** Last day for the applicant. */
  readonly by: string
}

/** The applicant gets at least this many working days, at most this many days. */
const leastWorkingDays = 3
const mostDays = 60

/**
 * Tells the applicant everything that is missing, once (一次性告知, 行政许可法第三十二条). Until it is supplied the
 * limit has not begun, or rests.
 */
export async function requestCorrection(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version, entries, by }: RequestCorrection,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'request-correction', role: 'office', version })
  const noticeOn = calendarDateOf(services.clock.now())
  const notice = readNotice(found, entries, by, noticeOn)

  const asked = await recordAct(services, found, { act: 'request-correction', detail: { ...notice, noticeOn } })
  await noteAct(services, found, 'casework.request-correction')
  return asked
}

/** What a notice asks for, in words an applicant can act on. @throws badCorrection */
export function readNotice(
  { item, correction }: CaseFile,
  given: RequestCorrection['entries'],
  by: string,
  today: CalendarDate,
): { entries: CorrectionEntry[]; by: CalendarDate } {
  const problems: FieldProblem[] = []
  const { facts = [], questions = [] } = item.online ?? {}
  // No more than the item itself can ask for: the notice is composed from its list, not from thin air.
  const most = Math.max(1, item.materials.length + facts.length + questions.length)
  if (given.length === 0 || given.length > most) {
    problems.push({ field: 'entries', words: { zh: `请写1到${most}项`, en: `Write 1 to ${most} entries` } })
  }
  // A further notice goes on counting: what was supplied for an entry of the first is not taken for one of its own.
  const first = 1 + Math.max(0, ...(correction?.entries ?? []).map(({ id }) => Number(id.slice(1))))
  const entries = given.slice(0, most).map(({ what, why, standard, materialId }, index) => {
    const texts = { what: tidy(what), why: tidy(why), standard: tidy(standard) }
    for (const [name, text] of Object.entries(texts)) {
      if (text === '') problems.push({ field: `${name}-${index}`, words: { zh: '请填写', en: 'Fill this in' } })
    }
    if (materialId !== undefined && !item.materials.some(({ id }) => id === materialId)) {
      problems.push({ field: `what-${index}`, words: { zh: '不是这件事的材料', en: 'Not a document of this service' } })
    }
    return { id: `c${first + index}`, ...texts, materialId: materialId ?? null }
  })
  const earliest = addWorkdays(today, leastWorkingDays).date
  const latest = addDays(today, mostDays)
  if (!isCalendarDate(by) || by < earliest || by > latest) {
    problems.push({
      field: 'by',
      words: { zh: `请选${earliest}到${latest}之间的日期`, en: `Choose a day from ${earliest} to ${latest}` },
    })
    throw caseworkProblems.badCorrection({ fields: problems })
  }
  if (problems.length > 0) throw caseworkProblems.badCorrection({ fields: problems })
  return { entries, by }
}

function tidy(text: string): string {
  return [...tidyText(text)].slice(0, 300).join('')
}
