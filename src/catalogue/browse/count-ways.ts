import type { Services } from '#kernel/services'
import { inEdition } from '../edition.ts'
import type { Way } from '../search/search-items.ts'
import { ways } from '../search/search-items.ts'
import { wayBit } from '../store/items.ts'
import { countLevels, type LevelCount } from '../store/level-counts.ts'

export type WayLevel = LevelCount['level']
export const wayLevels = ['1', '2', '3', '4'] as const satisfies readonly WayLevel[]

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

/** Computed from what is in force, never kept apart from it: a list cannot promise what no guide does. */
export async function countWays(
  services: Pick<Services, 'db' | 'clock' | 'config' | 'platform'>,
  region = services.platform.region,
): Promise<WayCounts> {
  const counts = await inEdition(services, `levels ${region}`, () => countLevels(services.db, region))
  const levels = wayLevels.flatMap((level) => {
    const own = counts.filter((each) => each.level === level)
    if (own.length === 0) return []
    return [{ level, all: sum(own), ways: waysOf(own) }]
  })
  const latest = Math.max(...counts.map(({ publishedAt }) => publishedAt.getTime()))
  return { levels, publishedAt: counts.length === 0 ? null : new Date(latest) }
}

function waysOf(counts: readonly LevelCount[]): Readonly<Record<Way, number>> {
  const entries = ways.map((way) => [way, sum(counts.filter((each) => (each.ways & wayBit(way)) !== 0))] as const)
  // Every way is in the list.
  return Object.fromEntries(entries) as Record<Way, number>
}

function sum(counts: readonly LevelCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}
