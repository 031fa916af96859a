import { themeName } from '../browse/list-items.ts'
import type { Title } from '../title.ts'
import { type Analyser, normalise, type Spelling } from './analyse.ts'

/** Where a word stands says how much it says: title before synonyms before the rest. */
const weights = { title: 8, synonym: 6, theme: 2, summary: 2, department: 1.5 } as const

export interface Posting {
  readonly item: number
  readonly weight: number
}

/** A title or a synonym as a whole: what people type, mistype, abbreviate and spell. */
export interface Phrase {
  readonly text: string
  readonly spelling: Spelling
  readonly isTitle: boolean
  readonly item: number
}

export interface ItemIndex {
  readonly items: readonly Title[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly phrases: readonly Phrase[]
  /** Titles, synonyms and their words, most used items first: what a slip of the finger is compared with. */
  readonly vocabulary: ReadonlyMap<string, Spelling>
}

/** The inverted index of the items in force, kept in the process: a few megabytes for a province. */
export function indexItems(sources: readonly Title[], analyser: Analyser): ItemIndex {
  const postings = new Map<string, Posting[]>()
  const phrases: Phrase[] = []
  sources.forEach((source, item) => {
    for (const [term, weight] of termsOf(source, analyser)) {
      const posting = { item, weight }
      const list = postings.get(term)
      if (list) list.push(posting)
      else postings.set(term, [posting])
    }
    phrases.push(...phrasesOf(source, item, analyser))
  })
  return { items: sources, postings, phrases, vocabulary: vocabularyOf(phrases, analyser) }
}

function termsOf(source: Title, analyser: Analyser): Map<string, number> {
  const { name, alsoCalled, summary, department } = source
  const themeWords = themeName(source)
  const fields: readonly (readonly [number, readonly string[]])[] = [
    [weights.title, [name.zh, name.en]],
    [weights.synonym, alsoCalled],
    [weights.theme, [themeWords.zh, themeWords.en]],
    [weights.summary, [summary.zh, summary.en]],
    [weights.department, [department.name.zh, department.name.en]],
  ]
  const best = new Map<string, number>()
  for (const [weight, texts] of fields)
    for (const text of texts)
      for (const term of analyser.terms(normalise(text))) best.set(term, Math.max(weight, best.get(term) ?? 0))
  return best
}

function phrasesOf({ name, alsoCalled }: Title, item: number, analyser: Analyser): Phrase[] {
  const titles = [name.zh, name.en].map((text) => ({ text, isTitle: true }))
  const synonyms = alsoCalled.map((text) => ({ text, isTitle: false }))
  return [...titles, ...synonyms].map(({ text, isTitle }) => {
    const normal = normalise(text)
    return { text: normal, spelling: analyser.spell(normal), isTitle, item }
  })
}

function vocabularyOf(phrases: readonly Phrase[], analyser: Analyser): Map<string, Spelling> {
  const vocabulary = new Map(phrases.map(({ text, spelling }) => [text, spelling]))
  for (const { text } of phrases)
    for (const term of analyser.terms(text))
      if (term.length >= 2 && !vocabulary.has(term)) vocabulary.set(term, analyser.spell(term))
  return vocabulary
}
