import type { TimeLimit } from '#catalogue'
import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { CaseFile } from './case.ts'
import { type PublicState, publicStateOf } from './case-states.ts'

/** What the applicant takes away from a submission (portal A9). */
export interface Receipt {
  readonly caseId: CaseId
  /** 43 characters, for machines and files. */
  readonly caseNumber: string
  /** Short, with a check character, for people. */
  readonly queryCode: string
  readonly itemCode: string
  readonly itemName: Words
  readonly organisation: { readonly id: string; readonly name: Words }
  readonly submittedAt: Date
  readonly state: PublicState
  /** Null until the office has accepted; then `acceptanceDue` says until when it must speak. */
  readonly acceptedAt: Date | null
  readonly acceptanceDue: CalendarDate | null
  readonly promised: TimeLimit
  readonly promisedDue: CalendarDate | null
  readonly statutoryDue: CalendarDate | null
  readonly provisional: boolean
}

/** @throws when the case was never submitted. */
export function receiptOf(submitted: CaseFile): Receipt {
  const { caseNumber, queryCode, organisation, submittedAt } = submitted
  if (caseNumber === null || queryCode === null || organisation === null || submittedAt === null) {
    throw new Error('a case without a number has no receipt')
  }
  return {
    caseId: submitted.id,
    caseNumber,
    queryCode,
    organisation,
    submittedAt,
    itemCode: submitted.itemCode,
    itemName: submitted.item.name,
    state: publicStateOf(submitted),
    acceptedAt: submitted.acceptedAt,
    acceptanceDue: submitted.acceptanceDue,
    promised: submitted.item.promisedLimit,
    promisedDue: submitted.promisedDue,
    statutoryDue: submitted.statutoryDue,
    provisional: submitted.provisional,
  }
}
