import type { Fact } from '../case/case.ts'

/** What a source said holds for a day; then it is asked again, and nothing is submitted on it. */
const freshFor = 24 * 3_600_000

export function isStale({ status, fetchedAt }: Pick<Fact, 'status' | 'fetchedAt'>, now: Date): boolean {
  return status === 'verified' && now.getTime() - fetchedAt.getTime() > freshFor
}
