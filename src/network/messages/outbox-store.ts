import { type Db, maybe, rows, sql } from '#kernel/database'

export interface WaitingMessage {
  readonly id: number
  readonly topic: string
  readonly body: Buffer
  readonly attempts: number
}

/** Destinations for which something is due. */
export async function listDueDestinations(db: Db, now: Date): Promise<string[]> {
  const found = await rows<{ destination: string }>(
    db,
    sql`select distinct destination from kernel.outbox where delivered_at is null and next_attempt_at <= ${now}`,
  )
  return found.map(({ destination }) => destination)
}

/**
 * Leases the first messages in line for a destination until `leaseUntil`: nobody else sends them meanwhile, and when
 * this process dies they come up again. A topic with a message that is leased or waits for another attempt is left
 * alone, so that no message overtakes an earlier one of its topic.
 */
export async function leaseMessages(
  db: Db,
  destination: string,
  { now, leaseUntil, limit }: { readonly now: Date; readonly leaseUntil: Date; readonly limit: number },
): Promise<WaitingMessage[]> {
  const lock = await maybe<{ taken: boolean }>(
    db,
    sql`select pg_try_advisory_xact_lock(hashtext('network.outbox'), hashtext(${destination})) as taken`,
  )
  if (!lock?.taken) return []
  const leased = await rows<WaitingMessage>(
    db,
    sql`update kernel.outbox set next_attempt_at = ${leaseUntil}
      where id in (
        select id from kernel.outbox
        where destination = ${destination} and delivered_at is null and next_attempt_at <= ${now}
          and topic not in (
            select topic from kernel.outbox
            where destination = ${destination} and delivered_at is null and next_attempt_at > ${now})
        order by id limit ${limit} for update skip locked)
      returning id, topic, body, attempts`,
  )
  return leased.sort((a, b) => a.id - b.id)
}

/** Delivered messages keep their place in the list, without what they said. */
export async function markDelivered(db: Db, ids: readonly number[], now: Date): Promise<void> {
  await sql`update kernel.outbox set delivered_at = ${now}, body = ''::bytea, attempts = attempts + 1
    where id = any (${ids}::bigint[])`.execute(db)
}

/** Puts messages back in line; only `failedId` was tried. */
export async function postpone(db: Db, ids: readonly number[], failedId: number, until: Date): Promise<void> {
  await sql`update kernel.outbox set next_attempt_at = ${until},
      attempts = attempts + case when id = ${failedId} then 1 else 0 end
    where id = any (${ids}::bigint[]) and delivered_at is null`.execute(db)
}
