import { sql } from '#kernel/database'
import type { ServiceItem } from '../item.ts'
import { wayBit } from './items.ts'
import { isBelow, isCounted, nation, scopeOf } from './region-scope.ts'

/** SQL: `title_id` and the `ways` that some item of it offers in a region; a title once or several times. */
export function offeredWays(region: string): ReturnType<typeof sql> {
  const items = sql`select title_id, ways from catalogue.items where current`
  if (isCounted(region)) {
    const inArea = sql`select title_id, (at_once > 0)::int + (online > 0)::int * 2 + (nearby > 0)::int * 4
        + (one_visit > 0)::int * 8 as ways from catalogue.reach where area = ${region} and items > 0`
    return region === nation ? inArea : sql`${inArea} union all ${items} and region = ${nation}`
  }
  const { path, below } = scopeOf(region)
  const inPath = sql`${items} and region = any(${path}::text[])`
  return below ? sql`${inPath} union all ${items} and ${isBelow(sql`region`, below)}` : inPath
}

/** SQL: ids of the titles that are offered in a region, in one of the four ways where one is asked for. */
export function offeredTitles(region: string, way: keyof ServiceItem['ways'] | undefined): ReturnType<typeof sql> {
  const offers = way ? sql`where ways & ${wayBit(way)} <> 0` : sql``
  return sql`select title_id from (${offeredWays(region)}) offered ${offers}`
}
