import { createHash } from 'node:crypto'
import type { ElementState } from './draft-elements.ts'

/**
 * A short mark of what stood in an element when its form was made. With it three states are told apart without keeping
 * the form: what only others changed, what only I changed, what both did.
 */
export function markOf({ value, departs }: ElementState): string {
  return createHash('sha256')
    .update(canonical([value, departs]))
    .digest('base64url')
    .slice(0, 16)
}

/** The database orders keys its own way: the same content is the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

export function seenField(element: string): string {
  return `seen.${element}`
}

export type Standing = 'same' | 'theirs' | 'mine' | 'both'

/** Who changed an element since the form was made. */
export function standingOf(seen: string | undefined, theirs: ElementState, mine: ElementState): Standing {
  const [there, here] = [markOf(theirs), markOf(mine)]
  if (there === here) return 'same'
  if (here === seen) return 'theirs'
  return there === seen ? 'mine' : 'both'
}
