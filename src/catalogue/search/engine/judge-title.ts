import { isLatin } from '../language/english.ts'
import type { MatchReason } from './found.ts'
import { type Alternative, type Question, wholeOf } from './question.ts'
import type { Candidate } from './score-titles.ts'
import type { TitleIndex } from './title-index.ts'

/** A candidate looked at closely. */
export interface Judged {
  readonly slot: number
  readonly score: number
  /** How much of the question is answered at all. */
  readonly share: number
  readonly reason: MatchReason
}

interface PhraseMatch {
  readonly entry: number
  readonly isName: boolean
  readonly score: number
  readonly share: number
  /** Whether everyday phrases, not the words themselves, made the match. */
  readonly byMeaning: boolean
}

const weights = { words: 0.84, phrase: 0.16, synonym: 0.96, equal: 0.6, contained: 0.3, popularity: 0.1 } as const
/** Of what a generic word says about which service it is. */
const genericShare = 0.6
/** Letters fall into so many classes, a power of two: most letters of a phrase begin no word of the question. */
const letterClasses = 1024

/** The question prepared for being compared with many phrases. */
export interface Comparison {
  readonly question: Question
  readonly asked: string
  readonly mass: number
  /** Every word of every alternative, by its first letter, and the number under which its presence is noted. */
  readonly byLetter: ReadonlyMap<number, readonly { readonly text: string; readonly number: number }[]>
  /** Which classes of letters begin a word at all. */
  readonly beginnings: Uint8Array
  readonly parts: readonly Part[]
  readonly present: Uint8Array
}

interface Part {
  readonly mass: number
  readonly alternatives: readonly (Pick<Alternative, 'kind' | 'mass' | 'trust'> & {
    readonly words: readonly Numbered[]
  })[]
}

interface Numbered {
  readonly number: number
  readonly mass: number
  readonly length: number
}

export function prepareComparison(question: Question): Comparison {
  const numbers = new Map<string, number>()
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size
    numbers.set(text, known)
    return known
  }
  const parts = question.units.map(({ mass, alternatives }) => ({
    mass,
    alternatives: alternatives.map(({ kind, mass: whole, trust, words }) => ({
      kind,
      mass: whole || 1,
      trust,
      words: words.map((word) => ({ number: numberOf(word.text), mass: word.mass, length: word.text.length })),
    })),
  }))
  const beginnings = new Uint8Array(letterClasses)
  for (const text of numbers.keys()) beginnings[text.charCodeAt(0) % letterClasses] = 1
  return {
    question,
    asked: wholeOf(question),
    mass: question.units.reduce((sum, { mass }) => sum + mass, 0) || 1,
    byLetter: Map.groupBy(
      [...numbers].map(([text, number]) => ({ text, number })),
      ({ text }) => text.charCodeAt(0),
    ),
    beginnings,
    parts,
    present: new Uint8Array(numbers.size),
  }
}

/**
 * Compares the question with each name and synonym of a title as a whole: how much of the question the phrase covers,
 * and how much of the phrase the question explains.
 */
export function judgeTitle(index: TitleIndex, comparison: Comparison, { slot, share }: Candidate): Judged {
  let best: PhraseMatch | undefined
  for (const packed of index.phrases.read(slot)) {
    const phrase = index.vocabulary.texts[packed >>> 1] ?? ''
    const match = matchPhrase(comparison, phrase, index.vocabulary.generic[packed >>> 1] ?? 0, (packed & 1) === 1)
    if (!best || match.score > best.score) best = { entry: packed >>> 1, ...match }
  }
  const popularity = Math.min(1, Math.log10(1 + (index.popularity[slot] ?? 0)) / 5)
  const score = weights.words * share + weights.phrase * (best?.score ?? 0) + weights.popularity * popularity
  return { slot, score, share: Math.max(share, best?.share ?? 0), reason: reasonOf(index, slot, best) }
}

function matchPhrase(
  comparison: Comparison,
  phrase: string,
  generic: number,
  isName: boolean,
): Omit<PhraseMatch, 'entry'> {
  const { asked, mass } = comparison
  notePresent(comparison, phrase)
  let covered = 0
  let letters = 0
  let byMeaning = 0
  for (const part of comparison.parts) {
    const { share, matched, kind } = matchPart(part, comparison.present)
    covered += part.mass * share
    letters += matched
    if (kind === 'meaning') byMeaning += part.mass * share
  }
  const share = covered / mass
  const telling = phrase.length - generic * genericShare
  const explained = Math.min(1, letters / Math.max(1, telling))
  const bonus =
    phrase === asked
      ? weights.equal
      : phrase.length > 2 && asked.includes(phrase)
        ? weights.contained
        : asked.length > 2 && phrase.startsWith(asked)
          ? weights.contained / 2
          : 0
  const score = (share * (0.7 + 0.3 * explained) + bonus) * (isName ? 1 : weights.synonym)
  return { isName, score, share, byMeaning: byMeaning > covered / 2 }
}

function notePresent({ present, byLetter, beginnings }: Comparison, phrase: string): void {
  present.fill(0)
  for (let place = 0; place < phrase.length; place += 1) {
    const letter = phrase.charCodeAt(place)
    if (beginnings[letter % letterClasses] === 0) continue
    const words = byLetter.get(letter)
    if (words) for (const { text, number } of words) if (phrase.startsWith(text, place)) present[number] = 1
  }
}

interface PartMatch {
  readonly share: number
  readonly matched: number
  readonly kind: Alternative['kind']
}

const noMatch: PartMatch = { share: 0, matched: 0, kind: 'asked' }

function matchPart({ alternatives }: Part, present: Uint8Array): PartMatch {
  let best = noMatch
  for (const { words, mass, trust, kind } of alternatives) {
    let found = 0
    let matched = 0
    for (const word of words) {
      if (present[word.number] === 0) continue
      found += word.mass
      matched += word.length
    }
    if (found === 0) continue
    const part = found / mass
    const share = trust * part * Math.sqrt(part)
    if (share > best.share) best = { share, matched, kind }
  }
  return best
}

function reasonOf(index: TitleIndex, slot: number, best: PhraseMatch | undefined): MatchReason {
  const name = index.titles[slot]?.name.zh ?? ''
  if (!best || best.share < 0.2) return { kind: 'about', text: name }
  const written = index.vocabulary.writtenOf(best.entry)
  if (best.byMeaning) return { kind: 'phrase', text: written }
  if (!best.isName) return { kind: 'also-called', text: written }
  if (isLatin(index.vocabulary.texts[best.entry] ?? '')) return { kind: 'english', text: written }
  return { kind: best.share > 0.85 ? 'name' : 'part', text: written }
}
