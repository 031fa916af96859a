import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { EntryMark, FeedEntry } from './feed.ts'

/** Moves the head on and keeps its row locked until commit: the next writer of the feed waits. @returns the new head */
export async function advanceHead(db: Db, feed: string, by: number): Promise<number> {
  const { head } = await one<{ head: number }>(
    db,
    sql`insert into network.feed_heads as known (feed, head) values (${feed}, ${by})
      on conflict (feed) do update set head = known.head + excluded.head returning head`,
  )
  return head
}

/** @param after position of the last entry before these */
export async function insertEntries(
  db: Db,
  feed: string,
  { after, keys, bodies, at }: { after: number; keys: readonly string[]; bodies: readonly string[]; at: Date },
): Promise<void> {
  await sql`insert into network.feed_entries (feed, position, key, body, at)
    select ${feed}, ${after}::bigint + place, key, body::jsonb, ${at}
    from unnest(${keys}::text[], ${bodies}::text[]) with ordinality as entry (key, body, place)`.execute(db)
}

/** The head of a feed and the entry at a position; undefined when nothing was ever published. */
export async function findHead(
  db: Db,
  feed: string,
  position: number,
): Promise<{ head: number; previous: EntryMark | null } | undefined> {
  const found = await maybe<{ head: number; key: string | null; at: Date | null }>(
    db,
    sql`select head, key, at from network.feed_heads
      left join network.feed_entries on feed_entries.feed = feed_heads.feed and position = ${position}
      where feed_heads.feed = ${feed}`,
  )
  if (!found) return undefined
  const { head, key, at } = found
  return { head, previous: key !== null && at !== null ? { key, at } : null }
}

/** Entries behind `after` up to `until`, not more than `limit` and about `bytes`, but at least one. */
export async function selectEntries(
  db: Db,
  feed: string,
  { after, until, limit, bytes }: { after: number; until: number; limit: number; bytes: number },
): Promise<FeedEntry[]> {
  return rows(
    db,
    sql`select position, key, body, at from (
        select *, sum(octet_length(body::text) + octet_length(key) + 80) over (order by position) as weight from (
          select position, key, body, at from network.feed_entries
          where feed = ${feed} and position > ${after} and position <= ${until}
          order by position limit ${limit}) as page) as weighed
      where weight <= ${bytes} or position = ${after}::bigint + 1
      order by position`,
  )
}
