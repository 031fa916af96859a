import { type Db, maybe, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import type { PaymentNotice } from '#kernel/ports/payments'

export interface Order {
  readonly reference: string
  readonly partyId: PartyId
  readonly caseId: CaseId
  readonly amountFen: number
  readonly askedAt: Date
}

const columns = sql.raw('reference, party_id, case_id, amount_fen, asked_at')

export async function insertOrder(db: Db, { reference, partyId, caseId, amountFen, askedAt }: Order): Promise<void> {
  await sql`insert into casework.payment_orders (reference, party_id, case_id, amount_fen, asked_at)
    values (${reference}, ${partyId}, ${caseId}, ${amountFen}, ${askedAt}) on conflict do nothing`.execute(db)
}

/** @param lock until the transaction ends: of two notices of an order the second waits for the first. */
export async function findOrder(db: Db, reference: string, { lock = false } = {}): Promise<Order | undefined> {
  return maybe<Order>(
    db,
    sql`select ${columns} from casework.payment_orders where reference = ${reference} ${lock ? sql`for update` : sql``}`,
  )
}

export async function isKnownNotice(db: Db, { transaction, kind }: PaymentNotice): Promise<boolean> {
  const row = await maybe(
    db,
    sql`select transaction from casework.payment_notices where transaction = ${transaction} and kind = ${kind}`,
  )
  return row !== undefined
}

type NoticeResult = 'taken' | 'returned'

/** What became of a payment that was told; undefined when it was not. */
export async function findPaymentResult(
  db: Db,
  { transaction, reference }: PaymentNotice,
): Promise<NoticeResult | undefined> {
  const row = await maybe<{ result: NoticeResult }>(
    db,
    sql`select result from casework.payment_notices
      where transaction = ${transaction} and kind = 'paid' and reference = ${reference}`,
  )
  return row?.result
}

/** The transaction that paid an order, of those that were not given back. */
export async function findPaidTransaction(db: Db, reference: string): Promise<string | undefined> {
  const row = await maybe<{ transaction: string }>(
    db,
    sql`select transaction from casework.payment_notices
      where reference = ${reference} and kind = 'paid' and result = 'taken' limit 1`,
  )
  return row?.transaction
}

export async function insertNotice(
  db: Db,
  { transaction, kind, reference, amountFen }: PaymentNotice,
  { result, now }: { readonly result: NoticeResult; readonly now: Date },
): Promise<void> {
  await sql`insert into casework.payment_notices (transaction, kind, reference, amount_fen, result, received_at)
    values (${transaction}, ${kind}, ${reference}, ${amountFen}, ${result}, ${now})`.execute(db)
}
