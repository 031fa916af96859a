import type { Officer } from '#kernel/principal'
import { calendarDateOf, statutoryPeriods } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { extendedDueDates } from '../clock/extend-dates.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

export interface ExtendCase {
  readonly version: number
  /** Working days, at most ten. */
  readonly days: number
  /** Told to the applicant (行政许可法第四十二条). */
  readonly reason: string
}

export const mostExtensionDays = statutoryPeriods.decisionExtension.length

/** Extends both limits, once, before they are over; approved by the head of the organ. */
export async function extendCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, days, reason }: ExtendCase,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'extend', role: 'head', version })
  const { promisedDue, statutoryDue, provisional } = found
  const approvedOn = calendarDateOf(services.clock.now())
  if (promisedDue === null || statutoryDue === null) throw new Error('an accepted case has its limits')
  if (statutoryDue < approvedOn) throw caseworkProblems.extensionTooLate()
  if (!Number.isSafeInteger(days) || days < 1 || days > mostExtensionDays) {
    const words = { zh: `请填1到${mostExtensionDays}`, en: `Enter 1 to ${mostExtensionDays}` }
    throw caseworkProblems.badExtension({ fields: [{ field: 'days', words }] })
  }
  const dates = extendedDueDates({ promisedDue, statutoryDue, provisional }, days)
  const detail = { ...dates, days, reason: tidyReason(reason), approvedOn }

  const extended = await recordAct(services, found, { act: 'extend', detail }, actorOf(services, 'head'))
  await noteAct(services, found, 'casework.extend', statutoryPeriods.decisionExtension.clause)
  return extended
}
