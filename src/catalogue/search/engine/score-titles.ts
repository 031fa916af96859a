import { hasSlot, type SlotSet } from '../lists/slot-set.ts'
import type { Alternative, Question, Unit, Word } from './question.ts'
import type { TitleIndex } from './title-index.ts'

/** What a question may cost: well under a millisecond of reading postings. */
const mostPostings = 80_000

/** Numbers by slot, kept between questions (a question never waits, so no two are under way at once). */
interface Sheet {
  values: Float32Array
  readonly touched: number[]
}

const sheets = { alternative: sheet(), unit: sheet(), question: sheet() }

function sheet(): Sheet {
  return { values: new Float32Array(0), touched: [] }
}

/** A title that may answer, and how much of the question its words cover: 0–1, weighted by where they stand. */
export interface Candidate {
  readonly slot: number
  readonly share: number
}

/**
 * The best titles by their words: each part of the question counts by its best way of saying it, rare parts first, so
 * that a question which everything matches stays within its budget.
 */
export function scoreTitles(index: TitleIndex, { units }: Question, admitted: SlotSet, most: number): Candidate[] {
  for (const each of Object.values(sheets))
    if (each.values.length < index.slots) each.values = new Float32Array(Math.ceil(index.slots * 1.25))
  const { question } = sheets
  let left = mostPostings
  let whole = 0
  for (const unit of units) {
    if (left <= 0) break
    whole += unit.mass
    left -= addUnit(index, unit, admitted)
  }
  const best = bestOf(index, question, most)
  const candidates = best.map((slot) => ({ slot, share: (question.values[slot] ?? 0) / (whole || 1) }))
  wipe(question)
  return candidates
}

/** Adds what a part of the question gives each title; returns how many postings were read. */
function addUnit(index: TitleIndex, { mass, alternatives }: Unit, admitted: SlotSet): number {
  const { unit, question } = sheets
  let read = 0
  for (const alternative of alternatives) read += addAlternative(index, alternative, admitted)
  for (const slot of unit.touched) {
    if (question.values[slot] === 0) question.touched.push(slot)
    question.values[slot] = (question.values[slot] ?? 0) + mass * (unit.values[slot] ?? 0)
  }
  wipe(unit)
  return read
}

/** Worth of one word by its impact, 0–255. Half of a meaning is less than half an answer. */
const worthOfImpact = Float32Array.from({ length: 256 }, (_, impact) => impact / 255)

function addAlternative(index: TitleIndex, { words, mass, trust }: Alternative, admitted: SlotSet): number {
  const [only] = words
  if (only && words.length === 1) return addWord(index, only, trust, admitted)
  const { alternative, unit } = sheets
  const { values, touched } = alternative
  let read = 0
  let left = mass
  for (const { entry, mass: weight } of words) {
    // 登记 alone is no 出生登记: the lesser words of a meaning add to titles that have the telling ones, and find none.
    const mayFind = left > mass / 2
    left -= weight
    if (entry === undefined) continue
    const postings = index.vocabulary.postings.read(entry)
    if (!mayFind && touched.length === 0) continue
    const step = weight / 255 / mass
    for (let place = 0; place < postings.length; place += 1) {
      const posting = postings[place] ?? 0
      const slot = posting >>> 10
      if (!hasSlot(admitted, slot)) continue
      const before = values[slot] ?? 0
      if (before === 0) {
        if (!mayFind) continue
        touched.push(slot)
      }
      values[slot] = before + step * (posting & 255)
    }
    read += postings.length
  }
  for (const slot of touched) {
    const share = values[slot] ?? 0
    raise(unit, slot, trust * share * Math.sqrt(share))
  }
  wipe(alternative)
  return read
}

function addWord(index: TitleIndex, { entry }: Word, trust: number, admitted: SlotSet): number {
  if (entry === undefined) return 0
  const postings = index.vocabulary.postings.read(entry)
  for (let place = 0; place < postings.length; place += 1) {
    const posting = postings[place] ?? 0
    const slot = posting >>> 10
    if (hasSlot(admitted, slot)) raise(sheets.unit, slot, trust * (worthOfImpact[posting & 255] ?? 0))
  }
  return postings.length
}

function raise({ values, touched }: Sheet, slot: number, worth: number): void {
  const before = values[slot] ?? 0
  if (before === 0) touched.push(slot)
  if (worth > before) values[slot] = worth
}

function wipe({ values, touched }: Sheet): void {
  for (const slot of touched) values[slot] = 0
  touched.length = 0
}

/** The best so many; among equals the one asked for more often, then the lower id. */
function bestOf(index: TitleIndex, { values, touched }: Sheet, most: number): number[] {
  const isBetter = (a: number, b: number): number =>
    (values[b] ?? 0) - (values[a] ?? 0) ||
    (index.popularity[b] ?? 0) - (index.popularity[a] ?? 0) ||
    (index.ids[a] ?? 0) - (index.ids[b] ?? 0)
  let best: number[] = []
  let least = 0
  for (const slot of touched) {
    if ((values[slot] ?? 0) < least) continue
    best.push(slot)
    if (best.length < 4 * most) continue
    best = best.sort(isBetter).slice(0, most)
    least = values[best.at(-1) ?? 0] ?? 0
  }
  return best.sort(isBetter).slice(0, most)
}
