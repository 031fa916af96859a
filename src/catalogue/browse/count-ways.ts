import type { Services } from '#kernel/services'
import { inEdition } from '../edition.ts'
import type { Way } from '../search/search-items.ts'
import { countLevels, type LevelCount } from '../store/level-counts.ts'

export type WayLevel = LevelCount['level']

/** The four lists of a region in numbers (国务院“互联网+政务服务”: 马上办、网上办、就近办、一次办 are published by region). */
export interface WayCounts {
  /** Items of each level, one an organ; levels without any are left out. */
  readonly levels: readonly {
    readonly level: WayLevel
    readonly all: number
    readonly ways: Readonly<Record<Way, number>>
  }[]
  /** When the last of them was published; null where there are none. */
  readonly publishedAt: Date | null
}

/** Computed from what is in force, or counted as it changes: a list cannot promise what no guide does. */
export async function countWays(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'platform'>,
  region = services.platform.region,
): Promise<WayCounts> {
  const counts = await inEdition(services, `levels ${region}`, () => countLevels(services.db, region))
  const levels = counts
    .map(({ level, count, ways }) => ({ level, all: count, ways }))
    .toSorted((a, b) => (a.level < b.level ? -1 : 1))
  const latest = Math.max(...counts.map(({ publishedAt }) => publishedAt.getTime()))
  return { levels, publishedAt: counts.length === 0 ? null : new Date(latest) }
}
