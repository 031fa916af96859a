import type { Audience } from '../../item.ts'
import type { Analyser } from '../language/analyser.ts'
import { stem } from '../language/english.ts'
import { compact, normalise } from '../language/normalise.ts'
import { intersection, type SlotSet } from '../lists/slot-set.ts'
import type { Found, FoundTitle, MatchReason } from './found.ts'
import { type Judged, judgeTitle, prepareComparison } from './judge-title.ts'
import { namedByLetters, namedExactly } from './named-titles.ts'
import { type Question, readQuestion } from './question.ts'
import { readingsOf } from './readings.ts'
import { repairHanzi } from './repair-hanzi.ts'
import { scoreTitles } from './score-titles.ts'
import type { TitleIndex } from './title-index.ts'

export interface TitleQuery {
  readonly words: string
  readonly audience?: Audience | undefined
  /** The slots of titles that are offered where somebody searches; all are without it. */
  readonly offered?: SlotSet | undefined
  readonly limit?: number | undefined
}

interface Answer {
  readonly question: Question
  readonly hits: ReadonlyMap<number, Judged>
  readonly best: number
}

const usualLimit = 50
/** Candidates by their words that are compared closely; fewer where each comparison is long. */
const mostJudged = { question: 40, story: 24 } as const
const storyFrom = 9
/** A share of the question below which the words are asked again as slips. */
const goodShare = 0.75
/** What this much weaker answers are is noise, not a choice. */
const noiseShare = 0.25
const clearlyBetter = 0.08

/** The titles that answer plain words, best first, and why. Nothing typed is kept. */
export function findTitles(
  index: TitleIndex,
  analyser: Analyser,
  { words, audience, offered, limit = usualLimit }: TitleQuery,
): Found {
  const text = normalise(words)
  // Before the best are chosen, not after: of forty thousand titles a county offers a few hundred.
  const admitted =
    offered && audience ? intersection(index.slotsFor(audience), offered) : (offered ?? index.slotsFor(audience))
  const asked = answer(index, analyser, text, admitted)
  const read = bestReading(index, analyser, text, admitted, asked)
  const { chosen, kind, meant } = repair(index, analyser, admitted, read)
  const hits = new Map(chosen.hits)
  if (kind) for (const [slot, hit] of hits) hits.set(slot, { ...hit, reason: { kind, text: hit.reason.text } })
  for (const hit of namedByLetters(index, text, admitted)) keepBetter(hits, hit)
  return {
    words: text,
    titles: rank(index, hits, limit),
    meant: hits.size > 0 && meant !== null ? asWritten(index, hits, meant) : null,
    concepts: chosen.question.concepts,
    regions: chosen.question.regions,
  }
}

interface Read {
  readonly chosen: Answer
  readonly kind?: MatchReason['kind']
  readonly meant: string | null
}

/** The answer to the letters as they stand, or to what they may stand for. */
function bestReading(index: TitleIndex, analyser: Analyser, text: string, admitted: SlotSet, asked: Answer): Read {
  const readings = readingsOf(index, analyser, text)
  const answers = readings.map((reading) => ({ reading, other: answer(index, analyser, reading.text, admitted) }))
  const [first] = answers
  if (!first || first.other.best <= asked.best + (first.reading.meant === null ? 0 : clearlyBetter))
    return { chosen: asked, meant: null }
  const hits = new Map<number, Judged>()
  for (const { reading, other } of answers)
    for (const hit of other.hits.values()) keepBetter(hits, { ...hit, score: hit.score * reading.trust })
  return { chosen: { ...first.other, hits }, kind: first.reading.kind, meant: first.reading.meant }
}

/** Asks again with slips put right, where the words as they stand are no good answer. */
function repair(index: TitleIndex, analyser: Analyser, admitted: SlotSet, read: Read): Read {
  const { chosen } = read
  if (chosen.best >= goodShare) return read
  const repaired = repairHanzi(index.vocabulary, analyser, chosen.question.text)
  if (!repaired) return read
  const other = answer(index, analyser, repaired.text, admitted)
  return other.best > chosen.best + clearlyBetter ? { chosen: other, kind: 'slip', meant: repaired.meant } : read
}

function answer(index: TitleIndex, analyser: Analyser, text: string, admitted: SlotSet): Answer {
  const question = readQuestion(index, analyser, text)
  const hits = new Map<number, Judged>()
  if (question.units.length === 0) return { question, hits, best: 0 }
  const most = question.units.length < storyFrom ? mostJudged.question : mostJudged.story
  const candidates = new Map(scoreTitles(index, question, admitted, most).map((each) => [each.slot, each]))
  for (const slot of namedExactly(index, compact(text), admitted))
    if (!candidates.has(slot)) candidates.set(slot, { slot, share: 0 })
  const enough = enoughFor(question)
  const comparison = prepareComparison(question)
  let best = 0
  for (const candidate of candidates.values()) {
    const judged = judgeTitle(index, comparison, candidate)
    best = Math.max(best, judged.share)
    if (judged.share >= enough) hits.set(judged.slot, judged)
  }
  return { question, hits, best }
}

/** A long story need not be covered as a short question must. */
function enoughFor({ units }: Question): number {
  return units.length <= 2 ? 0.35 : units.length <= 4 ? 0.25 : 0.16
}

/** The index knows stems of English words; what was meant is shown as the names have it. */
function asWritten(index: TitleIndex, hits: ReadonlyMap<number, Judged>, meant: string): string {
  if (!/[a-z]/.test(meant)) return meant
  const written = new Map<string, string>()
  for (const slot of hits.keys())
    for (const phrase of index.phrases.read(slot))
      for (const word of index.vocabulary.writtenOf(phrase >>> 1).match(/[A-Za-z]+/g) ?? [])
        written.set(stem(word.toLowerCase()), word.toLowerCase())
  return meant.replace(/[a-z]+/g, (word) => written.get(word) ?? word)
}

function keepBetter(hits: Map<number, Judged>, hit: Judged): void {
  const known = hits.get(hit.slot)
  if (!known || known.score < hit.score) hits.set(hit.slot, hit)
}

function rank(index: TitleIndex, hits: ReadonlyMap<number, Judged>, limit: number): FoundTitle[] {
  const idOf = ({ slot }: Judged): number => index.ids[slot] ?? 0
  const popularityOf = ({ slot }: Judged): number => index.popularity[slot] ?? 0
  const ranked = [...hits.values()].sort(
    (a, b) => b.score - a.score || popularityOf(b) - popularityOf(a) || idOf(a) - idOf(b),
  )
  const least = (ranked[0]?.score ?? 0) * noiseShare
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map((hit) => ({ id: idOf(hit), score: hit.score, reason: hit.reason }))
}
