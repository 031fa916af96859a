import type { Analyser } from '../language/analyser.ts'
import { isLatin } from '../language/english.ts'
import { genericLength } from '../language/generic-words.ts'
import { slipKeys } from '../language/slips.ts'
import { asHeard, initialsOf } from '../language/spelling.ts'
import { GrowingLists } from '../lists/growing-lists.ts'
import { HashBag, hashOf } from '../lists/hash-bag.ts'
import { SortedNames } from '../lists/sorted-names.ts'

/** Where the hash of a spelling begins, for whoever computes it letter by letter. */
export const spelledStart = 0x811c9dc5
// One bag serves three questions; different beginnings keep their hashes apart.
const salt = { spelled: spelledStart, heard: 0x2b5f3a91, slip: 0x6d1e8f47 } as const

const isHan = (text: string): boolean => /^\p{sc=Han}+$/u.test(text)
const longestSpoken = 10
// Longer ones are found by the words they share with what was typed.
const longestSlip = { spelled: 6, text: 6 } as const

/**
 * Every text the index knows, by one number: words, pairs of Hanzi, whole names and synonyms, everyday words of the
 * thesaurus. Words and short phrases are also filed by their sound and by what is left when one letter is lost.
 */
export class Vocabulary {
  readonly texts: string[] = []
  /** Pinyin in one word; empty where there is none. */
  readonly spelled: string[] = []
  readonly initials: string[] = []
  /** Of names and synonyms, how many letters are generic words. */
  readonly generic: number[] = []
  /** Names and synonyms as their authors wrote them, where that is not the text itself. */
  readonly #written = new Map<number, string>()
  /** Titles that have the word: `slot << 10 | field << 8 | impact`. */
  readonly postings = new GrowingLists()
  /** Titles so named: `slot << 1 | (by name, not by synonym)`. */
  readonly holders = new GrowingLists()
  readonly byText = new SortedNames((entry) => this.texts[entry] ?? '')
  readonly bySpelling = new SortedNames((entry) => this.spelled[entry] ?? '')
  readonly byInitials = new SortedNames((entry) => this.initials[entry] ?? '')

  // In sixteen maps: one large map would stand still for 20 ms whenever it grows.
  readonly #maps: readonly Map<string, number>[] = Array.from({ length: 16 }, () => new Map())
  readonly #free: number[] = []
  /** Those filed under their sound and slips. */
  #learnt = new Uint8Array(1024)
  readonly #neighbours = new HashBag()
  readonly #everyday: ReadonlySet<string>
  readonly #spell: Analyser['spell']

  constructor(analyser: Analyser, everyday: readonly string[]) {
    this.#spell = analyser.spell
    this.#everyday = new Set(everyday)
    for (const text of everyday) this.#learn(this.#entryOf(text), text)
  }

  find(text: string): number | undefined {
    return this.#mapOf(text).get(text)
  }

  writtenOf(entry: number): string {
    return this.#written.get(entry) ?? this.texts[entry] ?? ''
  }

  isEveryday(entry: number): boolean {
    return this.#everyday.has(this.texts[entry] ?? '')
  }

  addWord(text: string, isWord: boolean, posting: number): number {
    const entry = this.#entryOf(text)
    if (isWord) this.#learn(entry, text)
    this.postings.add(entry, posting)
    return entry
  }

  addPhrase(text: string, written: string, holder: number): number {
    const entry = this.#entryOf(text)
    if (written !== text) this.#written.set(entry, written)
    this.generic[entry] = genericLength(text)
    this.#learn(entry, text)
    if (this.holders.lengthOf(entry) === 0) {
      this.#spellOut(entry, text)
      this.byText.add(entry)
    }
    this.holders.add(entry, holder)
    return entry
  }

  removeWord(entry: number, slot: number): void {
    this.postings.remove(entry, (posting) => posting >>> 10 === slot)
    this.#forgetUnused(entry)
  }

  removePhrase(entry: number, slot: number): void {
    if (this.holders.lengthOf(entry) === 0) return
    this.holders.remove(entry, (holder) => holder >>> 1 === slot)
    if (this.holders.lengthOf(entry) > 0) return
    this.#written.delete(entry)
    this.byText.remove(entry)
    this.#forgetUnused(entry)
  }

