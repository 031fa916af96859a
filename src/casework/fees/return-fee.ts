import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { findPaidTransaction } from './order-store.ts'
import { isReturned } from './payment.ts'
import { noteRefund } from './receive-notice.ts'

/**
 * Gives a fee back when its case ended and the item says so. The provider gives a transaction back once, so that a run
 * that failed after asking it may ask again. @returns whether anything was to be given back
 */
export async function returnFee(own: Services, found: CaseFile): Promise<boolean> {
  const { payment } = found
  if (payment === null || !isReturned(found)) return false
  const { reference, amountFen } = payment
  const transaction = await findPaidTransaction(own.db, reference)
  if (transaction === undefined) return false
  const result = await own.payments.refund({ reference, transaction, amountFen })
  if (result === 'done') await noteRefund(own, found)
  return true
}
