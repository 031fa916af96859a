/** A set of slots of the index, a bit each. */
export type SlotSet = Uint32Array

/** Words by which a set grows: another thousand slots. */
const step = 32

export const noSlots: SlotSet = new Uint32Array(0)

export function hasSlot(slots: SlotSet, slot: number): boolean {
  return (((slots[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1
}

/** The set with a slot more: the same one, unless it had no room. */
export function withSlot(slots: SlotSet, slot: number): SlotSet {
  const word = slot >>> 5
  let roomy = slots
  if (word >= slots.length) {
    roomy = new Uint32Array(Math.ceil((word + 1) / step) * step)
    roomy.set(slots)
  }
  roomy[word] = (roomy[word] ?? 0) | (1 << (slot & 31))
  return roomy
}

/** Takes a slot out of a set where it stands. */
export function dropSlot(slots: SlotSet, slot: number): void {
  const word = slots[slot >>> 5]
  if (word !== undefined) slots[slot >>> 5] = word & ~(1 << (slot & 31))
}

export function union(sets: readonly SlotSet[]): SlotSet {
  const all = new Uint32Array(Math.max(0, ...sets.map(({ length }) => length)))
  for (const set of sets)
    for (let word = 0; word < set.length; word += 1) all[word] = (all[word] ?? 0) | (set[word] ?? 0)
  return all
}

export function intersection(one: SlotSet, other: SlotSet): SlotSet {
  return one.slice(0, other.length).map((word, place) => word & (other[place] ?? 0))
}

/** How many slots are in both sets. */
export function countShared(one: SlotSet, other: SlotSet): number {
  let count = 0
  for (let word = Math.min(one.length, other.length) - 1; word >= 0; word -= 1)
    count += bitsOf((one[word] ?? 0) & (other[word] ?? 0))
  return count
}

/** Bits of a word, added up in pairs, fours and bytes. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
