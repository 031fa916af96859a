import { type Db, maybe, one, sql } from '#kernel/database'

export interface SmsCode {
  readonly id: string
  readonly digest: Buffer
  readonly sentAt: Date
  readonly expiresAt: Date
  readonly wrongTries: number
  readonly usedAt: Date | null
}

/** Makes requests about one phone wait for each other, until the end of the transaction. */
export async function lockPhone(db: Db, phoneIndex: Buffer): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${phoneIndex.toString('hex')}, 7301))`.execute(db)
}

export async function findNewestCode(db: Db, phoneIndex: Buffer): Promise<SmsCode | undefined> {
  return maybe<SmsCode>(
    db,
    sql`select id, digest, sent_at, expires_at, wrong_tries, used_at from identity.sms_codes
      where phone_index = ${phoneIndex} order by sent_at desc limit 1`,
  )
}

/** How many codes were sent since an instant, and when the first of them was. */
export async function countCodesSince(
  db: Db,
  phoneIndex: Buffer,
  since: Date,
): Promise<{ count: number; first: Date | null }> {
  return one(
    db,
    sql`select count(*) as count, min(sent_at) as first from identity.sms_codes
      where phone_index = ${phoneIndex} and sent_at > ${since}`,
  )
}

/** Wrong codes typed for a phone since an instant, over all codes that were sent since then. */
export async function sumWrongTriesSince(db: Db, phoneIndex: Buffer, since: Date): Promise<number> {
  const { sum } = await one<{ sum: number }>(
    db,
    sql`select coalesce(sum(wrong_tries), 0)::int as sum from identity.sms_codes
      where phone_index = ${phoneIndex} and sent_at > ${since}`,
  )
  return sum
}

export async function insertCode(
  db: Db,
  code: { id: string; phoneIndex: Buffer; digest: Buffer; sentAt: Date; expiresAt: Date },
): Promise<void> {
  await sql`insert into identity.sms_codes (id, phone_index, digest, sent_at, expires_at)
    values (${code.id}, ${code.phoneIndex}, ${code.digest}, ${code.sentAt}, ${code.expiresAt})`.execute(db)
}

export async function countWrongTry(db: Db, id: string): Promise<void> {
  await sql`update identity.sms_codes set wrong_tries = wrong_tries + 1 where id = ${id}`.execute(db)
}

export async function markUsed(db: Db, id: string, now: Date): Promise<void> {
  await sql`update identity.sms_codes set used_at = ${now} where id = ${id}`.execute(db)
}
