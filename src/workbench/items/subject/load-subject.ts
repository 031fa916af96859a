import { countOpenCases } from '#casework'
import {
  type BasicElements,
  type Change,
  catalogueProblems,
  compareBasicItems,
  compareVersions,
  type Draft,
  findDraftOf,
  type Guide,
  listBasicVersions,
  listVersions,
  type PublishedBasicItem,
  resolveDraft,
  type ServiceItem,
} from '#catalogue'
import type { Call } from '#kernel/http'
import type { Words } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { officerOf } from '../../frame/bench-page.tsx'
import type { SubjectKind } from './subject-kind.ts'

/** What two versions are compared by: the whole item, or what a basic item consists of. */
export type Content =
  | { readonly level: 'item'; readonly item: ServiceItem }
  | { readonly level: 'basic'; readonly elements: BasicElements }

export interface ShownVersion {
  readonly version: number
  readonly effectiveFrom: string
  readonly publishedAt: Date
  readonly publishedBy: Words
  readonly current: boolean
  readonly content: Content
}

export type SubjectState = 'new' | 'in-use' | 'suspended' | 'abolished'

/** One item as its managers see it: how it stands, what is being written, what there was before. */
export interface ShownSubject {
  readonly kind: SubjectKind
  readonly code: string
  readonly name: Words
  readonly state: SubjectState
  /** Why it is not in use, and until when. */
  readonly note: Guide['stateNote']
  /** Newest first; empty for what was never published. */
  readonly versions: readonly ShownVersion[]
  readonly draft: Draft | undefined
}

/**
 * @throws kernel.not-allowed, catalogue.not-your-item; catalogue.unknown-item for a code that neither was published nor
 * is being written
 */
export async function loadSubject(call: Call, kind: SubjectKind, code: string): Promise<ShownSubject> {
  const { services } = call
  const draft = await findDraftOf(services, officerOf(call), { level: kind.level, code })
  const found = kind.level === 'item' ? await itemVersions(call, code, draft) : await basicVersions(call, code, draft)
  return { kind, code, draft, ...found }
}

type Versions = Pick<ShownSubject, 'name' | 'state' | 'note' | 'versions'>

async function itemVersions(call: Call, code: string, draft: Draft | undefined): Promise<Versions> {
  const guides = await versionsOrNone(call, code, draft)
  const [newest] = guides
  if (!newest) return { name: draft ? nameOfDraft(draft) : unnamed, state: 'new', note: null, versions: [] }
  const { name, state, stateNote: note } = newest
  return { name, state, note, versions: guides.map((guide) => ({ ...guide, content: { level: 'item', item: guide } })) }
}

async function versionsOrNone({ services }: Call, code: string, draft: Draft | undefined): Promise<Guide[]> {
  try {
    return await listVersions(services, code)
  } catch (error) {
    // What is only being written has no version yet.
    if (draft && error instanceof Problem && error.code === 'catalogue.unknown-item') return []
    throw error
  }
}

async function basicVersions({ services }: Call, code: string, draft: Draft | undefined): Promise<Versions> {
  const found = await listBasicVersions(services, code)
  const [newest] = found
  if (!newest && !draft) throw catalogueProblems.unknownItem()
  if (!newest) return { name: draft ? nameOfDraft(draft) : unnamed, state: 'new', note: null, versions: [] }
  return {
    name: newest.elements.name,
    state: basicState(newest),
    note: newest.stateNote,
    versions: found.map((each) => ({ ...each, content: { level: 'basic', elements: each.elements } })),
  }
}

const unnamed: Words = { zh: '（未命名）', en: '(no name yet)' }

function basicState({ state }: PublishedBasicItem): SubjectState {
  if (state === 3) return 'abolished'
  return state === 2 ? 'suspended' : 'in-use'
}

export function nameOfDraft(draft: Draft): Words {
  const name =
    draft.level === 'basic' ? draft.content.name : (draft.content.own.handlingName ?? draft.basic.elements.name)
  return name.zh === '' ? unnamed : name
}

export function contentOfDraft(draft: Draft): Content {
  return draft.level === 'basic'
    ? { level: 'basic', elements: draft.content }
    : { level: 'item', item: resolveDraft(draft) }
}

export function compareContents(older: Content, newer: Content): readonly Change[] {
  if (older.level === 'item' && newer.level === 'item') return compareVersions(older.item, newer.item)
  if (older.level === 'basic' && newer.level === 'basic') return compareBasicItems(older.elements, newer.elements)
  throw new Error('versions of two levels are never compared')
}

/** What a draft changes against the version it was begun from; everything is new without one. */
export function changesOfDraft({ versions }: Pick<ShownSubject, 'versions'>, draft: Draft): readonly Change[] {
  const base = versions.find(({ version }) => version === draft.baseVersion)
  return base ? compareContents(base.content, contentOfDraft(draft)) : []
}

/** Cases begun under versions so far: they are finished under those. None of a basic item. */
export async function countOpen(call: Call, { kind, code, versions }: ShownSubject): Promise<number> {
  if (kind.level === 'basic' || versions.length === 0) return 0
  const open = await countOpenCases(call.services, officerOf(call), code)
  return open.reduce((sum, { count }) => sum + count, 0)
}