  /** Words and short phrases with exactly these letters as their pinyin; the hash may be had letter by letter. */
  spelledAs(letters: string, hash = hashOf(letters, salt.spelled)): number[] {
    return this.#neighbours.read(hash).filter((entry) => this.spelled[entry] === letters)
  }

  /** Cheap: whether anything may be spelled with letters of this hash. */
  mayBeSpelled(hash: number): boolean {
    return this.#neighbours.has(hash)
  }

  /** Those that sound so in the south. */
  heardAs(heard: string): number[] {
    return this.#neighbours
      .read(hashOf(heard, salt.heard))
      .filter((entry) => asHeard(this.spelled[entry] ?? '') === heard)
  }

  /** Those that may be meant by a text with one slip; whoever asks compares. */
  nearTo(text: string): number[] {
    return [...new Set(slipKeys(text).flatMap((key) => this.#neighbours.read(hashOf(key, salt.slip))))]
  }

  #entryOf(text: string): number {
    const map = this.#mapOf(text)
    const known = map.get(text)
    if (known !== undefined) return known
    const entry = this.#free.pop() ?? this.texts.length
    this.texts[entry] = text
    this.spelled[entry] = ''
    this.initials[entry] = ''
    this.generic[entry] = 0
    map.set(text, entry)
    return entry
  }

  #spellOut(entry: number, text: string): void {
    if (this.spelled[entry] !== '' || !/\p{sc=Han}/u.test(text)) return
    const syllables = this.#spell(text)
    this.spelled[entry] = syllables.join('')
    this.initials[entry] = initialsOf(syllables)
    this.bySpelling.add(entry)
    this.byInitials.add(entry)
  }

  /** Files a text under its sound and its slips, once. */
  #learn(entry: number, text: string): void {
    if (this.#learnt[entry] === 1) return
    if (entry >= this.#learnt.length) {
      const longer = new Uint8Array(2 * entry)
      longer.set(this.#learnt)
      this.#learnt = longer
    }
    this.#learnt[entry] = 1
    if (this.#isSpoken(text)) this.#spellOut(entry, text)
    for (const hash of this.#hashesOf(entry, text)) this.#neighbours.add(hash, entry)
  }

  #hashesOf(entry: number, text: string): number[] {
    if (isLatin(text)) return text.length >= 5 ? slipKeys(text).map((key) => hashOf(key, salt.slip)) : []
    if (!this.#isSpoken(text)) return []
    const spelled = this.spelled[entry] ?? ''
    if (text.length === 1) return [hashOf(spelled, salt.spelled)]
    const sounds = [hashOf(spelled, salt.spelled), hashOf(asHeard(spelled), salt.heard)]
    const slips = [
      ...(text.length <= longestSlip.spelled ? slipKeys(spelled) : []),
      ...(text.length > 2 && text.length <= longestSlip.text ? slipKeys(text) : []),
    ]
    return [...sounds, ...slips.map((key) => hashOf(key, salt.slip))]
  }

  // Of single Hanzi only 我, 办 and their like: read in `wo yao ban`, too short to be slips.
  #isSpoken(text: string): boolean {
    return isHan(text) && text.length <= longestSpoken && (text.length >= 2 || this.#everyday.has(text))
  }

  #forgetUnused(entry: number): void {
    const text = this.texts[entry] ?? ''
    if (this.postings.lengthOf(entry) > 0 || this.holders.lengthOf(entry) > 0 || this.#everyday.has(text)) return
    if (!this.#mapOf(text).delete(text)) return
    if (this.#learnt[entry] === 1) for (const hash of this.#hashesOf(entry, text)) this.#neighbours.remove(hash, entry)
    this.#learnt[entry] = 0
    if (this.spelled[entry] !== '') {
      this.bySpelling.remove(entry)
      this.byInitials.remove(entry)
    }
    this.texts[entry] = ''
    this.spelled[entry] = ''
    this.initials[entry] = ''
    this.generic[entry] = 0
    this.postings.clear(entry)
    this.holders.clear(entry)
    this.#free.push(entry)
  }

  #mapOf(text: string): Map<string, number> {
    const map = this.#maps[(text.charCodeAt(0) + 7 * text.length) & 15]
    if (!map) throw new RangeError('No map for a text')
    return map
  }
}
