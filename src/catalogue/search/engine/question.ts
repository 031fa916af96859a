import type { Analyser, Token } from '../language/analyser.ts'
import { isLatin } from '../language/english.ts'
import { compact } from '../language/normalise.ts'
import { stopWords } from '../language/stop-words.ts'
import { plainOf } from '../language/synonyms.ts'
import { type Match, matchThesaurus } from './thesaurus-matches.ts'
import type { TitleIndex } from './title-index.ts'
import { fields, pairsOf } from './title-terms.ts'

/** A word as it is asked for; without an entry no title has it. */
export interface Word {
  readonly text: string
  readonly entry: number | undefined
  readonly mass: number
}

/** One way to say a part of the question. All its words together are as good as the part itself, times the trust. */
export interface Alternative {
  readonly kind: 'asked' | 'meaning' | 'pairs'
  readonly text: string
  readonly words: readonly Word[]
  readonly mass: number
  readonly trust: number
}

/** A part of the question that has to be answered: a word, an everyday phrase, a run of Hanzi no dictionary knows. */
export interface Unit {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly mass: number
  readonly alternatives: readonly Alternative[]
}

export interface Question {
  /** Normalised. */
  readonly text: string
  readonly units: readonly Unit[]
  /** What everyday phrases were taken for. */
  readonly concepts: readonly string[]
  readonly regions: readonly string[]
}

const mostUnits = 24
/** What is left of the weight of a word that people use for everything. */
const lightFactor = 0.4
/** How much more a rare word counts than a common one; 1 is the usual idf. */
const raritySharpness = 1.2
const pairsTrust = 0.65
const lettersTrust = 0.5
const plainTrust = 0.95
const literalTrust = 0.85

/** Takes a question apart: wrappers dropped, places set aside, everyday phrases looked up. */
export function readQuestion(index: TitleIndex, analyser: Analyser, text: string): Question {
  const tokens = analyser.tokens(text)
  const weigh = weigher(index, analyser, text)
  const { regions, isPlace } = findPlaces(analyser, tokens)
  const matches = matchThesaurus(analyser.thesaurus, text, tokens)
  const taken = new Set(matches.flatMap(({ places }) => places))
  const units = matches.map((match) => unitOfMatch(match, tokens, weigh))
  const rest = tokens.filter((token) => !taken.has(token.start) && !isPlace(token) && !stopWords.has(token.word))
  for (const run of joinLoose(rest)) units.push(unitOfRun(run, text, analyser, weigh))
  if (areApart(regions))
    units.push(
      unitOf(
        '',
        0,
        0,
        elsewhere.map((word) => alternative('meaning', word, [weigh(word)], 0.9)),
      ),
    )
  return {
    text,
    units: heaviest(units),
    concepts: [...new Set(matches.flatMap(({ meanings }) => meanings.map((meaning) => meaning.text)))],
    regions,
  }
}

type Weigh = (text: string) => Word

function weigher(index: TitleIndex, analyser: Analyser, question: string): Weigh {
  // Letters that nobody knows, in a Chinese question: a brand, a code, a slip of the keyboard.
  const isChinese = /\p{sc=Han}/u.test(question)
  const known = new Map<string, Word>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const entry = index.vocabulary.find(text)
    const count = entry === undefined ? 0 : index.vocabulary.postings.lengthOf(entry)
    // Rare words decide. One that no title has counts as a part not answered, but no more than a fairly rare one.
    const rarity = Math.log(1 + (count === 0 ? 60 : index.size / count))
    const isLight = analyser.isLight(text) && (entry === undefined || !isNamed(index, entry))
    const isForeign = isLatin(text) && count === 0 && isChinese
    const mass = rarity ** raritySharpness * lengthFactor(text) * (isLight || isForeign ? lightFactor : 1)
    const word = { text, entry: count === 0 ? undefined : entry, mass }
    known.set(text, word)
    return word
  }
}

/** Whether some service has the word in its name or a synonym; looking at a few tells. */
function isNamed({ vocabulary }: TitleIndex, entry: number): boolean {
  return vocabulary.postings
    .read(entry)
    .subarray(0, 20)
    .some((posting) => ((posting >>> 8) & 3) < fields.about)
}

function lengthFactor(text: string): number {
  if (isLatin(text)) return /^[0-9]+$/.test(text) ? 0.5 : 1
  return [0, 0.6, 1, 1.2][text.length] ?? 1.4
}

function findPlaces({ places }: Analyser, tokens: readonly Token[]) {
  const regions = new Set<string>()
  const inside = new Set<Token>()
  const take = (codes: readonly string[], from: readonly Token[]): void => {
    for (const code of codes) regions.add(code)
    for (const token of from) inside.add(token)
  }
  for (const [first, token] of tokens.entries()) {
    let name = ''
    // 东湖区 is one word or two, as the dictionary likes; 上海浦东新区 may be one.
    for (const last of tokens.slice(first, first + 3)) {
      name += last.word
      const codes = places.find(name)
      if (codes.length > 0) take(codes, tokens.slice(first, tokens.indexOf(last) + 1))
    }
    for (let cut = 2; cut + 2 <= token.word.length; cut += 1) {
      const [before, after] = [places.find(token.word.slice(0, cut)), places.find(token.word.slice(cut))]
      if (before.length > 0 && after.length > 0) take([...before, ...after], [token])
    }
  }
  return { regions: [...regions].slice(0, 8), isPlace: (token: Token) => inside.has(token) }
}

