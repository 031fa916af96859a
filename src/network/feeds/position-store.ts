import { type Db, maybe, rows, sql } from '#kernel/database'
import type { EntryMark, FeedFault } from './feed.ts'

/** A feed of another platform, and which process of this one is at it. */
export interface Followed {
  readonly platform: string
  readonly feed: string
  readonly follower: string
}

export interface Position {
  readonly position: number
  readonly head: number
  readonly last: EntryMark | null
  readonly at: Date
  readonly fault: FeedFault | null
  readonly leasedBy: string
  readonly leasedUntil: Date
}

interface PositionRow extends Omit<Position, 'last'> {
  readonly lastKey: string | null
  readonly lastAt: Date | null
}

function position({ lastKey, lastAt, ...rest }: PositionRow): Position {
  return { ...rest, last: lastKey !== null && lastAt !== null ? { key: lastKey, at: lastAt } : null }
}

export async function findPosition(db: Db, { platform, feed }: Followed): Promise<Position | undefined> {
  const row = await maybe<PositionRow>(
    db,
    sql`select * from network.feed_positions where platform = ${platform} and feed = ${feed}`,
  )
  return row && position(row)
}

/** @returns undefined while another process holds the feed, or is at work on it. */
export async function leasePosition(
  db: Db,
  { platform, feed, follower }: Followed,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<Position | undefined> {
  await sql`insert into network.feed_positions (platform, feed, at, leased_by, leased_until)
    values (${platform}, ${feed}, ${now}, ${follower}, ${now}) on conflict do nothing`.execute(db)
  const row = await maybe<PositionRow>(
    db,
    sql`update network.feed_positions set leased_by = ${follower}, leased_until = ${until}
      where (platform, feed) in (
        select platform, feed from network.feed_positions
        where platform = ${platform} and feed = ${feed} and (leased_by = ${follower} or leased_until <= ${now})
        for update skip locked)
      returning *`,
  )
  return row && position(row)
}

/** Who stops lets go, so that the next does not wait for the lease to end. */
export async function releasePositions(db: Db, follower: string, now: Date): Promise<void> {
  await sql`update network.feed_positions set leased_until = ${now}
    where leased_by = ${follower} and leased_until > ${now}`.execute(db)
}

/**
 * Locks the row until the end of the transaction.
 * @returns whether this platform still stands at that position: of two that race, the second must do nothing.
 */
export async function lockPosition(db: Db, { platform, feed }: Followed, at: number): Promise<boolean> {
  const found = await maybe<{ position: number }>(
    db,
    sql`select position from network.feed_positions where platform = ${platform} and feed = ${feed}
      for update skip locked`,
  )
  return found?.position === at
}

/** A page was applied, or there was nothing new (`reached` undefined). Whatever was wrong is over. */
export async function savePosition(
  db: Db,
  { platform, feed, follower }: Followed,
  look: {
    readonly reached?: { readonly position: number; readonly last: EntryMark }
    readonly head: number
    readonly at: Date
    readonly until: Date
  },
): Promise<void> {
  const { reached, head, at, until } = look
  await sql`update network.feed_positions set head = ${head}, at = ${at}, fault = null,
      position = coalesce(${reached?.position ?? null}::bigint, position),
      last_key = coalesce(${reached?.last.key ?? null}, last_key),
      last_at = coalesce(${reached?.last.at ?? null}::timestamptz, last_at),
      leased_until = case when leased_by = ${follower} then ${until} else leased_until end
    where platform = ${platform} and feed = ${feed}`.execute(db)
}

/** Only while the feed is this process's: another may have gone on well. */
export async function saveFault(
  db: Db,
  { platform, feed, follower }: Followed,
  { fault, head }: { readonly fault: FeedFault; readonly head: number },
): Promise<void> {
  await sql`update network.feed_positions set fault = ${fault}, head = ${head}
    where platform = ${platform} and feed = ${feed} and leased_by = ${follower}`.execute(db)
}

/** @returns false when this feed was never followed. */
export async function resetPosition(db: Db, { platform, feed }: Omit<Followed, 'follower'>): Promise<boolean> {
  await sql`delete from network.refused_entries where platform = ${platform} and feed = ${feed}`.execute(db)
  const found = await rows(
    db,
    sql`update network.feed_positions set position = 0, head = 0, last_key = null, last_at = null, fault = null
      where platform = ${platform} and feed = ${feed} returning feed`,
  )
  return found.length > 0
}

export async function insertRefused(
  db: Db,
  { platform, feed }: Followed,
  entry: { readonly position: number; readonly key: string; readonly code: string; readonly at: Date },
): Promise<void> {
  await sql`insert into network.refused_entries (platform, feed, position, key, code, at)
    values (${platform}, ${feed}, ${entry.position}, ${entry.key}, ${entry.code}, ${entry.at})`.execute(db)
}
