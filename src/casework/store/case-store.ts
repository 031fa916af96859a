import type { ServiceItem } from '#catalogue'
import { type Db, maybe, rows, sql } from '#kernel/database'
import type { CaseId, PartyId } from '#kernel/ids'
import type { KeyRing } from '#kernel/keys'
import type { Services } from '#kernel/services'
import type { Applicant, Case, CaseFile, Correction, Decision } from '../case/case.ts'

export type Store = Pick<Services, 'db' | 'keys'>
export interface CaseKey {
  readonly partyId: PartyId
  readonly id: CaseId
}

const sealName = 'casework.cases'

/** What the row holds sealed. Instants are ISO texts there. */
interface SealedContent {
  readonly applicant: Applicant | null
  /** Absent in rows written before it was kept. */
  readonly phoneTail?: string | null
  readonly correction:
    | (Omit<Correction, 'noticeAt' | 'suppliedAt'> & { noticeAt: string; suppliedAt: string | null })
    | null
  readonly decision: (Omit<Decision, 'at'> & { at: string }) | null
}

export type CaseRow<Item = ServiceItem> = Omit<Case, 'organisation' | keyof SealedContent> & {
  readonly item: Item
  readonly organisationId: string | null
  readonly organisationName: NonNullable<Case['organisation']>['name'] | null
  readonly content: Buffer
}

export function caseOf<Item>(row: CaseRow<Item>, keys: KeyRing): Case & { readonly item: Item } {
  const { organisationId, organisationName, content, ...plain } = row
  // Only sealCase writes this column, so its JSON has this form.
  const {
    applicant,
    phoneTail = null,
    correction,
    decision,
  } = JSON.parse(keys.open(sealName, content)) as SealedContent
  return {
    ...plain,
    organisation:
      organisationId === null || organisationName === null ? null : { id: organisationId, name: organisationName },
    applicant,
    phoneTail,
    correction: correction && {
      ...correction,
      noticeAt: new Date(correction.noticeAt),
      suppliedAt: correction.suppliedAt === null ? null : new Date(correction.suppliedAt),
    },
    decision: decision && { ...decision, at: new Date(decision.at) },
  }
}

function sealCase({ applicant, phoneTail, correction, decision }: Case, keys: KeyRing): Buffer {
  return keys.seal(sealName, JSON.stringify({ applicant, phoneTail, correction, decision }))
}

/** What lists show of the item; the whole is fifty times as large. */
export type ListedItem = Pick<ServiceItem, 'name'>
export type ListedCase = Case & { readonly item: ListedItem }

const plainColumns = `party_id, id, version, state, item_code, item_version, region, started_at, updated_at,
  submitted_at, submission_key, case_number, query_code, organisation_id, organisation_name, doubtful, accepted_at,
  acceptance_basis, acceptance_due, promised_due, statutory_due, provisional, paused_on, due, correction_used,
  decided_at, certificate_identifier, content`
const columns = sql.raw(`${plainColumns}, item`)
export const listColumns = sql.raw(`${plainColumns}, jsonb_build_object('name', item -> 'name') as item`)

/** `lock` keeps the case still until the transaction ends, for acts that must see its last state. */
export async function findCase(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  options: { readonly lock?: boolean } = {},
): Promise<CaseFile | undefined> {
  const lock = options.lock ? sql`for update` : sql``
  const row = await maybe<CaseRow>(
    db,
    sql`select ${columns} from casework.cases where party_id = ${partyId} and id = ${id} ${lock}`,
  )
  return row && caseOf(row, keys)
}

export async function findOpenDraft(
  { db, keys }: Store,
  partyId: PartyId,
  itemCode: string,
): Promise<CaseFile | undefined> {
  const row = await maybe<CaseRow>(
    db,
    sql`select ${columns} from casework.cases where party_id = ${partyId} and item_code = ${itemCode} and state = 'draft'`,
  )
  return row && caseOf(row, keys)
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
  const { partyId, id, version, state, itemCode, itemVersion, region, startedAt, updatedAt } = created
  const inserted = await maybe(
    db,
    sql`insert into casework.cases (party_id, id, version, state, item_code, item_version, item, region, started_at, updated_at, content)
      values (${partyId}, ${id}, ${version}, ${state}, ${itemCode}, ${itemVersion}, ${JSON.stringify(item)}::jsonb, ${region},
        ${startedAt}, ${updatedAt}, ${sealCase(created, keys)})
      on conflict do nothing returning id`,
  )
  return inserted !== undefined
}

/** Writes the projection if nobody has acted since `version` was read. @returns whether it did. */
export async function updateCase({ db, keys }: Store, version: number, after: Case): Promise<boolean> {
  const organisationName = after.organisation && JSON.stringify(after.organisation.name)
  const updated = await maybe(
    db,
    sql`update casework.cases set
        version = ${after.version}, state = ${after.state}, item_code = ${after.itemCode}, item_version = ${after.itemVersion},
        region = ${after.region}, started_at = ${after.startedAt}, updated_at = ${after.updatedAt},
        submitted_at = ${after.submittedAt}, submission_key = ${after.submissionKey},
        case_number = ${after.caseNumber}, query_code = ${after.queryCode},
        organisation_id = ${after.organisation?.id ?? null}, organisation_name = ${organisationName}::jsonb,
        doubtful = ${after.doubtful}, accepted_at = ${after.acceptedAt}, acceptance_basis = ${after.acceptanceBasis},
        acceptance_due = ${after.acceptanceDue}, promised_due = ${after.promisedDue}, statutory_due = ${after.statutoryDue},
        provisional = ${after.provisional}, paused_on = ${after.pausedOn}, due = ${after.due},
        correction_used = ${after.correctionUsed}, decided_at = ${after.decidedAt},
        certificate_identifier = ${after.certificateIdentifier}, content = ${sealCase(after, keys)}
      where party_id = ${after.partyId} and id = ${after.id} and version = ${version} returning id`,
  )
  return updated !== undefined
}

export async function insertCaseKeys(db: Db, { partyId, id }: CaseKey, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await sql`insert into casework.case_keys (key, party_id, case_id) values (${name}, ${partyId}, ${id})`.execute(db)
  }
}

/** The subject's key of a case id, case number or query code. */
export async function findCaseKey(db: Db, name: string): Promise<CaseKey | undefined> {
  return maybe<CaseKey>(db, sql`select party_id, case_id as id from casework.case_keys where key = ${name}`)
}

/** The next number of the day for an implementing item, from 1; undefined when all 9,999 are gone. */
export async function findNextDailyNumber(
  db: Db,
  implementationCode: string,
  day: string,
): Promise<number | undefined> {
  const row = await maybe<{ last: number }>(
    db,
    sql`insert into casework.daily_numbers as numbers (implementation_code, day, last) values (${implementationCode}, ${day}, 1)
      on conflict (implementation_code, day) do update set last = numbers.last + 1 where numbers.last < 9999
      returning last`,
  )
  return row?.last
}
