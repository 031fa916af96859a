import type { Words } from '#kernel/language'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { caseworkProblems } from '../problems.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { findOrder, insertOrder } from './order-store.ts'
import { isOwed, onlineFee, type Payment } from './payment.ts'

type Paying = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart' | 'payments'>

/**
 * Sends the applicant to the provider, with the one order of the case however often the button is pressed: the provider
 * takes money for a reference once. @returns the provider's address
 * @throws nothingOwed when it is paid, ended, or costs nothing
 */
export async function beginPayment(services: Paying, person: Person, caseId: string): Promise<string> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  const { payment, partyId, id } = found
  if (payment === null || !isOwed(found)) throw caseworkProblems.nothingOwed()
  const { db, clock, payments } = services
  if (!payments.isOpen) throw caseworkProblems.noOnlinePayment()

  const { reference, amountFen } = payment
  await insertOrder(db, { reference, partyId, caseId: id, amountFen, askedAt: clock.now() })
  await services.ledger.record({
    act: 'casework.begin-payment',
    subject: { partyId },
    purpose: purposeOf(found),
    ...(found.item.fee && { legalBasis: found.item.fee.basis }),
  })
  return payments.payAt({ reference, amountFen, back: `/apply/${id}/pay` })
}

/** What the page of payment shows. */
export interface OwnPayment {
  readonly caseId: string
  readonly itemName: Words
  readonly amountFen: number
  readonly basis: Words
  readonly payee: Words
  readonly payment: Payment | null
  readonly isOwed: boolean
  /** The person was sent to the provider before: whoever has paid there is not to pay again. */
  readonly wasSent: boolean
  /** Whether this platform and this item take money online. */
  readonly isOnline: boolean
}

/** undefined when the case costs nothing or was not submitted. */
export async function findOwnPayment(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'apart' | 'payments'>,
  person: Pick<Person, 'partyId'>,
  caseId: string,
): Promise<OwnPayment | undefined> {
  const found = await getCaseOf(services, person, caseId)
  const { item, organisation, payment } = found
  if (item.fee === null || organisation === null) return undefined
  return {
    caseId: found.id,
    itemName: item.name,
    amountFen: payment?.amountFen ?? item.fee.amountFen,
    basis: item.fee.basis,
    payee: organisation.name,
    payment,
    isOwed: isOwed(found),
    wasSent: payment !== null && (await findOrder(services.db, payment.reference)) !== undefined,
    isOnline: services.payments.isOpen && onlineFee(item) > 0,
  }
}
