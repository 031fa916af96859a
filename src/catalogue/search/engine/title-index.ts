import type { Audience } from '../../item.ts'
import type { Title } from '../../title.ts'
import type { Analyser } from '../language/analyser.ts'
import { compact, normalise } from '../language/normalise.ts'
import { stopWords } from '../language/stop-words.ts'
import { GrowingLists } from '../lists/growing-lists.ts'
import { dropSlot, noSlots, type SlotSet, union, withSlot } from '../lists/slot-set.ts'
import { impactOf, termsOf } from './title-terms.ts'
import { Vocabulary } from './vocabulary.ts'

const longestPhrase = 60

export type ShownTitle = Pick<Title, 'name' | 'summary' | 'audience' | 'theme' | 'department'>

/**
 * The titles of the catalogue, inverted, in the memory of the process. It is exact after every `put` and `remove`:
 * postings are taken out where they stand, so no tombstones gather and no rebuild ever comes.
 */
export class TitleIndex {
  readonly vocabulary: Vocabulary
  readonly ids: number[] = []
  /** What is shown of the titles. */
  readonly titles: (ShownTitle | undefined)[] = []
  readonly popularity: number[] = []
  /** Names and synonyms of a title: `entry << 1 | (a name)`. */
  readonly phrases = new GrowingLists()
  readonly #words = new GrowingLists()
  readonly #slots = new Map<number, number>()
  readonly #audiences: Record<Audience, SlotSet> = { person: noSlots, enterprise: noSlots }
  readonly #themes = new Map<string, SlotSet>()
  readonly #free: number[] = []
  readonly #departments = new Map<string, Title['department']>()
  readonly #analyser: Analyser

  constructor(analyser: Analyser) {
    this.#analyser = analyser
    this.vocabulary = new Vocabulary(analyser, [...analyser.thesaurus.everyday, ...[...stopWords].filter(isHan)])
  }

  get size(): number {
    return this.#slots.size
  }

  /** Titles are kept by slots, dense from zero; those of removed ones are used again. */
  get slots(): number {
    return this.ids.length
  }

  /** Where a title is kept, by its id: in the same slot until it is removed. */
  slotOf(id: number): number | undefined {
    return this.#slots.get(id)
  }

  /** The slots of all titles, or of those for an audience. */
  slotsFor(audience?: Audience): SlotSet {
    return audience ? this.#audiences[audience] : union(Object.values(this.#audiences))
  }

  /** The slots of the titles of each theme, by its code; a theme may have titles for both audiences. */
  get themes(): ReadonlyMap<string, SlotSet> {
    return this.#themes
  }

  /** Adds a title or takes it in place of the one with its id; it is found at once. */
  put(title: Title): void {
    this.remove(title.id)
    const slot = this.#free.pop() ?? this.ids.length
    this.#slots.set(title.id, slot)
    this.ids[slot] = title.id
    this.titles[slot] = this.#shown(title)
    this.popularity[slot] = title.popularity
    this.#audiences[title.audience] = withSlot(this.#audiences[title.audience], slot)
    this.#themes.set(title.theme, withSlot(this.#themes.get(title.theme) ?? noSlots, slot))
    for (const [word, term] of termsOf(title, this.#analyser)) {
      const posting = ((slot << 10) | (term.field << 8) | impactOf(term)) >>> 0
      this.#words.add(slot, this.vocabulary.addWord(word, term.isWord, posting))
    }
    for (const [text, { written, isName }] of phrasesOf(title)) {
      const entry = this.vocabulary.addPhrase(text, written, (slot << 1) | (isName ? 1 : 0))
      this.phrases.add(slot, (entry << 1) | (isName ? 1 : 0))
    }
  }

  /** Of forty thousand titles, some fifty departments. */
  #shown({ name, summary, audience, theme, department }: Title): ShownTitle {
    const key = `${department.id} ${department.name.zh} ${department.name.en}`
    const known = this.#departments.get(key) ?? department
    this.#departments.set(key, known)
    return { name, summary, audience, theme, department: known }
  }

  remove(id: number): void {
    const slot = this.#slots.get(id)
    if (slot === undefined) return
    for (const entry of this.#words.read(slot)) this.vocabulary.removeWord(entry, slot)
    for (const phrase of this.phrases.read(slot)) this.vocabulary.removePhrase(phrase >>> 1, slot)
    this.#words.clear(slot)
    this.phrases.clear(slot)
    for (const slots of [...Object.values(this.#audiences), ...this.#themes.values()]) dropSlot(slots, slot)
    this.titles[slot] = undefined
    this.#slots.delete(id)
    this.#free.push(slot)
  }
}

/** An empty index; titles are put one by one. */
export function openIndex(analyser: Analyser): TitleIndex {
  return new TitleIndex(analyser)
}

interface Phrase {
  readonly written: string
  readonly isName: boolean
}

function phrasesOf({ name, alsoCalled }: Title): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>()
  const add = (written: string, isName: boolean): void => {
    const phrase = compact(normalise(written, longestPhrase))
    if (phrase !== '' && !phrases.has(phrase)) phrases.set(phrase, { written, isName })
  }
  for (const text of [name.zh, name.en, name.zh.replace(/（.*）$/, '')]) add(text, true)
  for (const text of alsoCalled) add(text, false)
  return phrases
}

function isHan(word: string): boolean {
  return /^\p{sc=Han}+$/u.test(word)
}
