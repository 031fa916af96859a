import type { Officer } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { type RequestCorrection, readNotice } from '../office/request-correction.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

export interface RequestFurther extends RequestCorrection {
  /** Why it was not asked for the first time; the applicant reads it with the apology. */
  readonly reason: string
}

/**
 * What the one notice of the law forgot. Only a supervisor of the office may ask for it: with a reason, an apology to the
 * applicant and a place in the statistics (standards §3.3, portal §3.6).
 */
export async function requestFurtherCorrection(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, entries, by, reason }: RequestFurther,
): Promise<CaseFile> {
  const attempt = { act: 'request-correction', role: 'supervisor', version } as const
  const found = await getCaseForAct(services, officer, caseId, attempt)
  // The first notice is the office's own to give.
  if (!found.correctionUsed) throw caseworkProblems.correctionNotUsed()
  const furtherReason = tidyReason(reason)
  const noticeOn = calendarDateOf(services.clock.now())
  const detail = { ...readNotice(found, entries, by, noticeOn), noticeOn, furtherReason }

  const asked = await recordAct(services, found, { act: 'request-correction', detail }, actorOf(services, 'supervisor'))
  await noteAct(services, found, 'casework.request-further-correction')
  return asked
}
