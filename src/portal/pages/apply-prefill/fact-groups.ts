import type { Fact } from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { sayInstantWithin } from '../../time/say-time.ts'
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
  return definition.needed || fact.status === 'unavailable' || (fact.value !== null && fact.value !== '')
}

function rowOf(definition: FactDefinition, fact: Fact, reader: Reader): FactRow {
  const isMissing = fact.status === 'unavailable'
  return {
    factId: fact.factId,
    label: say(definition.label, reader.language),
    value: isMissing
      ? say(prefillWords.unavailable, reader.language)
      : showFact(definition.form, fact.value, reader.language),
    source: sourceOf(definition, fact, reader),
    isMissing: isMissing || fact.value === null,
    // What nobody vouches for may always be stated.
    isCorrectable: definition.correctable || isMissing || fact.value === null,
  }
}

/** null for what could not be fetched: the value says so already. */
function sourceOf(definition: FactDefinition, fact: Fact, { language, now }: Reader): SourceText | null {
  const source = say(fact.source, language)
  if (fact.status === 'unavailable') return null
  if (fact.status !== 'verified' || definition.from.kind === 'account') return { kind: 'own', text: source }
  const time = sayInstantWithin(fact.fetchedAt, language, now)
  return { kind: 'verified', text: say(prefillWords.verified, language, { source, time }) }
}

function nameSourceOnce(title: string, rows: readonly FactRow[]): FactGroup {
  const [first] = rows
  const shared = rows.every(({ source }) => source?.text === first?.source?.text)
  if (!shared || !first) return { title, source: null, rows }
  return { title, source: first.source, rows: rows.map((row) => ({ ...row, source: null })) }
}

/** Department · database → the names of what was fetched from there, in the order of the item. */
export function dataUsed(
  definitions: readonly FactDefinition[],
  facts: readonly Fact[],
  language: Language,
): readonly { readonly source: string; readonly fields: string }[] {
  const used = new Map<string, string[]>()
  for (const definition of definitions) {
    const fact = facts.find(({ factId }) => factId === definition.id)
    if (!fact || fact.status === 'unavailable' || fact.status === 'own' || definition.from.kind === 'account') continue
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
