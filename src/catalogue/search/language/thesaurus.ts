import { concepts } from '../thesaurus/index.ts'
import { isLatin, stem } from './english.ts'
import { compact, normalise } from './normalise.ts'
import { stopWords } from './stop-words.ts'

/** One meaning of an everyday word: the words of the authorities for it. */
export interface Meaning {
  readonly text: string
  readonly words: readonly string[]
}

export interface Entry {
  /** As it stands in the table, for showing. */
  readonly text: string
  /** All must occur, in any order; the key under which the entry is filed is the first. */
  readonly parts: readonly string[]
  /** Most likely first. */
  readonly meanings: readonly Meaning[]
}

export interface Thesaurus {
  /** Entries whose first part is exactly this text, stripped. */
  find(stripped: string): readonly Entry[]
  /** The everyday words in Hanzi, which slips and pinyin may be meant for. */
  readonly everyday: readonly string[]
  /** Length of the longest first part that begins with these two Hanzi; 0 when none does. */
  longestFrom(start: string): number
  readonly longestLatin: number
}

// People say 上个户口, 上了户口, 给我把户口上了. Both sides of every comparison lose these.
const fillers = /[了的把给我要想]|个(?![人体])/g

/** Text as everyday phrases are compared: without the small words that fall between their parts. */
export function strip(text: string): string {
  return text.replace(fillers, '')
}

export function isFiller(text: string, place: number): boolean {
  const letter = text.charAt(place)
  if ('了的把给我要想'.includes(letter)) return true
  return letter === '个' && !'人体'.includes(text.charAt(place + 1) || ' ')
}

export function openThesaurus(segment: (run: string) => string[]): Thesaurus {
  const entries = new Map<string, Entry[]>()
  const everyday = new Set<string>()
  const meanings = new Map<string, Meaning>()
  const meaningOf = (text: string): Meaning => {
    const known = meanings.get(text) ?? { text, words: [...new Set(segment(normalise(text)))] }
    meanings.set(text, known)
    return known
  }
  for (const [said, meant] of concepts)
    for (const text of said.split('|')) {
      const parts = text.split('+').map(keyOf)
      const entry = { text: text.replaceAll('+', ' '), parts, meanings: meant.split(' ').map(meaningOf) }
      const [first = ''] = parts
      const filed = entries.get(first)
      if (filed) filed.push(entry)
      else entries.set(first, [entry])
      if (parts.length === 1 && /^\p{sc=Han}{2,}$/u.test(text)) everyday.add(text)
    }
  const keys = [...entries.keys()]
  const longest = new Map<string, number>()
  for (const key of keys) {
    const start = key.slice(0, 2)
    longest.set(start, Math.max(key.length, longest.get(start) ?? 0))
  }
  return {
    find: (stripped) => entries.get(stripped) ?? [],
    everyday: [...everyday],
    longestFrom: (start) => longest.get(start) ?? 0,
    longestLatin: Math.max(0, ...keys.filter((key) => /^[a-z]/.test(key)).map((key) => key.split(' ').length)),
  }
}

function keyOf(part: string): string {
  const normal = normalise(part)
  const words = normal.split(' ')
  if (words.every(isLatin)) {
    const telling = words.map(stem).filter((word) => !stopWords.has(word))
    return telling.join(' ')
  }
  const stripped = strip(compact(normal))
  return stripped.length > 1 ? stripped : compact(normal)
}
