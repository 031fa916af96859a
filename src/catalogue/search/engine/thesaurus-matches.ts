import type { Token } from '../language/analyser.ts'
import { isLatin } from '../language/english.ts'
import { stopWords } from '../language/stop-words.ts'
import { type Entry, isFiller, type Meaning, type Thesaurus } from '../language/thesaurus.ts'

/** An everyday phrase found in a question. */
export interface Match {
  readonly text: string
  readonly meanings: readonly Meaning[]
  readonly isCircumstance: boolean
  /** Places of the text that it takes. */
  readonly places: readonly number[]
  /** Longer phrases say more, and so do two words that come together. */
  readonly weight: number
}

/** The everyday phrases in a question: longest first, none over another. */
export function matchThesaurus(thesaurus: Thesaurus, text: string, tokens: readonly Token[]): Match[] {
  const found = [...matchHan(thesaurus, text, tokens), ...matchLatin(thesaurus, tokens)]
  found.sort((a, b) => b.weight - a.weight || (a.places[0] ?? 0) - (b.places[0] ?? 0))
  const taken = new Set<number>()
  return found.filter(({ places }) => {
    if (places.some((place) => taken.has(place))) return false
    for (const place of places) taken.add(place)
    return true
  })
}

function matchHan(thesaurus: Thesaurus, text: string, tokens: readonly Token[]): Match[] {
  const kept: number[] = []
  for (let place = 0; place < text.length; place += 1)
    if (text.charAt(place) !== ' ' && !isFiller(text, place)) kept.push(place)
  const stripped = kept.map((place) => text.charAt(place)).join('')
  const cutsWord = cuttingWords(tokens)
  const matches: Match[] = []
  for (let start = 0; start < stripped.length - 1; start += 1) {
    const longest = thesaurus.longestFrom(stripped.slice(start, start + 2))
    for (let length = Math.min(longest, stripped.length - start); length >= 2; length -= 1) {
      const entries = thesaurus.find(stripped.slice(start, start + length))
      if (entries.length === 0) continue
      const places = kept.slice(start, start + length)
      // 线上学习 holds no 上学: two letters count only where no other word is cut for them.
      if (length === 2 && cutsWord(places)) continue
      matches.push(...entries.flatMap((entry) => complete(entry, places, stripped, kept)))
    }
  }
  return joinEqual(matches)
}

/** Finds the other parts of an entry whose first part was found. */
function complete(entry: Entry, places: readonly number[], stripped: string, kept: readonly number[]): Match[] {
  const all = [...places]
  for (const part of entry.parts.slice(1)) {
    const start = stripped.indexOf(part)
    if (start < 0) return []
    all.push(...kept.slice(start, start + part.length))
  }
  const { text, meanings, isCircumstance } = entry
  return [{ text, meanings, isCircumstance, places: all, weight: all.length + entry.parts.length * 1.5 }]
}

function cuttingWords(tokens: readonly Token[]): (places: readonly number[]) => boolean {
  const inside = new Set<number>()
  for (const { start, end } of tokens) for (let place = start + 1; place < end; place += 1) inside.add(place)
  return (places) => inside.has(places[0] ?? -1)
}

function matchLatin(thesaurus: Thesaurus, tokens: readonly Token[]): Match[] {
  const matches: Match[] = []
  const latin = tokens.filter(({ word }) => isLatin(word) && !stopWords.has(word))
  for (let first = 0; first < latin.length; first += 1)
    for (let count = Math.min(thesaurus.longestLatin, latin.length - first); count > 0; count -= 1) {
      const words = latin.slice(first, first + count)
      const places = words.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n))
      for (const { text, meanings, isCircumstance } of thesaurus.find(words.map(({ word }) => word).join(' ')))
        matches.push({ text, meanings, isCircumstance, places, weight: places.length })
    }
  return matches
}

/** The same words may stand in several rows of the table: their meanings are then all considered. */
function joinEqual(matches: readonly Match[]): Match[] {
  return [...Map.groupBy(matches, ({ places }) => places.join()).values()].flatMap((equal) => {
    const [first] = equal
    const meanings = [...new Set(equal.flatMap((each) => each.meanings))]
    return first ? [{ ...first, meanings, isCircumstance: equal.every((each) => each.isCircumstance) }] : []
  })
}
