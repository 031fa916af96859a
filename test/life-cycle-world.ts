import assert from 'node:assert/strict'
import type { RawBuilder } from 'kysely'
import {
  approveDraft,
  type Draft,
  type ItemContentInput,
  type ServiceItem,
  saveDraft,
  startDraft,
  subjectOf,
  submitDraft,
} from '#catalogue'
import { openDatabase } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { Duty, Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { makeHandlingCode } from '#standards'
import { selectActs } from '../src/catalogue/lifecycle/record/act-store.ts'
import { selectDraftRows } from '../src/catalogue/lifecycle/record/draft-store.ts'
import { foldActs } from '../src/catalogue/lifecycle/record/fold-acts.ts'
import { findStanding } from '../src/catalogue/lifecycle/standing.ts'
import { publishWithBasics } from './publish-with-basics.ts'
import { eastLakeOffice, serviceItems, westLakeOffice } from './service-items.ts'
import { type TestServices, testServices } from './services.ts'

/** An officer of an organ, by default one who manages the items of the office of 东湖区. */
export function managerOf(
  number: number,
  {
    organisationId = eastLakeOffice,
    region = '360102',
    duties = ['item-manager'],
  }: { organisationId?: string; region?: string; duties?: readonly Duty[] } = {},
): Officer {
  return {
    kind: 'officer',
    // The brand is for the type checker; officers of these tests have no row.
    officerId: `0197f000-0000-7000-8000-00000000000${number}` as OfficerId,
    name: ['周岚清', '熊志刚', '邹敏', '涂文静'][number] ?? '',
    organisation: { id: organisationId, name: '南昌市东湖区办事处', region },
    duties,
    sessionId: 's',
  }
}

/** Two who write, and the one who approves. */
export const zhou = managerOf(0)
export const xiong = managerOf(1)
export const zou = managerOf(2)
export const westLakeManager = managerOf(3, { organisationId: westLakeOffice, region: '360103' })

export const because = { zh: '窗口搬迁', en: 'The counter has moved' }

export interface LifeCycleWorld extends TestServices {
  /** One request of an officer. */
  by<T>(officer: Officer, work: (services: Services, officer: Officer) => Promise<T>): Promise<T>
  /** A draft of an item in force, with a change of its own content saved. */
  changed(code: string, change?: Change): Promise<ItemDraft>
  submitted(code: string, change?: Change): Promise<ItemDraft>
  /** Past the program, as the owner of the schema: what the application itself may not change. */
  tamper(query: RawBuilder<unknown>): Promise<void>
  /** Through both people, in force from the day given. */
  published(code: string, change?: Change): Promise<Draft>
}

export type ItemDraft = Extract<Draft, { level: 'item' }>

interface Change {
  readonly promisedDays?: number
  readonly effectiveFrom?: string
  readonly content?: (content: ItemContentInput) => ItemContentInput
}

/** Handling items of one office under one basic item, alike but for their codes: one for each test of a file. */
export function copiesOf(item: ServiceItem, count: number): readonly ServiceItem[] {
  return Array.from({ length: count }, (_, index) => ({
    ...item,
    handlingCode: makeHandlingCode(item.implementationCode, index + 1),
  }))
}

/** 江西 with the sample items in force; the day is 2026-07-08. */
export async function lifeCycleWorld(items: readonly ServiceItem[] = serviceItems): Promise<LifeCycleWorld> {
  const test = await testServices()
  await publishWithBasics(test.services, items)
  const by: LifeCycleWorld['by'] = (officer, work) => test.as(officer, (services) => work(services, officer))

  async function changed(code: string, change: Change = {}): Promise<ItemDraft> {
    const { promisedDays = 2, effectiveFrom = '2026-07-08', content = (same) => same } = change
    const draft = mustBeOfItem(await by(zhou, (services) => startDraft(services, zhou, subjectOf(code))))
    const own = { ...draft.content.own, promisedLimit: { days: promisedDays, unit: 'working-day' } } as const
    const written = { content: content({ ...draft.content, own }), effectiveFrom, reason: because }
    const { id, revision } = draft
    return mustBeOfItem(await by(zhou, (services) => saveDraft(services, zhou, { id, revision, ...written })))
  }

  async function submitted(code: string, change?: Change): Promise<ItemDraft> {
    const { id, revision } = await changed(code, change)
    return mustBeOfItem(await by(zhou, (services) => submitDraft(services, zhou, { id, revision })))
  }

  async function published(code: string, change?: Change): Promise<Draft> {
    const { id, revision } = await submitted(code, change)
    return by(zou, (services) => approveDraft(services, zou, { id, revision }))
  }

  async function tamper(query: RawBuilder<unknown>): Promise<void> {
    const owner = openDatabase(test.url, { max: 1 })
    await query.execute(owner.db)
    await owner.close()
  }

  return { ...test, by, changed, submitted, published, tamper }
}

export function mustBeOfItem(draft: Draft): ItemDraft {
  if (draft.level !== 'item') throw new Error('a draft of an implementing item was expected')
  return draft
}

/** A problem of this code; for `assert.rejects`. */
export function refused(code: string): { readonly code: string } {
  return { code }
}

/** The record of an item, folded, is exactly what stands in the columns of the item and of its drafts. */
export async function mustFold(services: Pick<Services, 'db' | 'keys'>, code: string): Promise<void> {
  const subject = subjectOf(code)
  const { item, drafts } = foldActs(await selectActs(services, subject))
  const standing = await findStanding(services.db, subject)
  const { state, version, note } = standing ?? { state: 'new', version: 0, note: null }
  assert.deepEqual(item, { state, version, note })
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  const rows = await selectDraftRows(services, subject)
  assert.deepEqual([...drafts.values()].sort(byId), [...rows].sort(byId))
}
