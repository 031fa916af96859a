import { isDeepStrictEqual } from 'node:util'
import type { Words } from '#kernel/language'
import type { BasicElements, Override } from '../../basic-item.ts'
import type { OverrideInput } from '../draft.ts'

export interface Stamp {
  /** The office, never a person. */
  readonly by: Words
  readonly at: Date
  /** Of the draft; for departures that bring none of their own. */
  readonly reason: Words
}

/**
 * The departures of an item as they are to be kept: what equals the basic item is none, what was there before keeps who,
 * when and why, and what is new or changed is stamped.
 * @param known those of the draft, then those in force: who goes back to an older value goes back to its stamp
 */
export function stampOverrides(
  basic: BasicElements,
  sent: readonly OverrideInput[],
  known: readonly Override[],
  stamp: Stamp,
): Override[] {
  return sent
    .filter(({ element, value }) => !isDeepStrictEqual(value, basic[element]))
    .map((override) => known.find((each) => isTheSame(each, override)) ?? stamped(override, stamp))
}

function isTheSame(known: Override, { element, value, reason }: OverrideInput): boolean {
  if (known.element !== element || !isDeepStrictEqual(known.value, value)) return false
  // Saved before anybody said why: the reason that has come since is taken.
  if (!hasWords(known.reason)) return false
  return reason === undefined || !hasWords(reason) || isDeepStrictEqual(known.reason, reason)
}

function stamped({ element, value, reason }: OverrideInput, stamp: Stamp): Override {
  // Element and value came together and stay together.
  return {
    element,
    value,
    reason: reason && hasWords(reason) ? reason : stamp.reason,
    by: stamp.by,
    at: stamp.at.toISOString(),
  } as Override
}

function hasWords({ zh, en }: Words): boolean {
  return zh.trim() !== '' || en.trim() !== ''
}
