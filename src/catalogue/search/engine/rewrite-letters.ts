import { asPronounced } from '../language/english.ts'
import { withinOneSlip } from '../language/slips.ts'
import { asHeard } from '../language/spelling.ts'
import { stopWords } from '../language/stop-words.ts'
import { hashOn } from '../lists/hash-bag.ts'
import type { TitleIndex } from './title-index.ts'
import { fields } from './title-terms.ts'
import { spelledStart, type Vocabulary } from './vocabulary.ts'

const longestWord = 40
const mostLetters = 60

/** Reads letters as pinyin: `woyaobanjuzhuzheng` is 我要办居住证. Undefined where they are no words that titles have. */
export function readPinyin(vocabulary: Vocabulary, letters: string): string | undefined {
  if (letters.length < 2 || letters.length > mostLetters || !/^[a-z]+$/.test(letters)) return undefined
  // best[n]: how to read the first n letters with the fewest words; every letter must be read.
  const best: ({ words: number; worth: number; text: string } | undefined)[] = [{ words: 0, worth: 0, text: '' }]
  for (let start = 0; start < letters.length; start += 1) {
    const before = best[start]
    if (!before) continue
    let hash = spelledStart
    for (let end = start + 1; end <= Math.min(letters.length, start + longestWord); end += 1) {
      hash = hashOn(hash, letters.charCodeAt(end - 1))
      const word = bestSpelled(vocabulary, letters, start, end, hash)
      if (!word) continue
      const words = before.words + 1
      const worth = before.worth + word.worth
      const known = best[end]
      if (!known || words < known.words || (words === known.words && worth > known.worth))
        best[end] = { words, worth, text: before.text + word.text }
    }
  }
  return best[letters.length]?.text
}

function bestSpelled(vocabulary: Vocabulary, letters: string, start: number, end: number, hash: number) {
  if (!vocabulary.mayBeSpelled(hash)) return undefined
  const entry = likeliest(vocabulary, vocabulary.spelledAs(letters.slice(start, end), hash))
  return entry === undefined ? undefined : { text: vocabulary.texts[entry] ?? '', worth: worthOf(vocabulary, entry) }
}

const mostAlike = 300
const mostReadings = 3

/** Reads letters as the initials of a word: `jsz` is 驾驶证 first, then 教师证. */
export function readInitials(index: TitleIndex, letters: string): string[] {
  if (!/^[a-z]{2,8}$/.test(letters)) return []
  const { vocabulary } = index
  const found: { readonly text: string; readonly worth: number }[] = []
  vocabulary.byInitials.eachBeginning(letters, mostAlike, (entry) => {
    const text = vocabulary.texts[entry] ?? ''
    if (vocabulary.initials[entry] === letters && !stopWords.has(text))
      found.push({ text, worth: askedFor(index, entry) })
  })
  found.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1))
  return found.slice(0, mostReadings).map(({ text }) => text)
}

/** How often services of this word in their name are asked for; everyday words among them. */
function askedFor({ vocabulary, popularity }: TitleIndex, entry: number): number {
  let sum = 0
  for (const posting of vocabulary.postings.read(entry).subarray(0, 50))
    if (((posting >>> 8) & 3) < fields.about) sum += popularity[posting >>> 10] ?? 0
  for (const holder of vocabulary.holders.read(entry).subarray(0, 50)) sum += 2 * (popularity[holder >>> 1] ?? 0)
  return Math.log2(1 + sum) + (vocabulary.isEveryday(entry) ? 6 : 0)
}

/** One letter wrong, or the sounds of the south: `juzuzen`, `juzhuzhegn`; also a slip in an English word. */
export function readSlip(vocabulary: Vocabulary, letters: string): string | undefined {
  if (letters.length < 4 || letters.length > mostLetters) return undefined
  const byEar = likeliest(vocabulary, vocabulary.heardAs(asHeard(letters)))
  const near = (): number[] => vocabulary.nearTo(letters).filter((entry) => isNear(vocabulary, entry, letters))
  const entry = byEar ?? soundingAlike(vocabulary, near(), letters)
  return entry === undefined ? undefined : vocabulary.texts[entry]
}

/** Among words one slip away those that are pronounced as what was typed. */
function soundingAlike(vocabulary: Vocabulary, entries: readonly number[], letters: string): number | undefined {
  const pronounced = asPronounced(letters)
  const alike = entries.filter((entry) => asPronounced(vocabulary.texts[entry] ?? '') === pronounced)
  return likeliest(vocabulary, alike.length > 0 ? alike : entries)
}

function isNear(vocabulary: Vocabulary, entry: number, letters: string): boolean {
  const text = vocabulary.texts[entry] ?? ''
  if (letters.length >= 5 && withinOneSlip(text, letters)) return true
  return letters.length >= 5 && withinOneSlip(vocabulary.spelled[entry] ?? '', letters)
}

/** The word or phrase that most people mean; among equals the shortest, then the first in order. */
export function likeliest(vocabulary: Vocabulary, entries: readonly number[]): number | undefined {
  let best: number | undefined
  for (const entry of entries) if (best === undefined || isLikelier(vocabulary, entry, best)) best = entry
  return best
}

function isLikelier(vocabulary: Vocabulary, a: number, b: number): boolean {
  const difference = worthOf(vocabulary, a) - worthOf(vocabulary, b)
  if (difference !== 0) return difference > 0
  return (vocabulary.texts[a] ?? '') < (vocabulary.texts[b] ?? '')
}

/** How often a text is likely to be meant: by the titles that hold it, the everyday words among the likely ones. */
export function worthOf(vocabulary: Vocabulary, entry: number): number {
  const holders = vocabulary.holders.lengthOf(entry)
  const titles = vocabulary.postings.lengthOf(entry)
  const everyday = vocabulary.isEveryday(entry) ? 3 : 0
  const wrapper = stopWords.has(vocabulary.texts[entry] ?? '') ? 2 : 0
  return Math.log2(1 + titles) + (holders > 0 ? 3 + Math.log2(1 + holders) : 0) + everyday + wrapper
}
