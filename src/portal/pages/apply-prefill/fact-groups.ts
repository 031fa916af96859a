import { accountSource, type Fact, maskValue, type SaidValue } from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { sayDay, sayInstantWithin } from '../../time/say-time.ts'
import { showFact } from '../apply-flow/show-fact.ts'
import { prefillWords } from './words.ts'

export interface SourceText {
  readonly kind: 'verified' | 'own'
  readonly text: string
}

export interface FactRow {
  readonly factId: string
  readonly label: string
  readonly value: string
  /** null when the group names it once for all rows. */
  readonly source: SourceText | null
  readonly isMissing: boolean
  readonly isCorrectable: boolean
  /** What each source says, where they contradict each other; empty elsewhere. */
  readonly said: readonly SaidRow[]
  readonly isOpenConflict: boolean
}

/** One word of a conflict. */
export interface SaidRow {
  readonly key: string
  readonly value: string
  readonly source: string
}

export interface FactGroup {
  readonly title: string
  readonly source: SourceText | null
  readonly rows: readonly FactRow[]
}

interface Reader {
  readonly language: Language
  readonly now: Date
}

/** Facts by the group the item gives them; a source that all rows share is named once (portal.md 3.2). */
export function groupFacts(
  definitions: readonly FactDefinition[],
  facts: readonly Fact[],
  reader: Reader,
): readonly FactGroup[] {
  const groups = new Map<string, FactRow[]>()
  for (const definition of definitions) {
    const fact = facts.find(({ factId }) => factId === definition.id)
    if (!fact || !isShown(definition, fact)) continue
    const title = say(definition.group, reader.language)
    const rows = groups.get(title) ?? []
    rows.push(rowOf(definition, fact, reader))
    groups.set(title, rows)
  }
  return [...groups].map(([title, rows]) => nameSourceOnce(title, rows))
}

/** What no source has and nobody needs would only be a row that says nothing. */
function isShown(definition: FactDefinition, fact: Fact): boolean {
  const isOpen = fact.status === 'unavailable' || fact.status === 'conflicting'
  return definition.needed || isOpen || (fact.value !== null && fact.value !== '')
}

function rowOf(definition: FactDefinition, fact: Fact, reader: Reader): FactRow {
  const isMissing = fact.status === 'unavailable'
  const isOpenConflict = fact.status === 'conflicting'
  return {
    factId: fact.factId,
    label: say(definition.label, reader.language),
    value: isMissing
      ? say(prefillWords.unavailable, reader.language)
      : isOpenConflict
        ? say(prefillWords.conflict, reader.language)
        : showOwn(definition, fact.value, reader.language),
    source: sourceOf(fact, reader),
    isMissing: isMissing || fact.value === null,
    // What nobody vouches for may always be stated.
    isCorrectable: definition.correctable || isMissing || fact.value === null,
    said: isOpenConflict || fact.status === 'chosen' ? saidRows(definition, fact.said, reader) : [],
    isOpenConflict,
  }
}

/** Every source that has a value, in the order of the item. */
export function saidRows(definition: FactDefinition, said: readonly SaidValue[], reader: Reader): SaidRow[] {
  const { language, now } = reader
  return said
    .filter(({ value }) => value !== null && value !== '')
    .map(({ key, value, source, at }) => {
      const time = sayInstantWithin(at, language, now)
      const named = say(prefillWords.verified, language, { source: say(source, language), time })
      return { key, value: showOwn(definition, value, language), source: named }
    })
}

function showOwn({ form, mask = 'none' }: FactDefinition, value: Fact['value'], language: Language): string {
  return showFact(form, maskValue(mask, value), language)
}

/** null for what could not be fetched: the value says so already. */
function sourceOf(fact: Fact, { language, now }: Reader): SourceText | null {
  const source = say(fact.source, language)
  if (fact.status === 'unavailable' || fact.status === 'conflicting') return null
  const isVouchedFor = fact.status === 'verified' || fact.status === 'chosen'
  if (!isVouchedFor || fact.source.zh === accountSource.zh) return { kind: 'own', text: source }
  const time = sayInstantWithin(fact.fetchedAt, language, now)
  const until = fact.validUntil
  const words = until ? prefillWords.verifiedUntil : prefillWords.verified
  const text = say(words, language, { source, time, ...(until && { until: sayDay(until, language) }) })
  return { kind: 'verified', text: fact.status === 'chosen' ? say(prefillWords.chosen, language, { text }) : text }
}

function nameSourceOnce(title: string, rows: readonly FactRow[]): FactGroup {
  const [first] = rows
  const shared = rows.every(({ source }) => source?.text === first?.source?.text)
  if (!shared || !first) return { title, source: null, rows }
  return { title, source: first.source, rows: rows.map((row) => ({ ...row, source: null })) }
}

const withoutSource: readonly Fact['status'][] = ['unavailable', 'own', 'conflicting']

/** Department · database → the names of what was fetched from there, in the order of the item. */
export function dataUsed(
  definitions: readonly FactDefinition[],
  facts: readonly Fact[],
  language: Language,
): readonly { readonly source: string; readonly fields: string }[] {
  const used = new Map<string, string[]>()
  for (const definition of definitions) {
    const fact = facts.find(({ factId }) => factId === definition.id)
    if (!fact || withoutSource.includes(fact.status) || fact.source.zh === accountSource.zh) continue
    const source = say(fact.source, language)
    used.set(source, [...(used.get(source) ?? []), say(definition.label, language)])
  }
  const separator = language === 'en' ? ', ' : '、'
  return [...used].map(([source, fields]) => ({ source, fields: fields.join(separator) }))
}

/** How many departments had something; the text of a source is “department · database”. */
export function countDepartments(definitions: readonly FactDefinition[], facts: readonly Fact[]): number {
  const known = facts.filter(({ value }) => value !== null && value !== '')
  const used = dataUsed(definitions, known, 'zh-CN')
  return new Set(used.map(({ source }) => source.split('·')[0]?.trim())).size
}
