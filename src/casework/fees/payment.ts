import type { ServiceItem } from '#catalogue'
import type { Case } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import { caseworkProblems } from '../problems.ts'

/** What a case costs and where that stands: the fold of its acts charge, pay and refund. */
export interface Payment {
  readonly amountFen: number
  /** Of the order; stands on the receipt. */
  readonly reference: string
  readonly askedAt: Date
  readonly paidAt: Date | null
  readonly refundedAt: Date | null
}

/** What is asked of the applicant online: an item may have a fee that is taken at the window. */
export function onlineFee({ fee, channels }: Pick<ServiceItem, 'fee' | 'channels'>): number {
  return fee !== null && channels.payOnline ? fee.amountFen : 0
}

/** Whether money is owed now: asked for, not paid, and the case still goes on. */
export function isOwed({ payment, state }: Pick<Case, 'payment' | 'state'>): boolean {
  return payment !== null && payment.paidAt === null && findNextState(state, 'pay', 'system') !== undefined
}

/** A grant waits for the fee; the limit does not rest for it, so nobody gains by asking late. @throws feeUnpaid */
export function mustBePaid(found: Pick<Case, 'payment' | 'state'>): void {
  if (isOwed(found)) throw caseworkProblems.feeUnpaid()
}

/** What the item promises to give back when a case ends without a result. */
export function isReturned({
  item,
  state,
  outcome,
  payment,
}: Pick<Case, 'state' | 'outcome' | 'payment'> & { item: ServiceItem }): boolean {
  if (payment === null || payment.paidAt === null || payment.refundedAt !== null) return false
  const given = item.fee?.refundOn ?? []
  // Ended by the office, for no fault of the applicant's work: nothing was rendered for the money.
  if (state === 'terminated') return true
  if (state === 'withdrawn') return given.includes('withdrawal')
  return outcome === 'refused' && state !== 'deciding' && given.includes('refusal')
}
