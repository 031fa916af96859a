import { type Analyser, asHeard, type Spelling } from './analyse.ts'
import type { ItemIndex, Phrase } from './index-items.ts'
import { withinOneEdit } from './one-edit.ts'
import { stopWords } from './stop-words.ts'

/** How well each item answers, by its place in the index. */
export type Scores = Map<number, number>

// A whole title or synonym outweighs any number of single words; among phrases the exact one wins.
const phraseScores = { equal: 60, begins: 30, contains: 22, contained: 26 } as const
const titleBonus = 4
/** Share of the question (by weight) that words must cover before they count as an answer. */
const enoughCovered = 0.45

/** What is left of a question without the words people wrap it in. */
export function contentOf(words: string, analyser: Analyser): string[] {
  return analyser.terms(words).filter((term) => !stopWords.has(term))
}

/** Scores by the words themselves: Chinese or English. */
export function scoreByWords(index: ItemIndex, words: string, analyser: Analyser): Scores {
  const terms = contentOf(words, analyser)
  const scores: Scores = new Map()
  const covered = new Map<number, number>()
  let whole = 0
  for (const term of terms) {
    const postings = index.postings.get(term) ?? []
    // Rare words decide; a word no item has still counts as a part of the question that was not answered.
    const rarity = Math.log(1 + index.items.length / (1 + postings.length)) * Math.min(term.length, 4)
    whole += rarity
    for (const { item, weight } of postings) {
      scores.set(item, (scores.get(item) ?? 0) + rarity * weight)
      covered.set(item, (covered.get(item) ?? 0) + rarity)
    }
  }
  for (const [item, score] of scores) {
    const share = (covered.get(item) ?? 0) / whole
    if (share < enoughCovered) scores.delete(item)
    else scores.set(item, score * share * share)
  }
  if (terms.length > 0) scorePhrases(index, words, scores)
  return scores
}

function scorePhrases(index: ItemIndex, words: string, scores: Scores): void {
  const asked = words.replace(/\s/g, '')
  for (const phrase of index.phrases) {
    const score = scoreOfPhrase(phrase.text.replace(/\s/g, ''), asked)
    if (score > 0) raise(scores, phrase, score)
  }
}

function scoreOfPhrase(text: string, asked: string): number {
  if (text === asked) return phraseScores.equal
  if (text.length >= 2 && asked.includes(text)) return phraseScores.contained + text.length
  if (asked.length < 2) return 0
  if (text.startsWith(asked)) return phraseScores.begins
  return text.includes(asked) ? phraseScores.contains : 0
}

/** Scores by pinyin: `juzhuzheng`, `juzhu`, `jzz`, `ju zhu zheng`. */
export function scoreByPinyin(index: ItemIndex, words: string): Scores {
  const scores: Scores = new Map()
  const asked = words.replace(/\s/g, '')
  if (!/^[a-z]{2,60}$/.test(asked)) return scores
  for (const phrase of index.phrases) {
    const { full, initials } = phrase.spelling
    if (full === asked || initials === asked) raise(scores, phrase, phraseScores.equal)
    else if (full.startsWith(asked) || initials.startsWith(asked)) raise(scores, phrase, phraseScores.begins)
    else if (asked.length >= 4 && full.includes(asked)) raise(scores, phrase, phraseScores.contains)
  }
  return scores
}

/**
 * What was probably meant: the same sound in other characters, one letter or one character wrong. The whole question is
 * tried, then its content words together and one by one.
 */
export function findMeant(index: ItemIndex, words: string, analyser: Analyser): string | undefined {
  const content = contentOf(words, analyser)
  const candidates = [words.replace(/\s/g, ''), content.join(''), ...content].filter((each) => [...each].length >= 2)
  const known = [...index.vocabulary]
  for (const candidate of new Set(candidates)) {
    const heard = asHeard(analyser.spell(candidate).full)
    const found =
      shortest(known.filter(([, spelling]) => spelling.heard === heard)) ??
      shortest(known.filter(([text, spelling]) => isSlip(text, spelling, candidate, heard)))
    if (found !== undefined) return found
  }
  return undefined
}

function isSlip(text: string, spelling: Spelling, candidate: string, heard: string): boolean {
  if (text.length >= 3 && withinOneEdit(text, candidate)) return true
  return heard.length >= 6 && withinOneEdit(spelling.heard, heard)
}

/** The shortest adds least to what was typed; among equals the first, which belongs to the most used item. */
function shortest(entries: readonly (readonly [string, Spelling])[]): string | undefined {
  const texts = entries.map(([text]) => text)
  return texts.reduce<string | undefined>((a, b) => (a === undefined || b.length < a.length ? b : a), undefined)
}

function raise(scores: Scores, phrase: Phrase, score: number): void {
  const total = score + (phrase.isTitle ? titleBonus : 0)
  scores.set(phrase.item, Math.max(total, scores.get(phrase.item) ?? 0))
}
