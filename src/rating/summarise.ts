import type { Services } from '#kernel/services'
import { isBad, levels, type RatingLevel } from './rating.ts'
import { readTallies, sumTallies } from './store.ts'

export interface RatingSummary {
  readonly count: number
  /** Share of the first three levels, 0–1; null without ratings: unrated is not satisfied (standards §5.3). */
  readonly satisfiedShare: number | null
  readonly byLevel: Readonly<Record<RatingLevel, number>>
}

/** How an item was rated. Public. */
export async function summariseItem({ db }: Pick<Services, 'db'>, itemCode: string): Promise<RatingSummary> {
  return summaryOf(await readTallies(db, itemCode))
}

/** How all items of the platform were rated. Public. */
export async function summariseAll({ db }: Pick<Services, 'db'>): Promise<RatingSummary> {
  return summaryOf(await sumTallies(db))
}

function summaryOf(tallies: readonly { readonly level: RatingLevel; readonly count: number }[]): RatingSummary {
  const countOf = (level: RatingLevel) => tallies.find((tally) => tally.level === level)?.count ?? 0
  const count = levels.reduce((sum, level) => sum + countOf(level), 0)
  const satisfied = levels.filter((level) => !isBad(level)).reduce((sum, level) => sum + countOf(level), 0)
  return {
    count,
    satisfiedShare: count === 0 ? null : satisfied / count,
    byLevel: {
      very_satisfied: countOf('very_satisfied'),
      satisfied: countOf('satisfied'),
      basically: countOf('basically'),
      dissatisfied: countOf('dissatisfied'),
      very_dissatisfied: countOf('very_dissatisfied'),
    },
  }
}
