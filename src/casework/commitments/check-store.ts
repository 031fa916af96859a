import { type Db, maybe, type RawBuilder, rows, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { TemplateName } from '../messages/templates.ts'
import type { Check, CheckContent, CheckId } from './check.ts'

type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'casework.commitment_checks'
type CheckRow = Omit<Check, keyof CheckContent> & { readonly content: Buffer }
const columns =
  sql.raw(`party_id, id, case_id, commitment_id, organisation_id, version, state, due_at, tries, checked_at,
  correct_by, content`)

function sealed({ title, finding, order, answer, proposal }: CheckContent, { keys }: Pick<Store, 'keys'>): Buffer {
  return keys.seal(sealName, JSON.stringify({ title, finding, order, answer, proposal }))
}

function checkOf({ content, ...row }: CheckRow, { keys }: Pick<Store, 'keys'>): Check {
  // Only `sealed` above writes this column.
  return { ...row, ...(JSON.parse(keys.open(sealName, content)) as CheckContent) }
}

/** One for each commitment of a case, however often it is planned. */
export async function insertCheck(store: Store, check: Check): Promise<void> {
  const { partyId, id, caseId, commitmentId, organisationId, state, dueAt } = check
  await sql`insert into casework.commitment_checks
      (party_id, id, case_id, commitment_id, organisation_id, state, due_at, content)
    values (${partyId}, ${id}, ${caseId}, ${commitmentId}, ${organisationId}, ${state}, ${dueAt}, ${sealed(check, store)})
    on conflict do nothing`.execute(store.db)
}

async function selectOne(store: Store, where: RawBuilder<unknown>): Promise<Check | undefined> {
  const row = await maybe<CheckRow>(store.db, sql`select ${columns} from casework.commitment_checks where ${where}`)
  return row && checkOf(row, store)
}

/** Row-level security says whose: a person's own, an office's own. */
export function findCheck(store: Store, id: CheckId): Promise<Check | undefined> {
  return selectOne(store, sql`id = ${id} for update`)
}

export function findCheckOf(
  store: Store,
  partyId: PartyId,
  caseId: string,
  commitmentId: string,
): Promise<Check | undefined> {
  return selectOne(
    store,
    sql`party_id = ${partyId} and case_id = ${caseId} and commitment_id = ${commitmentId} for update`,
  )
}

/** Takes one that may be asked now and holds it until the transaction ends. */
export function claimCheck(store: Store, now: Date): Promise<Check | undefined> {
  return selectOne(store, sql`state = 'waiting' and due_at <= ${now} order by due_at limit 1 for update skip locked`)
}

async function selectAll(store: Store, where: RawBuilder<unknown>): Promise<Check[]> {
  const found = await rows<CheckRow>(store.db, sql`select ${columns} from casework.commitment_checks where ${where}`)
  return found.map((row) => checkOf(row, store))
}

export function listChecksOf(store: Store, partyId: PartyId): Promise<Check[]> {
  return selectAll(store, sql`party_id = ${partyId}`)
}

/** A check with what a list says of its case. */
export interface ListedCheck extends Check {
  readonly ofCase: { readonly itemName: Words; readonly queryCode: string | null }
}

export async function listOpenChecks(store: Store, organisationId: string): Promise<ListedCheck[]> {
  const found = await rows<CheckRow & Pick<ListedCheck, 'ofCase'>>(
    store.db,
    sql`select ${columns}, of_case from casework.commitment_checks checks cross join lateral (
        select jsonb_build_object('itemName', kept.item -> 'name', 'queryCode', c.query_code) as of_case
        from casework.cases c join casework.items kept on kept.digest = c.item_digest
        where c.party_id = checks.party_id and c.id = checks.case_id) listed
      where organisation_id = ${organisationId} and state in ('unknown', 'false', 'ordered', 'answered', 'proposed')
      order by state, due_at limit 200`,
  )
  return found.map(({ ofCase, ...row }) => ({ ...checkOf(row, store), ofCase }))
}

/** Something more that the person is to be told, after what still waits. */
export function addUntold(template: TemplateName | undefined, version: number): RawBuilder<unknown> {
  return template === undefined ? sql`` : sql`, untold = array_append(untold, ${`${template}:${version}`})`
}

/** @returns false when somebody was faster. */
export async function updateCheck(store: Store, before: Check, after: Check, untold?: TemplateName): Promise<boolean> {
  const row = await maybe(
    store.db,
    sql`update casework.commitment_checks set version = ${before.version + 1}, state = ${after.state}, due_at = ${after.dueAt},
        tries = ${after.tries}, checked_at = ${after.checkedAt}, correct_by = ${after.correctBy},
        content = ${sealed(after, store)} ${addUntold(untold, before.version + 1)}
      where party_id = ${before.partyId} and id = ${before.id} and version = ${before.version} returning id`,
  )
  return row !== undefined
}

export interface Untold {
  readonly kind: 'commitment_checks' | 'credit_records'
  readonly partyId: PartyId
  readonly id: string
  readonly caseId: CaseId
  readonly version: number
  readonly template: TemplateName
  readonly day: string | null
}

/** Something that its person is still to be told; held until the transaction ends. */
export async function claimUntold(db: Db, kind: Untold['kind']): Promise<Untold | undefined> {
  const day = kind === 'commitment_checks' ? sql`correct_by` : sql`ends_on`
  const row = await maybe<Omit<Untold, 'kind' | 'template' | 'version'> & { readonly next: string }>(
    db,
    sql`select party_id, id, case_id, untold[1] as next, ${day} as day from ${sql.table(`casework.${kind}`)}
      where untold is not null limit 1 for update skip locked`,
  )
  if (!row) return undefined
  const { next, ...rest } = row
  const [template, version] = next.split(':')
  // addUntold wrote it.
  return { ...rest, kind, template: template as TemplateName, version: Number(version) }
}

export async function markTold(db: Db, { kind, partyId, id }: Untold): Promise<void> {
  await sql`update ${sql.table(`casework.${kind}`)} set untold = nullif(untold[2:], '{}')
    where party_id = ${partyId} and id = ${id}`.execute(db)
}
