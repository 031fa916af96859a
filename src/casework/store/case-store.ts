import type { ServiceItem } from '#catalogue'
import { type Db, maybe, one, type RawBuilder, rows, sql } from '#kernel/database'
import type { CaseId, OfficerId, PartyId } from '#kernel/ids'
import type { KeyRing } from '#kernel/keys'
import type { Services } from '#kernel/services'
import type { CalendarDate } from '#standards'
import type { Case, CaseFile } from '../case/case.ts'
import { timersOf } from '../clock/timers.ts'
import { type ItemName, itemOf } from './kept-items.ts'

export type Store = Pick<Services, 'db' | 'keys'>
export interface CaseKey {
  readonly partyId: PartyId
  readonly id: CaseId
}

const sealName = 'casework.cases'

/** What the row holds sealed. */
const sealedParts = [
  ...(['applicant', 'phoneTail', 'correction', 'decision', 'proposal', 'ending', 'payment'] as const),
  ...([
    'pauses',
    'extendedBy',
    'deferred',
    'escalated',
    'recused',
    'urgedAt',
    'applicantUrge',
    'toldAt',
    'opinions',
  ] as const),
  ...(['intake', 'askedFor', 'filledIn'] as const),
] as const
type SealedPart = (typeof sealedParts)[number]
type SealedContent = Pick<Case, SealedPart>

/** Parts that a row may lack because it is older than they are. */
const younger = {
  ...{ phoneTail: null, proposal: null, ending: null, extendedBy: null, payment: null, urgedAt: null },
  ...{ applicantUrge: null, toldAt: null },
  ...{ intake: null, askedFor: [], filledIn: [], pauses: [], deferred: [], escalated: [], recused: [], opinions: [] },
} satisfies Partial<SealedContent>

export type CaseRow<Item = ServiceItem> = Omit<Case, 'organisation' | SealedPart> & {
  readonly item: Item
  readonly organisationId: string | null
  readonly organisationName: NonNullable<Case['organisation']>['name'] | null
  readonly content: Buffer
}

export function caseOf<Item>(row: CaseRow<Item>, keys: KeyRing): Case & { readonly item: Item } {
  const { organisationId, organisationName, content, ...plain } = row
  // Only sealCase writes this column, so its JSON has this form once the instants are instants again.
  const sealed = JSON.parse(keys.open(sealName, content), reviveInstant) as SealedContent
  return {
    ...plain,
    organisation:
      organisationId === null || organisationName === null ? null : { id: organisationId, name: organisationName },
    ...younger,
    ...sealed,
  }
}

const instants: readonly string[] = [
  'noticeAt',
  'suppliedAt',
  'at',
  'askedAt',
  'paidAt',
  'refundedAt',
  'urgedAt',
  'answeredAt',
  'toldAt',
]

/** JSON writes instants as ISO texts. */
function reviveInstant(key: string, value: unknown): unknown {
  return instants.includes(key) && typeof value === 'string' ? new Date(value) : value
}

export function sealCase(content: Case, keys: KeyRing): Buffer {
  return keys.seal(sealName, JSON.stringify(Object.fromEntries(sealedParts.map((part) => [part, content[part]]))))
}

/** What lists show of the item; the whole is fifty times as large. */
export type ListedItem = Pick<ServiceItem, 'name'>
export type ListedCase = Case & { readonly item: ListedItem }

const plainColumns = `party_id, id, version, state, item_code, item_version, region, started_at, updated_at, channel,
  window_organisation, submitted_at, received_at, submission_key, case_number, query_code, organisation_id, organisation_name, doubtful, accepted_at,
  acceptance_basis, acceptance_due, promised_due, statutory_due, provisional, paused_on, due, correction_used,
  assignee, outcome, in_force_at, decided_at, certificate_identifier, deliver_by, delivered_at, closed_at, revoked_at, content`
