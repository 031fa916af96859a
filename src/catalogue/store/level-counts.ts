import { type Db, rows, sql } from '#kernel/database'
import type { ServiceItem } from '../item.ts'
import { isBelow, isCounted, nation, scopeOf } from './region-scope.ts'

export interface LevelCount {
  /** 2 province, 3 city, 4 county: exercise levels by the region an item serves; 1 the nation. */
  readonly level: '1' | '2' | '3' | '4'
  readonly count: number
  /** How many of them are handled in each way. */
  readonly ways: Readonly<Record<keyof ServiceItem['ways'], number>>
  readonly publishedAt: Date
}

const sums = sql`count, at_once, online, nearby, one_visit, published_at`

/** Items in force for a region, one an organ, by level and ways: one pass, kept by the caller for an edition. */
export async function countLevels(db: Db, region: string): Promise<LevelCount[]> {
  const counted = await rows<Omit<LevelCount, 'ways'> & LevelCount['ways']>(
    db,
    isCounted(region)
      ? sql`select level, ${sums} from (${inArea(region)}) counted where count > 0`
      : sql`select level, ${sums} from (${inPlaces(region)}) counted`,
  )
  return counted.map(({ level, count, publishedAt, ...ways }) => ({ level, count, publishedAt, ways }))
}

function inArea(region: string) {
  const area = sql`select level, sum(items) as count, sum(at_once) as at_once, sum(online) as online,
      sum(nearby) as nearby, sum(one_visit) as one_visit, max(last_published_at) as published_at
    from catalogue.reach where`
  const own = sql`${area} area = ${region} group by level`
  // What the State handles itself serves every province.
  return region === nation ? own : sql`${own} union all ${area} area = ${nation} and level = '1' group by level`
}

function inPlaces(region: string) {
  const { path, below } = scopeOf(region)
  const items = sql`select region, ways, published_at from catalogue.items where current`
  const inPath = sql`${items} and region = any(${path}::text[])`
  const all = below
    ? sql`${inPath} union all ${items} and ${isBelow(sql`region`, below)} and region <> ${region}`
    : inPath
  return sql`select case when region = ${nation} then '1' when region like '%0000' then '2'
      when region like '%00' then '3' else '4' end as level,
    count(*) as count, sum(ways & 1) as at_once, sum(ways >> 1 & 1) as online, sum(ways >> 2 & 1) as nearby,
    sum(ways >> 3 & 1) as one_visit, max(published_at) as published_at from (${all}) item group by 1`
}