// Two provinces in one question: it is about having something here that began there.
const elsewhere = ['异地', '跨省', '转移', '迁移'] as const

function areApart(regions: readonly string[]): boolean {
  return new Set(regions.map((code) => code.slice(0, 2))).size === 2 && regions.length <= 3
}

function alternative(kind: Alternative['kind'], text: string, words: readonly Word[], trust: number): Alternative {
  // The rare words first: what comes last of a meaning is common to many.
  const order = words.toSorted((a, b) => b.mass - a.mass)
  return { kind, text, words: order, trust, mass: words.reduce((sum, { mass }) => sum + mass, 0) }
}

function unitOf(text: string, start: number, end: number, alternatives: readonly Alternative[], mass?: number): Unit {
  // What can be answered at all says how much the part weighs.
  const answerable = alternatives.filter(({ words }) => words.some(({ entry }) => entry !== undefined))
  const heaviest = Math.max(0, ...(answerable.length > 0 ? answerable : alternatives).map((each) => each.mass))
  return {
    text,
    start,
    end,
    mass: mass ?? heaviest,
    alternatives: alternatives.filter(({ words }) => words.length > 0),
  }
}

function unitOfMatch({ text, meanings, isCircumstance, places }: Match, tokens: readonly Token[], weigh: Weigh): Unit {
  const inside = new Set(places)
  const literal = tokens.filter(({ start, word }) => inside.has(start) && !stopWords.has(word))
  const start = Math.min(...places)
  const end = Math.max(...places) + 1
  const said = unique(literal.map(({ word }) => word)).map(weigh)
  const plain = unique(literal.map(({ word }) => plainOf(word))).map(weigh)
  const mass = isCircumstance ? said.reduce((sum, word) => sum + word.mass, 0) : undefined
  const alternatives = [
    // What stands in the thesaurus is rather meant than said.
    alternative('asked', text, plain, literalTrust),
    alternative('asked', text, said, literalTrust),
    ...meanings.map((meaning) => alternative('meaning', meaning.text, meaning.words.map(weigh), meaning.trust)),
  ]
  return unitOf(text, start, end, alternatives, mass)
}

/** Single Hanzi side by side are one word that the dictionary does not know. */
function joinLoose(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  const isLoose = ({ word }: Token): boolean => word.length === 1 && !isLatin(word)
  for (const token of tokens) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && isLoose(token) && isLoose(before) && before.end === token.start) run.push(token)
    else runs.push([token])
  }
  return runs
}

function unitOfRun(run: readonly Token[], text: string, analyser: Analyser, weigh: Weigh): Unit {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) throw new RangeError('An empty run')
  const { start } = first
  const { end } = last
  const word = run.length === 1 ? first.word : text.slice(start, end)
  const whole = alternative('asked', word, [weigh(word)], 1)
  if (isLatin(word)) return unitOf(word, start, end, [whole])
  const plain = plainOf(word)
  const asPlain = plain === word ? [] : [alternative('asked', plain, [weigh(plain)], plainTrust)]
  if (word.length === 1)
    return unitOf(word, start, end, [whole, ...asPlain, ...aroundOne(text, start, analyser, weigh)], whole.mass)
  const isKnown = whole.words.some(({ entry }) => entry !== undefined) || asPlain.length > 0
  // 裁人 is in no title, 裁减 is: of a word nobody uses the single Hanzi still say something.
  const pairs = word.length > 2 ? [alternative('pairs', word, pairsOf(word).map(weigh), pairsTrust)] : []
  const letters = isKnown ? [] : [alternative('pairs', word, unique([...word]).map(weigh), lettersTrust)]
  return unitOf(word, start, end, [whole, ...asPlain, ...pairs, ...letters])
}

/** 换 in 换驾照: what the verb stands for in titles, and the pairs it forms with its neighbours. */
function aroundOne(text: string, place: number, analyser: Analyser, weigh: Weigh): Alternative[] {
  const pairs = [text.slice(place - 1, place + 1), text.slice(place, place + 2)]
    .filter((pair) => /^\p{sc=Han}{2}$/u.test(pair))
    .map((pair) => weigh(pair))
    .filter(({ entry }) => entry !== undefined)
  const meanings = analyser.thesaurus.find(text.charAt(place)).flatMap((entry) => entry.meanings)
  return [
    ...pairs.map((pair) => alternative('asked', pair.text, [pair], 0.9)),
    ...meanings.map((meaning) => alternative('asked', meaning.text, meaning.words.map(weigh), 0.85)),
  ]
}

function heaviest(units: readonly Unit[]): Unit[] {
  const distinct = [...new Map(units.map((unit) => [unit.text, unit])).values()].filter(({ mass }) => mass > 0)
  const order = distinct.toSorted((a, b) => b.mass - a.mass || a.start - b.start)
  return order.slice(0, mostUnits)
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)]
}

/** The question without its spaces, as whole phrases are compared with it. */
export function wholeOf({ text }: Question): string {
  return compact(text)
}
