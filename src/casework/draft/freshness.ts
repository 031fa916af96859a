import type { Fact } from '../case/case.ts'

/** What a source said holds for a day; then it is asked again, and nothing is submitted on it. */
export const freshFor = 24 * 3_600_000

export function isStale({ status, fetchedAt }: Pick<Fact, 'status' | 'fetchedAt'>, now: Date): boolean {
  const isFromSource = status === 'verified' || status === 'conflicting' || status === 'chosen'
  return isFromSource && isOld(fetchedAt, now)
}

export function isOld(askedAt: Date, now: Date): boolean {
  return now.getTime() - askedAt.getTime() > freshFor
}