const ofItem = (column: string): string =>
  `(select ${column} from casework.items kept where kept.digest = cases.item_digest)`
const columns = sql.raw(`${plainColumns}, item_digest, ${ofItem('xmin::text')} as item_written`)
export const listColumns = sql.raw(`${plainColumns}, jsonb_build_object('name', ${ofItem('name')}) as item`)

type NamedRow = Omit<CaseRow, 'item'> & ItemName

async function fileOf(store: Store, { itemDigest, itemWritten, ...row }: NamedRow): Promise<CaseFile> {
  return caseOf({ ...row, item: await itemOf(store, { itemDigest, itemWritten }) }, store.keys)
}

interface Finding {
  /** Keeps the case still until the transaction ends, for acts that must see its last state. */
  readonly lock?: boolean
  /** Finds, and locks, nothing while time has changed the case and nobody has recorded it (settleCase). */
  readonly unlessDue?: { readonly now: Date; readonly today: CalendarDate }
}

export async function findCase(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  { lock = false, unlessDue }: Finding = {},
): Promise<CaseFile | undefined> {
  const isSettled = unlessDue
    ? sql`and not coalesce(state = 'deciding' and in_force_at <= ${unlessDue.now}, false)
        and not exists (select from casework.timers t where t.party_id = cases.party_id and t.case_id = cases.id
          and t.kind in ('notice', 'deferred') and t.due_on < ${unlessDue.today})`
    : sql``
  const row = await maybe<NamedRow>(
    db,
    sql`select ${columns} from casework.cases where party_id = ${partyId} and id = ${id} ${isSettled}
      ${lock ? sql`for update` : sql``}`,
  )
  return row && fileOf({ db, keys }, row)
}

/** A case by its id alone, with the numbers that an officer declared as kin: all in one round trip. */
export async function findCaseById(
  { db, keys }: Store,
  id: CaseId,
  officer: OfficerId | null,
): Promise<{ readonly found: CaseFile; readonly kin: readonly Buffer[] } | undefined> {
  const row = await maybe<NamedRow & { readonly kin: readonly Buffer[] }>(
    db,
    sql`select ${columns}, array(select number from casework.kin where officer_id = ${officer}) as kin from casework.cases
      where (party_id, id) = (select party_id, case_id from casework.case_keys where key = ${id})`,
  )
  if (!row) return undefined
  const { kin, ...named } = row
  return { found: await fileOf({ db, keys }, named), kin }
}

export async function findOpenDraft(
  { db, keys }: Store,
  partyId: PartyId,
  itemCode: string,
): Promise<CaseFile | undefined> {
  const row = await maybe<NamedRow>(
    db,
    sql`select ${columns} from casework.cases where party_id = ${partyId} and item_code = ${itemCode} and state = 'draft'`,
  )
  return row && fileOf({ db, keys }, row)
}

export async function listCasesOf({ db, keys }: Store, partyId: PartyId): Promise<ListedCase[]> {
  const found = await rows<CaseRow<ListedItem>>(
    db,
    sql`select ${listColumns} from casework.cases where party_id = ${partyId} order by updated_at desc limit 200`,
  )
  return found.map((row) => caseOf(row, keys))
}

/** @returns false when another draft of this person for this item was started at the same moment. */
export async function insertCase({ db, keys }: Store, created: Case, item: ServiceItem): Promise<boolean> {
  const {
    partyId,
    id,
    version,
    state,
    itemCode,
    itemVersion,
    region,
    startedAt,
    updatedAt,
    channel,
    windowOrganisation,
  } = created
  const text = JSON.stringify(item)
  const inserted = await maybe(
    db,
    sql`with given as (select ${text}::jsonb as item),
        -- As PostgreSQL writes it, so that two spellings of one item are one.
        kept as (select item, sha256(convert_to(item::text, 'UTF8')) as digest from given),
        known as (insert into casework.items (digest, item) select digest, item from kept on conflict do nothing)
      insert into casework.cases (party_id, id, version, state, item_code, item_version, item_digest, region, started_at,
        updated_at, channel, window_organisation, content)
      values (${partyId}, ${id}, ${version}, ${state}, ${itemCode}, ${itemVersion}, (select digest from kept), ${region},
        ${startedAt}, ${updatedAt}, ${channel}, ${windowOrganisation}, ${sealCase(created, keys)})
      on conflict do nothing returning id`,
  )
  return inserted !== undefined
}

