import { sql } from '#kernel/database'
import { regionPath } from '#standards'

/** Where a service asked for in a region may be handled. */
export interface RegionScope {
  /** The region, the places above it and the nation: the nearest comes first. */
  readonly path: readonly string[]
  /** Bounds of the codes below it, the second left out; null for a county, which has none. */
  readonly below: readonly [from: string, to: string] | null
}

export const nation = '000000'

export function scopeOf(region: string): RegionScope {
  // A colon follows 9 in ASCII.
  if (region === nation) return { path: [nation], below: ['', ':'] }
  const path = [...regionPath(region)].map(({ code }) => code).toReversed()
  const stem = region.replace(/(00)+$/, '')
  return { path: [...path, nation], below: stem.length < 6 ? [stem, `${stem}:`] : null }
}

/** Codes byte by byte, as the indexes keep them: to PostgreSQL `like` with a value that it learns later is no range. */
export function isBelow(column: ReturnType<typeof sql>, [from, to]: readonly [string, string]): ReturnType<typeof sql> {
  return sql`${column} ~>=~ ${from} and ${column} ~<~ ${to}`
}

/** Whether catalogue.reach keeps the counts of a region: of the nation and of provinces. */
export function isCounted(region: string): boolean {
  return region.endsWith('0000')
}
