import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isLatin, stem } from './english.ts'
import { openPlaces, type Places, placeNames, shortCountyNames } from './places.ts'
import { everydayWords, openSituations, type Situations } from './situations.ts'
import { openThesaurus, type Thesaurus } from './thesaurus.ts'

/** A word and where it stands in the text; English words are stemmed. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** What knows the languages and nothing of the catalogue; one a process. */
export interface Analyser {
  /** Words in the order of the text, which must be normalised. */
  tokens(normal: string): Token[]
  /** The same with the shorter words inside each: what the index keeps. */
  wordsAndParts(normal: string): string[]
  /** Pinyin without tones, one syllable a Hanzi; other scripts stay as they are. */
  spell(normal: string): string[]
  /** Words of general speech that rarely say what somebody wants: adverbs, pronouns, times, numbers, the commonest verbs. */
  isLight(word: string): boolean
  readonly places: Places
  readonly thesaurus: Thesaurus
  readonly situations: Situations
}

/** Names counted less often than this are places rather than words: 义乌, but not 和平. */
const rareName = 150
const everydayFrequency = 100

// 40 MB and a fifth of a second: loaded with the first search, not with the process.
let loading: Promise<Analyser> | undefined

export function loadAnalyser(): Promise<Analyser> {
  loading ??= load()
  return loading
}

async function load(): Promise<Analyser> {
  const [{ Jieba }, { pinyin }] = await Promise.all([import('@node-rs/jieba'), import('pinyin-pro')])
  // `@node-rs/jieba/dict` would read the 6 MB of its idf table too.
  const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'))
  const jieba = Jieba.withDict(dictionary)
  const { light, places } = readTags(dictionary)
  // 走丢 is one word in daily speech, 红谷滩 a place; the dictionary cuts both.
  // Only what falls into single Hanzi: a compound of known words is better left as these.
  const unknown = [...everydayWords(), ...placeNames()].filter((word) =>
    jieba.cut(word, false).every((part) => part.length === 1),
  )
  jieba.loadDict(Buffer.from(unknown.map((word) => `${word} ${everydayFrequency}\n`).join('')))
  const knownPlaces = openPlaces((word) => places.has(word))
  // Without its guesses (hmm): they glue a slip to its neighbours, and differently in a title and in a question.
  const cut = (run: string): string[] => jieba.cut(run, false).flatMap((word) => apartFromPlace(word, knownPlaces))
  const cutFinely = (run: string): string[] => jieba.cutForSearch(run, false)
  const wordsAndParts = (normal: string): string[] =>
    runsOf(normal).flatMap(([run]) => (isLatin(run) ? [stem(run)] : cutFinely(run)))
  return {
    tokens: (normal) => tokensOf(normal, cut),
    wordsAndParts,
    spell: (normal) => pinyin(normal.replaceAll(' ', ''), { toneType: 'none', type: 'array', v: true }),
    isLight: (word) => light.has(word),
    places: knownPlaces,
    thesaurus: openThesaurus((normal) => tokensOf(normal, cut).map(({ word }) => word)),
    situations: openSituations(wordsAndParts),
  }
}

/** 三亚旅游 is one word of the dictionary, and yet a place and something else. */
function apartFromPlace(word: string, places: Places): string[] {
  if (word.length < 4 || places.find(word).length > 0) return [word]
  const cut = [3, 2].find((length) => places.find(word.slice(0, length)).length > 0)
  return cut === undefined || word.length - cut < 2 ? [word] : [word.slice(0, cut), word.slice(cut)]
}

interface Tags {
  readonly light: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** By the dictionary's own tags and counts: function words, verbs that everybody uses for everything, and names of places. */
function readTags(dictionary: Buffer): Tags {
  const light = new Set<string>()
  const places = new Set<string>()
  const counties = shortCountyNames()
  const newline = 10
  // Line by line: as one string the dictionary would take three times its size for a moment.
  for (let start = 0; start < dictionary.length; ) {
    const end = dictionary.indexOf(newline, start)
    const [word = '', count = '', tag = ''] = dictionary.toString('utf8', start, end < 0 ? undefined : end).split(' ')
    const often = Number(count)
    const kind = tag.charAt(0)
    if ((often > 100 && 'dcruyeopmqtfkh'.includes(kind)) || (often > 3000 && 'va'.includes(kind))) light.add(word)
    else if (counties.has(word) && (tag === 'ns' || (often < rareName && /^n[rz]/.test(tag)))) places.add(word)
    if (end < 0) break
    start = end + 1
  }
  return { light, places }
}

function runsOf(normal: string): RegExpExecArray[] {
  return [...normal.matchAll(/[a-z0-9]+|[^a-z0-9 ]+/g)]
}

function tokensOf(normal: string, cut: (run: string) => string[]): Token[] {
  return runsOf(normal).flatMap((match) => {
    const [run] = match
    if (isLatin(run)) return [{ word: stem(run), start: match.index, end: match.index + run.length }]
    let end = match.index
    return cut(run).map((word) => {
      end += word.length
      return { word, start: end - word.length, end }
    })
  })
}
