import type { Analyser, Token } from '../language/analyser.ts'
import { withinOneSlip } from '../language/slips.ts'
import { asHeard } from '../language/spelling.ts'
import { stopWords } from '../language/stop-words.ts'
import { plainOf } from '../language/synonyms.ts'
import { likeliest, worthOf } from './rewrite-letters.ts'
import { matchThesaurus } from './thesaurus-matches.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Repair {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly worth: number
}

export interface Repaired {
  readonly text: string
  /** The words put in. */
  readonly meant: string
}

const longestWindow = 8
const mostRepairs = 3
/** Of a text that is all slips, so many Hanzi are looked at: a question may cost milliseconds, not more. */
const mostUnknown = 16
const quality = { spelled: 1, heard: 0.9, slip: 0.75 } as const

/** A question with its slips put right: other characters of the same sound, or one character wrong. */
export function repairHanzi(vocabulary: Vocabulary, analyser: Analyser, text: string): Repaired | undefined {
  const tokens = analyser.tokens(text)
  const isWord = ({ word }: Token): boolean => {
    if (word.length > 1 && plainOf(word) !== word) return true
    const entry = word.length > 1 ? vocabulary.find(word) : undefined
    return entry !== undefined && vocabulary.postings.lengthOf(entry) > 0
  }
  const words = tokens.filter(isWord)
  const known = knownPlaces(vocabulary, analyser, text, tokens, words)
  const wrappers = tokens.filter(({ word }) => stopWords.has(word))
  const pairs = new Set(tokens.filter(({ start, end }) => end - start === 2).map(({ start }) => start))
  const repairs: Repair[] = []
  for (const run of text.matchAll(/\p{sc=Han}+/gu))
    repairs.push(...repairsOf(vocabulary, analyser, run[0], run.index, { places: known, words, wrappers, pairs }))
  repairs.sort((a, b) => b.worth - a.worth || a.start - b.start)
  const chosen: Repair[] = []
  for (const repair of repairs)
    if (chosen.length < mostRepairs && chosen.every(({ start, end }) => repair.end <= start || repair.start >= end))
      chosen.push(repair)
  if (chosen.length === 0) return undefined
  chosen.sort((a, b) => a.start - b.start)
  let result = ''
  let from = 0
  for (const { start, end, text: right } of chosen) {
    result += text.slice(from, start) + right
    from = end
  }
  return { text: result + text.slice(from), meant: chosen.map(({ text: right }) => right).join(' ') }
}

/** Places that need no repair: wrappers, everyday phrases, names and words that titles have. */
function knownPlaces(
  vocabulary: Vocabulary,
  analyser: Analyser,
  text: string,
  tokens: readonly Token[],
  words: readonly Token[],
): ReadonlySet<number> {
  const known = new Set<number>()
  const learn = (start: number, end: number): void => {
    for (let place = start; place < end; place += 1) known.add(place)
  }
  for (const { places } of matchThesaurus(analyser.thesaurus, text, tokens))
    for (const place of places) known.add(place)
  for (const { start, end } of words) learn(start, end)
  for (const { word, start, end } of tokens)
    if (stopWords.has(word) || analyser.places.find(word).length > 0) learn(start, end)
  for (let start = 0; start < text.length; start += 1) {
    // Every pair of a name is in the index: where it is not, no name begins.
    if (vocabulary.find(text.slice(start, start + 2)) === undefined) continue
    for (let end = start + 3; end <= Math.min(text.length, start + longestWindow); end += 1) {
      const entry = vocabulary.find(text.slice(start, end))
      if (entry !== undefined && vocabulary.holders.lengthOf(entry) > 0) learn(start, end)
    }
  }
  let unknown = 0
  for (let place = 0; place < text.length; place += 1)
    if (!known.has(place) && ++unknown > mostUnknown) known.add(place)
  return known
}

interface Known {
  readonly places: ReadonlySet<number>
  /** Words of two and more Hanzi that titles have. */
  readonly words: readonly Token[]
  /** 什么, 一, 的: a slip seldom has them in it. */
  readonly wrappers: readonly Token[]
  /** Where a word of two Hanzi begins, known to titles or not. */
  readonly pairs: ReadonlySet<number>
}

function repairsOf(vocabulary: Vocabulary, analyser: Analyser, run: string, offset: number, known: Known): Repair[] {
  const syllables = analyser.spell(run)
  if (syllables.length !== run.length) return []
  const repairs: Repair[] = []
  for (let start = 0; start < run.length; start += 1) {
    let unknown = 0
    for (let end = start + 1; end <= Math.min(run.length, start + longestWindow); end += 1) {
      if (!known.places.has(offset + end - 1)) unknown += 1
      if (unknown === 0 || end - start < 2) continue
      const window = { start: offset + start, end: offset + end, text: run.slice(start, end) }
      const repair = repairOf(vocabulary, window, syllables.slice(start, end).join(''), known)
      if (repair) repairs.push({ ...window, ...repair })
    }
  }
  return repairs
}

type Window = Pick<Repair, 'start' | 'end' | 'text'>

function repairOf(
  vocabulary: Vocabulary,
  { start, end, text }: Window,
  spelled: string,
  known: Known,
): Pick<Repair, 'text' | 'worth'> | undefined {
  const textOf = (entry: number): string => vocabulary.texts[entry] ?? ''
  const choose = (entries: readonly number[], trust: number): Pick<Repair, 'text' | 'worth'> | undefined => {
    const entry = likeliest(
      vocabulary,
      // What the text holds as it stands is no slip for it.
      entries.filter((each) => !text.includes(textOf(each)) && !stopWords.has(textOf(each))),
    )
    if (entry === undefined) return undefined
    // A longer stretch that is one word by its sound is no accident.
    return { text: textOf(entry), worth: trust * text.length + Math.min(1, worthOf(vocabulary, entry) / 20) }
  }
  const within = (word: Token): boolean => word.start < end && word.end > start
  const wrapped = known.wrappers.some(within)
  if (wrapped && text.length < 4) return undefined
  const touched = known.words.filter(within)
  // Two Hanzi of one sound are often chance: they must be no word, nor part of one that is right.
  if (text.length === 2 && (touched.length > 0 || known.pairs.has(start))) return undefined
  const sameLength = (entry: number): boolean => textOf(entry).length === text.length
  const bySound = choose(vocabulary.spelledAs(spelled).filter(sameLength), quality.spelled)
  if (bySound || wrapped) return bySound
  // Less like what was typed: then the words that are right must stay.
  if (text.length < 3 || touched.some((word) => word.start < start || word.end > end)) return undefined
  const keepsWords = (entry: number): boolean => touched.every(({ word }) => textOf(entry).includes(word))
  const byEar = vocabulary.heardAs(asHeard(spelled)).filter((entry) => sameLength(entry) && keepsWords(entry))
  const heard = choose(byEar, quality.heard)
  if (heard || text.length > 6) return heard
  const near = vocabulary.nearTo(text).filter((entry) => keepsWords(entry) && withinOneSlip(textOf(entry), text))
  return choose(near, quality.slip)
}
