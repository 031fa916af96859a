import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import { calendarDateOf, statutoryPeriods } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { extendedDueDates } from '../clock/extend-dates.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason, tidyText } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

export interface ExtendCase {
  readonly version: number
  /** Working days, at most ten; of joint handling at most fifteen. */
  readonly days: number
  /** Told to the applicant (行政许可法第四十二条). */
  readonly reason: string
  /** Of joint handling: which head of the government at that level approved it, and by which document. */
  readonly approvedBy?: string
}

export const mostExtensionDays = statutoryPeriods.decisionExtension.length
export const mostJointExtensionDays = statutoryPeriods.jointDecisionExtension.length

/**
 * Extends both limits, once, before they are over: approved by the head of the organ; where several departments handle the
 * item together, by the head of the government at that level, which the head of the organ notes (art. 42 par. 1, 2).
 */
export async function extendCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, days, reason, approvedBy = '' }: ExtendCase,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'extend', role: 'head', version })
  const { promisedDue, statutoryDue, provisional, item } = found
  const approvedOn = calendarDateOf(services.clock.now())
  if (promisedDue === null || statutoryDue === null) throw new Error('an accepted case has its limits')
  if (statutoryDue < approvedOn) throw caseworkProblems.extensionTooLate()
  const isJoint = item.online?.handling === 'joint'
  const approver = tidyText(approvedBy)
  mustBeApproved(days, isJoint ? mostJointExtensionDays : mostExtensionDays, isJoint ? approver : undefined)
  const dates = extendedDueDates({ promisedDue, statutoryDue, provisional }, days)
  const detail = { ...dates, days, reason: tidyReason(reason), approvedOn, ...(isJoint && { approvedBy: approver }) }

  const extended = await recordAct(services, found, { act: 'extend', detail }, actorOf(services, 'head'))
  const period = isJoint ? statutoryPeriods.jointDecisionExtension : statutoryPeriods.decisionExtension
  await noteAct(services, found, 'casework.extend', period.clause)
  return extended
}

/** @param approver undefined where the head of the organ is the one */
function mustBeApproved(days: number, most: number, approver: string | undefined): void {
  const fields: FieldProblem[] = []
  if (!Number.isSafeInteger(days) || days < 1 || days > most) {
    fields.push({ field: 'days', words: { zh: `请填1到${most}`, en: `Enter 1 to ${most}` } })
  }
  if (approver !== undefined && (approver === '' || [...approver].length > 100)) {
    const words = { zh: '请写批准的政府负责人和批准文号', en: 'Name the head of the government and the approval' }
    fields.push({ field: 'approvedBy', words })
  }
  if (fields.length > 0) throw caseworkProblems.badExtension({ fields })
}
