import { chanceOf } from './chance.ts'
import type { Place, Tier } from './places.ts'
import type { MadeTitle } from './titles.ts'

/** Code set A.2, reduced to those who have a region of six digits: townships and villages act within their county. */
const tiersOfLevel: Readonly<Record<string, Tier>> = {
  ...{ 1: 'nation', 2: 'province', 3: 'prefecture', 4: 'county', 5: 'county', 6: 'county' },
}

const tiers = ['nation', 'province', 'prefecture', 'county'] as const satisfies readonly Tier[]

/** Which titles are offered where. */
export interface Spread {
  readonly places: readonly Place[]
  readonly titles: readonly MadeTitle[]
  /** How many items there are. */
  readonly size: number
  /** Items of each title, by its place in the list. */
  readonly live: Int32Array
  /** Goes through all items, place by place: places and titles by their numbers in the lists. */
  each(visit: (place: number, title: number) => void): void
}

/** Items a whole place has on average: what tells how much of the country a number of items is. */
const itemsOfPlace = 1500

/**
 * Spreads titles over as many provinces as the number of items asks for. A title is taken up by a province, and within it
 * by its places, each with the square root of its share: catalogues differ more between provinces than within.
 */
export function spreadTitles(titles: readonly MadeTitle[], allPlaces: readonly Place[], size: number): Spread {
  const places = allPlaces.slice(0, placesFor(allPlaces, size))
  const scale = scaleFor(titles, places, size)
  const live = new Int32Array(titles.length)
  const each = (visit: (place: number, title: number) => void): void => visitAll(titles, places, { scale, size, visit })
  let count = 0
  each((_, title) => {
    live[title] = (live[title] ?? 0) + 1
    count++
  })
  if (count < size) throw new Error(`only ${count} of ${size} items were made`)
  return { places, titles, size, live, each }
}

/** Whole provinces where possible; the smallest size ends within one. */
function placesFor(places: readonly Place[], size: number): number {
  return Math.min(places.length, Math.max(2, Math.ceil(size / itemsOfPlace)))
}

function tiersOf({ basic }: MadeTitle): ReadonlySet<Tier> {
  return new Set(basic.elements.levels.map((level) => tiersOfLevel[level] ?? 'county'))
}

/** The factor by which the Zipf weights become shares, so that a little more than the number asked for comes out. */
function scaleFor(titles: readonly MadeTitle[], places: readonly Place[], size: number): number {
  const ofTier = (tier: Tier): number => places.filter((place) => place.tier === tier).length
  const counts = { nation: 1, province: ofTier('province'), prefecture: ofTier('prefecture'), county: ofTier('county') }
  const reach = titles.map((title) => [...tiersOf(title)].reduce((sum, tier) => sum + counts[tier], 0))
  const total = (scale: number): number =>
    titles.reduce((sum, { zipf }, index) => sum + Math.min(1, zipf * scale) * (reach[index] ?? 0), 0)
  let [low, high] = [0, 1e7]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (total(middle) < size * 1.01) low = middle
    else high = middle
  }
  return high
}

interface Visiting {
  readonly scale: number
  readonly size: number
  readonly visit: (place: number, title: number) => void
}

function visitAll(titles: readonly MadeTitle[], places: readonly Place[], { scale, size, visit }: Visiting): void {
  const share = Float64Array.from(titles, ({ zipf }) => Math.sqrt(Math.min(1, zipf * scale)))
  const ofTier = new Map<Tier, number[]>(tiers.map((tier) => [tier, []]))
  titles.forEach((title, index) => {
    for (const tier of tiersOf(title)) ofTier.get(tier)?.push(index)
  })
  let count = 0
  for (const [number, { tier, province }] of places.entries()) {
    for (const title of ofTier.get(tier) ?? []) {
      const taken = share[title] ?? 0
      if (tier !== 'nation' && chanceOf(title, -2 - province) >= taken) continue
      if (tier !== 'nation' && chanceOf(title, number) >= taken) continue
      if (count++ >= size) return
      visit(number, title)
    }
  }
}