/** The assignments that write the projection of a case. */
export function projectionOf(after: Case, keys: KeyRing): RawBuilder<unknown> {
  const organisationName = after.organisation && JSON.stringify(after.organisation.name)
  return sql`version = ${after.version}, state = ${after.state}, item_code = ${after.itemCode}, item_version = ${after.itemVersion},
    region = ${after.region}, started_at = ${after.startedAt}, updated_at = ${after.updatedAt}, channel = ${after.channel},
    window_organisation = ${after.windowOrganisation}, submitted_at = ${after.submittedAt}, received_at = ${after.receivedAt},
    submission_key = ${after.submissionKey}, case_number = ${after.caseNumber}, query_code = ${after.queryCode},
    organisation_id = ${after.organisation?.id ?? null}, organisation_name = ${organisationName}::jsonb,
    doubtful = ${after.doubtful}, accepted_at = ${after.acceptedAt}, acceptance_basis = ${after.acceptanceBasis},
    acceptance_due = ${after.acceptanceDue}, promised_due = ${after.promisedDue}, statutory_due = ${after.statutoryDue},
    provisional = ${after.provisional}, paused_on = ${after.pausedOn}, due = ${after.due},
    correction_used = ${after.correctionUsed}, assignee = ${after.assignee}, outcome = ${after.outcome},
    in_force_at = ${after.inForceAt}, decided_at = ${after.decidedAt}, certificate_identifier = ${after.certificateIdentifier},
    deliver_by = ${after.deliverBy}, delivered_at = ${after.deliveredAt}, closed_at = ${after.closedAt},
    revoked_at = ${after.revokedAt}, content = ${sealCase(after, keys)}`
}

/** Writes the projection and what falls due anew, whatever stood there. */
export async function rewriteCase({ db, keys }: Store, after: Case): Promise<void> {
  const { partyId, id } = after
  await sql`update casework.cases set ${projectionOf(after, keys)} where party_id = ${partyId} and id = ${id}`.execute(
    db,
  )
  await sql`delete from casework.timers where party_id = ${partyId} and case_id = ${id}`.execute(db)
  const timers = timersOf(after)
  await sql`insert into casework.timers (party_id, case_id, kind, due_on) select ${partyId}, ${id}, t.* from
    unnest(${timers.map(({ kind }) => kind)}::text[], ${timers.map(({ dueOn }) => dueOn)}::date[]) t`.execute(db)
}

export async function insertCaseKeys(db: Db, { partyId, id }: CaseKey, names: readonly string[]): Promise<void> {
  await sql`insert into casework.case_keys (key, party_id, case_id)
    select name, ${partyId}::uuid, ${id}::uuid from unnest(${names}::text[]) name`.execute(db)
}

/** The subject's key of a case id, case number or query code. */
export async function findCaseKey(db: Db, name: string): Promise<CaseKey | undefined> {
  return maybe<CaseKey>(db, sql`select party_id, case_id as id from casework.case_keys where key = ${name}`)
}

/** Cases of an item that the person has submitted since an instant, whatever became of them. */
export async function countSubmitted(
  db: Db,
  { partyId, itemCode }: Pick<Case, 'partyId' | 'itemCode'>,
  since: Date,
): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*)::int as count from casework.cases
      where party_id = ${partyId} and item_code = ${itemCode} and submitted_at > ${since}`,
  )
  return row.count
}
