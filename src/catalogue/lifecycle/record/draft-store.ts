import { type Db, maybe, rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { BasicElements, BasicItem } from '../../basic-item.ts'
import type { Draft, DraftOfficer, DraftRow, ItemContent, Subject } from '../draft.ts'

type Store = Pick<Services, 'db' | 'keys'>

const sealName = 'catalogue.drafts'

interface StoredRow extends Omit<DraftRow, 'editedBy' | 'checkedBy' | 'approvedBy'> {
  readonly editedBy: OfficerId
  readonly checkedBy: OfficerId | null
  readonly approvedBy: OfficerId | null
  readonly names: Buffer
}

interface ContentRow extends StoredRow {
  readonly content: unknown
  readonly basicVersion: number | null
  readonly basicFrom: string | null
  readonly basicElements: BasicElements | null
}

const plain = sql`draft.id, level, code, kind, draft.state, draft.revision, base_version, draft.effective_from, reason,
  replaced_by, organisation_id, organisation_name, edited_by, checked_by, approved_by, hands, names, returned, updated_at`
const full = sql`${plain}, content, basic.version as basic_version, basic.effective_from as basic_from,
  basic.elements as basic_elements`
// The basic code stands in the last 12 of the 31 characters of an implementation code.
const tables = sql`catalogue.drafts draft
  join catalogue.draft_revisions revision on draft_id = draft.id and revision.revision = draft.revision
  left join catalogue.basic_items basic on level = 'item' and basic.basic_code = substr(code, 20, 12)
    and basic.version = (content ->> 'basicVersion')::int`
const open = sql`draft.state in ('draft', 'checked', 'approved')`

export async function findDraft(store: Store, id: string): Promise<Draft | undefined> {
  const found = await maybe<ContentRow>(store.db, sql`select ${full} from ${tables} where draft.id = ${id}`)
  return found && draftOf(store, found)
}

/** Keeps the draft still until the transaction ends: of two who act at once, the second sees what the first did. */
export async function lockDraft(store: Store, id: string): Promise<Draft | undefined> {
  const locked = await maybe(store.db, sql`select 1 from catalogue.drafts where id = ${id} for update`)
  // Read after the lock is held: a row read while waiting for it would have the content of before.
  return locked ? findDraft(store, id) : undefined
}

export async function findOpenDraft(store: Store, { level, code }: Subject): Promise<Draft | undefined> {
  const found = await maybe<ContentRow>(
    store.db,
    sql`select ${full} from ${tables} where level = ${level} and code = ${code} and ${open}`,
  )
  return found && draftOf(store, found)
}

const mostDrafts = 500

export async function selectOpenDrafts(store: Store, organisationId: string): Promise<Draft[]> {
  const found = await rows<ContentRow>(
    store.db,
    sql`select ${full} from ${tables} where organisation_id = ${organisationId} and ${open}
      order by updated_at desc, draft.id limit ${mostDrafts}`,
  )
  return found.map((row) => draftOf(store, row))
}

/** Every draft a subject ever had. */
export async function selectDraftRows(store: Store, { level, code }: Subject): Promise<DraftRow[]> {
  const found = await rows<StoredRow>(
    store.db,
    sql`select ${plain} from catalogue.drafts draft where level = ${level} and code = ${code} order by draft.id`,
  )
  return found.map((row) => rowOf(store, row))
}

export async function selectDueDrafts(db: Db, today: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    db,
    sql`select id from catalogue.drafts where state = 'approved' and effective_from <= ${today}
      order by effective_from, id`,
  )
  return found.map(({ id }) => id)
}

