import type { listWords } from './list/words.ts'

/** What a manager has just done, told on the page that follows. */
export const outcomes = [
  'submitted',
  'published',
  'scheduled',
  'givenBack',
  'discarded',
  'paused',
  'resumed',
  'declined',
] as const satisfies readonly (keyof typeof listWords)[]
export type Outcome = (typeof outcomes)[number]

export function findOutcome(text: string | undefined): Outcome | undefined {
  return outcomes.find((outcome) => outcome === text)
}
