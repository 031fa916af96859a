import type { ServiceItem } from '../item.ts'
import type { AvailableItem } from '../store/availability.ts'
import { itemStates, waysOfBits } from '../store/items.ts'

/** What a list shows of an item. */
export type ItemCard = Pick<
  ServiceItem,
  | 'handlingCode'
  | 'name'
  | 'summary'
  | 'audience'
  | 'theme'
  | 'department'
  | 'region'
  | 'promisedLimit'
  | 'visits'
  | 'ways'
  | 'crossProvince'
  | 'popularity'
> & {
  readonly feeFen: number | null
  /** Papers the law names, and those a person still has to bring. */
  readonly papers: { readonly statutory: number; readonly toHandIn: number }
  /** Whether it can be applied for on its platform. */
  readonly online: boolean
  readonly suspended: boolean
  /** Id of the platform that handles it; null for the one asked. */
  readonly platformId: string | null
  readonly titleId: number
}

export function cardOf(item: AvailableItem): ItemCard {
  const { words, ways, papers, papersToHandIn, promisedDays, promisedUnit, state, platform, ...more } = item
  const { localSummary, ...rest } = more
  return {
    ...rest,
    // By name: what else stands with a title is searched, never shown.
    name: words.name,
    department: words.department,
    summary: localSummary ?? words.summary,
    ways: waysOfBits(ways),
    papers: { statutory: papers, toHandIn: papersToHandIn },
    promisedLimit: { days: promisedDays, unit: promisedUnit },
    suspended: state === itemStates.suspended,
    platformId: platform,
  }
}
