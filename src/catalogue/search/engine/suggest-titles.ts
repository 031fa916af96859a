import { isLatin } from '../language/english.ts'
import { compact, normalise } from '../language/normalise.ts'
import type { TitleIndex } from './title-index.ts'

export interface TitleSuggestion {
  readonly id: number
  /** The name or synonym that the letters begin or stand in. */
  readonly text: string
}

interface Place {
  readonly rank: number
  readonly text: string
}

const mostRead = 3000
const mostLetters = 40

/** Titles while somebody types: names and synonyms that begin with the letters, then those that contain them. */
export function suggestTitles(index: TitleIndex, letters: string, limit = 8): readonly TitleSuggestion[] {
  const asked = compact(normalise(letters, mostLetters))
  if (asked === '') return []
  const { vocabulary } = index
  const places = new Map<number, Place>()
  const keep = (entry: number, rank: number): void => {
    const text = vocabulary.writtenOf(entry)
    for (const holder of vocabulary.holders.read(entry)) {
      const slot = holder >>> 1
      const isName = (holder & 1) === 1
      const place = { rank: rank + (isName ? 0 : 1), text }
      const known = places.get(slot)
      if (!known || place.rank < known.rank) places.set(slot, place)
    }
  }
  vocabulary.byText.eachBeginning(asked, mostRead, (entry) => keep(entry, 0))
  if (/^[a-z]+$/.test(asked)) {
    vocabulary.byInitials.eachBeginning(asked, mostRead, (entry) => keep(entry, 0))
    vocabulary.bySpelling.eachBeginning(asked, mostRead, (entry) => keep(entry, 0))
  }
  if (places.size < limit && !isLatin(asked)) for (const entry of containing(index, asked)) keep(entry, 2)
  const popularityOf = (slot: number): number => index.popularity[slot] ?? 0
  const idOf = (slot: number): number => index.ids[slot] ?? 0
  return [...places]
    .sort(([a, x], [b, y]) => x.rank - y.rank || popularityOf(b) - popularityOf(a) || idOf(a) - idOf(b))
    .slice(0, limit)
    .map(([slot, { text }]) => ({ id: idOf(slot), text }))
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
