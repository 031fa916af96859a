import { maybe, one, sql } from '#kernel/database'
import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { caseworkProblems } from '../../problems.ts'

/** A system asks for a lost answer within hours, not weeks. */
const keptDays = 30

export interface ClientRequest {
  /** Of the client's choice: the same when it sends a request again. */
  readonly key: string
  /** All that makes the request the same one. */
  readonly content: unknown
}

/**
 * Does what a client asks for once: the same request again gets the same answer, in one transaction with what it did. A
 * refusal is not kept, for it changed nothing; of two that come at once the second waits for the first.
 * @throws idempotencyKeyReused for another request under the same key
 */
export async function answerOnce<Answer>(
  { db, keys, clock }: Pick<Services, 'db' | 'keys' | 'clock'>,
  { clientId }: Client,
  { key, content }: ClientRequest,
  work: () => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly isRepeated: boolean }> {
  const digest = keys.digest(JSON.stringify(content))
  const mine = await maybe(
    db,
    sql`insert into casework.client_requests (client_id, idempotency_key, digest, at)
      values (${clientId}, ${key}, ${digest}, ${clock.now()}) on conflict do nothing returning at`,
  )
  if (!mine) {
    const before = await one<{ digest: Buffer; answer: Answer }>(
      db,
      sql`select digest, answer from casework.client_requests where client_id = ${clientId} and idempotency_key = ${key}`,
    )
    if (!before.digest.equals(digest)) throw caseworkProblems.idempotencyKeyReused()
    return { answer: before.answer, isRepeated: true }
  }
  const answer = await work()
  await sql`update casework.client_requests set answer = ${JSON.stringify(answer)}::jsonb
    where client_id = ${clientId} and idempotency_key = ${key}`.execute(db)
  return { answer, isRepeated: false }
}

export async function forgetRequests({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const before = new Date(clock.now().getTime() - keptDays * 24 * 3_600_000)
  await sql`delete from casework.client_requests where at < ${before}`.execute(db)
}
