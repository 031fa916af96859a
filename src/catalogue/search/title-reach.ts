import type { RegionScope } from '../store/region-scope.ts'
import { dropSlot, hasSlot, noSlots, type SlotSet, union, withSlot } from './lists/slot-set.ts'

/**
 * Which titles each region offers, in the memory of the process: a bit a title and region, seventeen megabytes for forty
 * thousand titles in the 3,334 places of the country. What is offered where somebody searches is then a few sets laid
 * over one another, once a search, and a look at one bit for each title that the words might mean.
 */
export class TitleReach {
  readonly #regions = new Map<string, SlotSet>()
  /** Offered somewhere below a region, by the stem of its code; made anew when asked for after a change. */
  readonly #below = new Map<string, SlotSet>()

  /** @param regions six-digit codes as numbers, where items of the title are in force */
  set(slot: number, regions: Uint32Array): void {
    this.clear(slot)
    for (const region of regions) {
      const code = String(region).padStart(6, '0')
      this.#regions.set(code, withSlot(this.#regions.get(code) ?? noSlots, slot))
    }
  }

  clear(slot: number): void {
    for (const slots of this.#regions.values()) dropSlot(slots, slot)
    this.#below.clear()
  }

  /** Titles some item of which answers in the region, above it or below it. */
  offered({ path, below }: RegionScope): SlotSet {
    const sets = path.flatMap((code) => this.#regions.get(code) ?? [])
    return union(below ? [...sets, this.#under(below[0])] : sets)
  }

  /** The region whose item answers: this one or the nearest above; undefined when only places below have one. */
  nearest(slot: number, { path }: RegionScope): string | undefined {
    return path.find((code) => hasSlot(this.#regions.get(code) ?? noSlots, slot))
  }

  #under(stem: string): SlotSet {
    const known = this.#below.get(stem)
    if (known) return known
    const made = union([...this.#regions].flatMap(([code, slots]) => (code.startsWith(stem) ? [slots] : [])))
    this.#below.set(stem, made)
    return made
  }
}

/** Numbers of four bytes, the highest first, as PostgreSQL's int4send writes them. */
export function regionsOfBytes(bytes: Buffer): Uint32Array {
  const regions = new Uint32Array(bytes.length / 4)
  for (let place = 0; place < regions.length; place += 1) regions[place] = bytes.readUInt32BE(place * 4)
  return regions
}
