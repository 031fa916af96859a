import { findId } from '#kernel/ids'
import type { PaymentNotice } from '#kernel/ports/payments'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase } from '../store/case-store.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { findOrder, findPaymentResult, insertNotice, isKnownNotice, type Order } from './order-store.ts'
import { isOwed } from './payment.ts'

export interface ReceiveNotice {
  readonly notice: PaymentNotice
  readonly signature: string
}

/**
 * Takes what the provider says of an order, in the name of the platform and in a transaction of its own. Said twice it
 * counts once; money that is not owed (paid twice, or for a case that has ended) goes straight back.
 * @throws badPaymentNotice, unknownOrder, wrongAmount, noticeTooEarly: the provider says it again later
 */
export async function receivePaymentNotice(
  services: Pick<Services, 'apart' | 'payments' | 'log'>,
  { notice, signature }: ReceiveNotice,
): Promise<void> {
  if (!services.payments.isGenuine(notice, signature)) throw caseworkProblems.badPaymentNotice()
  await services.apart(system, async (own) => {
    const reference = findId<'order'>(notice.reference)
    const order = reference && (await findOrder(own.db, reference, { lock: true }))
    if (!order) throw caseworkProblems.unknownOrder()
    if (await isKnownNotice(own.db, notice)) return
    if (notice.amountFen !== order.amountFen) {
      services.log.error('a payment of another amount', { reference: order.reference, amountFen: notice.amountFen })
      throw caseworkProblems.wrongAmount()
    }
    const found = await findCase(own, { partyId: order.partyId, id: order.caseId }, { lock: true })
    if (!found) throw caseworkProblems.unknownOrder()
    await (notice.kind === 'paid' ? takePayment(own, found, order, notice) : takeRefund(own, found, notice))
  })
}

async function takePayment(own: Services, found: CaseFile, order: Order, notice: PaymentNotice): Promise<void> {
  const { db, clock, payments, log } = own
  const now = clock.now()
  if (!isOwed(found)) {
    await payments.refund(notice)
    await insertNotice(db, notice, { result: 'returned', now })
    log.warn('money that was not owed went back', { reference: order.reference })
    return
  }
  const { amountFen, reference } = order
  await insertNotice(db, notice, { result: 'taken', now })
  await recordAct(own, found, { act: 'pay', detail: { amountFen, reference } })
  await record(own, found, 'casework.pay')
}

/** What the provider gave back; its word may be faster than that of the payment itself. */
async function takeRefund(own: Services, found: CaseFile, notice: PaymentNotice): Promise<void> {
  const result = await findPaymentResult(own.db, notice)
  if (result === undefined) throw caseworkProblems.noticeTooEarly()
  await insertNotice(own.db, notice, { result, now: own.clock.now() })
  // What was not owed went back without ever being the fee.
  if (result === 'taken' && found.payment?.refundedAt === null) await noteRefund(own, found)
}

export async function noteRefund(own: Services, found: CaseFile): Promise<void> {
  const { payment } = found
  if (payment === null) throw new Error('what is given back was paid')
  const { amountFen, reference } = payment
  await recordAct(own, found, { act: 'refund', detail: { amountFen, reference } })
  await record(own, found, 'casework.refund')
}

async function record({ ledger }: Services, found: CaseFile, act: string): Promise<void> {
  await ledger.record({
    act,
    subject: { partyId: found.partyId },
    fields: ['payment'],
    purpose: purposeOf(found),
    ...(found.item.fee && { legalBasis: found.item.fee.basis }),
  })
}
