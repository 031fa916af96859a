import { isLatin } from '../language/english.ts'
import { compact, normalise } from '../language/normalise.ts'
import type { TitleIndex } from './title-index.ts'

export interface TitleSuggestion {
  readonly id: number
  /** The name or synonym that the letters begin or stand in. */
  readonly text: string
}

/** How well a title is begun, and by which of its names. */
interface Place {
  rank: number
  entry: number
}

const mostRead = 1000
const mostLetters = 40

/** Titles while somebody types: names and synonyms that begin with the letters, then those that contain them. */
export function suggestTitles(index: TitleIndex, letters: string, limit = 8): readonly TitleSuggestion[] {
  const asked = compact(normalise(letters, mostLetters))
  if (asked === '') return []
  const { vocabulary } = index
  const places = new Map<number, Place>()
  const keep = (entry: number, rank: number): void => {
    if (vocabulary.holders.lengthOf(entry) === 0) return
    for (const holder of vocabulary.holders.read(entry)) {
      const slot = holder >>> 1
      const total = rank + (holder & 1 ? 0 : 1)
      const known = places.get(slot)
      if (!known) places.set(slot, { rank: total, entry })
      else if (total < known.rank) Object.assign(known, { rank: total, entry })
    }
  }
  vocabulary.byText.eachBeginning(asked, mostRead, (entry) => keep(entry, 0))
  if (/^[a-z]+$/.test(asked)) {
    vocabulary.byInitials.eachBeginning(asked, mostRead, (entry) => keep(entry, 0))
    vocabulary.bySpelling.eachBeginning(asked, mostRead, (entry) => keep(entry, 0))
  }
  if (places.size < limit && !isLatin(asked)) for (const entry of containing(index, asked)) keep(entry, 2)
  return best(index, places, limit).map(([slot, { entry }]) => ({
    id: index.ids[slot] ?? 0,
    text: vocabulary.writtenOf(entry),
  }))
}

/** The first few of thousands, without sorting them all. */
function best(index: TitleIndex, places: ReadonlyMap<number, Place>, limit: number): (readonly [number, Place])[] {
  const isBefore = ([a, x]: readonly [number, Place], [b, y]: readonly [number, Place]): boolean => {
    const difference = x.rank - y.rank || (index.popularity[b] ?? 0) - (index.popularity[a] ?? 0)
    return difference === 0 ? (index.ids[a] ?? 0) < (index.ids[b] ?? 0) : difference < 0
  }
  const first: (readonly [number, Place])[] = []
  for (const place of places) {
    const last = first.at(-1)
    if (first.length === limit && last && !isBefore(place, last)) continue
    const at = first.findIndex((other) => isBefore(place, other))
    first.splice(at < 0 ? first.length : at, 0, place)
    if (first.length > limit) first.pop()
  }
  return first
}

/** Names and synonyms with the letters in them, by way of a word or pair that must then be in them too. */
function containing({ vocabulary, phrases }: TitleIndex, asked: string): number[] {
  const entry = vocabulary.find(asked) ?? vocabulary.find(asked.slice(0, 2))
  if (entry === undefined) return []
  const found = new Set<number>()
  for (const posting of vocabulary.postings.read(entry).subarray(0, mostRead))
    for (const phrase of phrases.read(posting >>> 10))
      if (vocabulary.texts[phrase >>> 1]?.includes(asked)) found.add(phrase >>> 1)
  return [...found]
}
