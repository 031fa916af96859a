import { type Db, rows, sql } from '#kernel/database'
import { nation, scopeOf } from './availability.ts'

export interface LevelCount {
  /** 2 province, 3 city, 4 county: exercise levels by the region an item serves; 1 the nation. */
  readonly level: '1' | '2' | '3' | '4'
  readonly ways: number
  readonly count: number
  readonly publishedAt: Date
}

/** Items in force for a region, one an organ, by level and ways: one pass, kept by the caller for an edition. */
export async function countLevels(db: Db, region: string): Promise<LevelCount[]> {
  const { path, below } = scopeOf(region)
  const inRegion =
    region === nation
      ? sql`true`
      : sql`region = any(${path}::text[]) or (${below !== null} and region like ${below ?? ''})`
  return rows<LevelCount>(
    db,
    sql`select case when region = ${nation} then '1' when region like '%0000' then '2' when region like '%00' then '3'
          else '4' end as level, ways, count(*) as count, max(published_at) as published_at
      from catalogue.items where current and (${inRegion}) group by 1, 2`,
  )
}
