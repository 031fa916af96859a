import type { Services } from '#kernel/services'
import { inEdition } from '../edition.ts'
import { sumBurdens } from '../store/availability.ts'

/** What the items in force ask of people, on average. By item, not by case: a rare item counts as much as a common one. */
export interface BurdenFigures {
  readonly items: number
  readonly papers: { readonly statutory: number; readonly toHandIn: number }
  readonly visits: number
  /** 0 to 1. */
  readonly withoutVisit: number
  readonly workingDays: { readonly statutory: number; readonly promised: number }
}

/** undefined while nothing is published: an average of nothing is not zero. Summed once an edition: the table is long. */
export async function measureBurden(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
): Promise<BurdenFigures | undefined> {
  const totals = await inEdition(services, 'burden figures', () => sumBurdens(services.db))
  const { items } = totals
  if (items === 0) return undefined
  return {
    items,
    papers: { statutory: totals.papers / items, toHandIn: totals.papersToHandIn / items },
    visits: totals.visits / items,
    withoutVisit: totals.withoutVisit / items,
    workingDays: { statutory: totals.statutoryDays / items, promised: totals.promisedDays / items },
  }
}
