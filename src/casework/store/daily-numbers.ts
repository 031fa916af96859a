import { type Db, maybe, type RawBuilder, sql } from '#kernel/database'
import type { CalendarDate } from '#standards'

/** 101 blocks hold the 9,999 numbers that four digits leave to an implementing item and a day. */
const blockSize = 99

/**
 * A number of the day for an implementing item; undefined when all 9,999 are gone. Each is given once and, as long as
 * nobody else is at it, in order from 1. Of many who come at once each takes from the first block that nobody holds, so
 * that none waits until another has committed; a number whose transaction fails is given again.
 */
export async function findNextDailyNumber(
  db: Db,
  implementationCode: string,
  day: CalendarDate,
): Promise<number | undefined> {
  const item: Day = { implementationCode, day }
  for (;;) {
    const taken = await takeFrom(
      db,
      item,
      sql`select block from free where pg_try_advisory_xact_lock(${lockOf(item)}, block) limit 1`,
    )
    if (taken !== undefined) return taken
    // Held by others, every one, or just filled up by one of them: then the last that is free, waiting for it.
    const last = await maybe<{ block: number }>(
      db,
      sql`with free as (${freeOf(item)}) select max(block) as block from free having count(*) > 0`,
    )
    if (!last) return undefined
    await sql`select pg_advisory_xact_lock(${lockOf(item)}, ${last.block})`.execute(db)
    const waited = await takeFrom(db, item, sql`select ${last.block}::integer as block`)
    if (waited !== undefined) return waited
  }
}

interface Day {
  readonly implementationCode: string
  readonly day: CalendarDate
}

function lockOf({ implementationCode, day }: Day): RawBuilder<unknown> {
  return sql`hashtext(${`casework.daily_numbers ${implementationCode} ${day}`})`
}

function freeOf({ implementationCode, day }: Day): RawBuilder<unknown> {
  return sql`select block from generate_series(0, 100) block where not exists (select from casework.daily_numbers n
    where n.implementation_code = ${implementationCode} and n.day = ${day} and n.block = block.block
      and n.last >= (n.block + 1) * ${blockSize}::integer) order by block`
}

async function takeFrom(db: Db, item: Day, mine: RawBuilder<unknown>): Promise<number | undefined> {
  const row = await maybe<{ last: number }>(
    db,
    // Materialised: a lock must be tried on one block after the other, in their order, and on none beside.
    sql`with free as materialized (${freeOf(item)}), mine as materialized (${mine})
      insert into casework.daily_numbers as numbers (implementation_code, day, block, last)
      select ${item.implementationCode}, ${item.day}::date, block, block * ${blockSize}::integer + 1 from mine
      on conflict (implementation_code, day, block) do update set last = numbers.last + 1
        where numbers.last < (numbers.block + 1) * ${blockSize}::integer
      returning last`,
  )
  return row?.last
}
