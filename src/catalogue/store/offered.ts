import { sql } from '#kernel/database'
import type { ServiceItem } from '../item.ts'
import { wayBit } from './items.ts'
import { isBelow, isCounted, nation, scopeOf } from './region-scope.ts'

/**
 * SQL: `title_id` and the `ways` that some item of it offers in a region, a title once or several times; with a way only
 * the titles that are handled in it.
 */
export function offeredWays(region: string, way?: keyof ServiceItem['ways']): ReturnType<typeof sql> {
  const offers = way ? sql`and ways & ${wayBit(way)} <> 0` : sql``
  const items = sql`select title_id, ways from catalogue.items where current ${offers}`
  if (isCounted(region)) {
    const inArea = sql`select title_id, ways from (
      select title_id, (at_once > 0)::int + (online > 0)::int * 2 + (nearby > 0)::int * 4 + (one_visit > 0)::int * 8 as ways
        from catalogue.reach where area = ${region} and items > 0) reach where true ${offers}`
    return region === nation ? inArea : sql`${inArea} union all ${items} and region = ${nation}`
  }
  const { path, below } = scopeOf(region)
  const inPath = sql`${items} and region = any(${path}::text[])`
  return below ? sql`${inPath} union all ${items} and ${isBelow(sql`region`, below)}` : inPath
}
