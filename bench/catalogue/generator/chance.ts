/**
 * A number in [0, 1) that belongs to two whole numbers: the same at every run, in any order of asking (the finaliser of
 * MurmurHash3 over both).
 */
export function chanceOf(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 0x7f4a7c15, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** One of a list that is never empty, by chance. */
export function chosen<T>(list: readonly T[], one: number, other: number): T {
  const found = list[Math.floor(chanceOf(one, other) * list.length)]
  if (found === undefined) throw new RangeError('nothing to choose from')
  return found
}