/** @returns false when the subject has an open draft already */
export async function insertDraft(store: Store, row: DraftRow, content: Draft['content']): Promise<boolean> {
  const { editedBy, checkedBy, approvedBy } = row
  const made = await maybe(
    store.db,
    sql`insert into catalogue.drafts (id, level, code, kind, state, revision, base_version, effective_from, reason,
        replaced_by, organisation_id, organisation_name, edited_by, checked_by, approved_by, hands, names, returned,
        updated_at)
      values (${row.id}, ${row.level}, ${row.code}, ${row.kind}, ${row.state}, ${row.revision}, ${row.baseVersion},
        ${row.effectiveFrom}, ${JSON.stringify(row.reason)}, ${row.replacedBy}, ${row.organisationId},
        ${row.organisationName}, ${editedBy.officerId}, ${checkedBy?.officerId ?? null},
        ${approvedBy?.officerId ?? null}, ${[...row.hands]}, ${sealNames(store, row)},
        ${row.returned && JSON.stringify(row.returned)}, ${row.updatedAt})
      on conflict do nothing returning id`,
  )
  if (made) await insertRevision(store.db, row, content)
  return made !== undefined
}

export async function updateDraft(store: Store, row: DraftRow): Promise<void> {
  const { editedBy, checkedBy, approvedBy } = row
  await sql`update catalogue.drafts set state = ${row.state}, revision = ${row.revision},
      base_version = ${row.baseVersion}, effective_from = ${row.effectiveFrom}, reason = ${JSON.stringify(row.reason)},
      replaced_by = ${row.replacedBy}, edited_by = ${editedBy.officerId}, checked_by = ${checkedBy?.officerId ?? null},
      approved_by = ${approvedBy?.officerId ?? null}, hands = ${[...row.hands]}, names = ${sealNames(store, row)},
      returned = ${row.returned && JSON.stringify(row.returned)}, updated_at = ${row.updatedAt}
    where id = ${row.id}`.execute(store.db)
}

export async function insertRevision(
  db: Db,
  { id, revision }: Pick<DraftRow, 'id' | 'revision'>,
  content: Draft['content'],
): Promise<void> {
  await sql`insert into catalogue.draft_revisions (draft_id, revision, content)
    values (${id}, ${revision}, ${JSON.stringify(content)})`.execute(db)
}

/** What was saved as a revision, also one that was saved over since. */
export async function readRevision(db: Db, id: string, revision: number): Promise<Draft['content'] | undefined> {
  const found = await maybe<{ content: Draft['content'] }>(
    db,
    sql`select content from catalogue.draft_revisions where draft_id = ${id} and revision = ${revision}`,
  )
  return found?.content
}

function sealNames({ keys }: Store, { editedBy, checkedBy, approvedBy }: DraftRow): Buffer {
  const names = [editedBy, checkedBy, approvedBy].flatMap((each) => (each ? [[each.officerId, each.name]] : []))
  return keys.seal(sealName, JSON.stringify(Object.fromEntries(names)))
}

function rowOf({ keys }: Store, { names: sealed, editedBy, checkedBy, approvedBy, ...row }: StoredRow): DraftRow {
  // Only sealNames writes this column.
  const names = JSON.parse(keys.open(sealName, sealed)) as Readonly<Record<string, string>>
  const named = (officerId: OfficerId): DraftOfficer => ({ officerId, name: names[officerId] ?? '' })
  return {
    ...row,
    editedBy: named(editedBy),
    checkedBy: checkedBy && named(checkedBy),
    approvedBy: approvedBy && named(approvedBy),
  }
}

function draftOf(store: Store, { content, basicVersion, basicFrom, basicElements, ...stored }: ContentRow): Draft {
  const { level, ...row } = rowOf(store, stored)
  // Only saveDraft and startDraft write contents, checked against the schema of the level.
  if (level === 'basic') return { ...row, level, content: content as BasicElements }
  if (basicVersion === null || basicFrom === null || basicElements === null)
    throw new Error('a draft stands on a basic item that is not there')
  const basic: BasicItem = {
    basicCode: row.code.slice(19, 31),
    version: basicVersion,
    effectiveFrom: basicFrom,
    elements: basicElements,
  }
  return { ...row, level, content: content as ItemContent, basic }
}
