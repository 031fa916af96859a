import { findName } from '#standards'
import { themeSets } from '../../theme-sets.ts'
import type { Title } from '../../title.ts'
import type { Analyser } from '../language/analyser.ts'
import { compact, normalise } from '../language/normalise.ts'
import { stopWords } from '../language/stop-words.ts'

/** Where a word stands best: in the name, in a synonym, or only in what is said about the service. */
export const fields = { name: 0, alsoCalled: 1, about: 2 } as const

export interface Term {
  field: number
  /** Frequency over all fields, each weighted and made shorter for longer texts: the tf of BM25F. */
  frequency: number
  /** A word of the dictionary, and not only two Hanzi that stand together. */
  isWord: boolean
}

// Names say what a service is; summaries what it has to do with.
const weights = { name: 8, alsoCalled: 7, summary: 1, told: 10, theme: 0.6, department: 0.5 } as const
const pairWeight = 0.6
const lengthMatters = 0.15
const usualLength = { name: 8, alsoCalled: 4, summary: 20 } as const
const saturation = 1.2

/** Share of the best possible answer to a term, 1–255: the saturated tf of BM25F, computed once, when a title is put. */
export function impactOf({ frequency }: Term): number {
  return Math.max(1, Math.round((255 * frequency) / (saturation + frequency)))
}

/** The words of a title, of its synonyms and of what is said about it, with what each counts. */
export function termsOf(title: Title, analyser: Analyser): Map<string, Term> {
  const { name, alsoCalled, summary, department } = title
  const theme = findName(themeSets[title.audience], title.theme)
  const terms = new Map<string, Term>()
  for (const text of [name.zh, name.en])
    addText(terms, text, analyser, { field: fields.name, weight: weights.name, usual: usualLength.name })
  // Among synonyms the best counts, not the sum: a service is no better for having many.
  const synonyms = new Map<string, Term>()
  for (const text of alsoCalled) {
    const one = new Map<string, Term>()
    addText(one, text, analyser, {
      field: fields.alsoCalled,
      weight: weights.alsoCalled,
      usual: usualLength.alsoCalled,
    })
    for (const [word, term] of one) if (term.frequency > (synonyms.get(word)?.frequency ?? 0)) synonyms.set(word, term)
  }
  for (const [word, term] of synonyms) merge(terms, word, term)
  const about = { field: fields.about, usual: usualLength.summary }
  for (const text of [summary.zh, summary.en]) addText(terms, text, analyser, { ...about, weight: weights.summary })
  for (const text of [theme?.zh, theme?.en]) addText(terms, text ?? '', analyser, { ...about, weight: weights.theme })
  for (const text of [department.name.zh, department.name.en])
    addText(terms, text, analyser, { ...about, weight: weights.department })
  for (const word of analyser.situations.toldOf(name.zh))
    if (!stopWords.has(word)) merge(terms, word, { field: fields.about, frequency: weights.told, isWord: true })
  return terms
}

interface FieldText {
  readonly field: number
  readonly weight: number
  readonly usual: number
}

const longestText = 300

function addText(
  terms: Map<string, Term>,
  text: string,
  analyser: Analyser,
  { field, weight, usual }: FieldText,
): void {
  const normal = normalise(text, longestText)
  if (normal === '') return
  const words = analyser.wordsAndParts(normal).filter((word) => !stopWords.has(word))
  const frequency = weight / (1 - lengthMatters + (lengthMatters * words.length) / usual)
  for (const word of words) merge(terms, word, { field, frequency, isWord: true })
  if (field === fields.about) return
  const known = new Set(words)
  const whole = compact(normal)
  for (const part of [...pairsOf(whole), ...new Set(whole.match(/\p{sc=Han}/gu))])
    if (!known.has(part)) merge(terms, part, { field, frequency: frequency * pairWeight, isWord: false })
}

/** Two Hanzi that stand together: what is found when the dictionary cuts a question otherwise than a name. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let place = 0; place + 1 < text.length; place += 1) {
    const pair = text.slice(place, place + 2)
    if (/^\p{sc=Han}{2}$/u.test(pair)) pairs.push(pair)
  }
  return [...new Set(pairs)]
}

function merge(terms: Map<string, Term>, word: string, term: Term): void {
  const known = terms.get(word)
  if (!known) {
    terms.set(word, term)
    return
  }
  known.frequency += term.frequency
  known.field = Math.min(known.field, term.field)
  known.isWord ||= term.isWord
}
