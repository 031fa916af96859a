import { maybe, type RawBuilder, rows, sql } from '#kernel/database'
import type { CaseId, Id, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { CalendarDate } from '#standards'
import type { TemplateName } from '../messages/templates.ts'
import type { Said } from './check.ts'
import { addUntold } from './check-store.ts'

export type CreditId = Id<'credit'>

export const creditStates = {
  standing: { zh: '在记录中', en: 'On record' },
  overturned: { zh: '异议成立，已撤销', en: 'Set aside on appeal' },
  repaired: { zh: '已修复', en: 'Repaired' },
} as const satisfies Readonly<Record<string, Words>>

interface CreditContent {
  readonly title: Words
  /** Why the decision was revoked, in the words of who proposed it. */
  readonly reason: string
  /** Who proposed and who confirmed: neither of them answers an appeal. */
  readonly recordedBy: readonly string[]
  readonly request: Said | null
  readonly answer: Said | null
}

/** That somebody's commitment was untrue and not put right. */
export interface CreditRecord extends CreditContent {
  readonly partyId: PartyId
  readonly id: CreditId
  readonly checkId: string
  readonly caseId: CaseId
  readonly organisationId: string
  readonly version: number
  readonly recordedAt: Date
  readonly endsOn: CalendarDate
  readonly state: keyof typeof creditStates
  readonly asked: 'appeal' | 'repair' | null
}

type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'casework.credit_records'
type CreditRow = Omit<CreditRecord, keyof CreditContent> & { readonly content: Buffer }
const columns = sql.raw(
  'party_id, id, check_id, case_id, organisation_id, version, recorded_at, ends_on, state, asked, content',
)

function sealed({ title, reason, recordedBy, request, answer }: CreditContent, { keys }: Pick<Store, 'keys'>): Buffer {
  return keys.seal(sealName, JSON.stringify({ title, reason, recordedBy, request, answer }))
}

export async function insertCredit(store: Store, record: CreditRecord, untold: TemplateName): Promise<void> {
  const { partyId, id, checkId, caseId, organisationId, recordedAt, endsOn, state } = record
  await sql`insert into casework.credit_records
      (party_id, id, check_id, case_id, organisation_id, recorded_at, ends_on, state, content, untold)
    values (${partyId}, ${id}, ${checkId}, ${caseId}, ${organisationId}, ${recordedAt}, ${endsOn}, ${state},
      ${sealed(record, store)}, ${[`${untold}:${record.version}`]})`.execute(store.db)
}

async function select(store: Store, where: RawBuilder<unknown>): Promise<CreditRecord[]> {
  const found = await rows<CreditRow>(store.db, sql`select ${columns} from casework.credit_records where ${where}`)
  return found.map(({ content, ...row }) => ({
    ...row,
    // Only `sealed` above writes this column.
    ...(JSON.parse(store.keys.open(sealName, content)) as CreditContent),
  }))
}

/** Row-level security says whose. */
export async function findCredit(store: Store, id: CreditId): Promise<CreditRecord | undefined> {
  return (await select(store, sql`id = ${id} for update`))[0]
}

export function listCreditOf(store: Store, partyId: PartyId): Promise<CreditRecord[]> {
  return select(store, sql`party_id = ${partyId} order by recorded_at desc`)
}

export function listCreditRequests(store: Store, organisationId: string): Promise<CreditRecord[]> {
  return select(store, sql`organisation_id = ${organisationId} and asked is not null order by recorded_at limit 200`)
}

/** @returns false when somebody was faster. */
export async function updateCredit(
  store: Store,
  before: CreditRecord,
  after: CreditRecord,
  untold?: TemplateName,
): Promise<boolean> {
  const row = await maybe(
    store.db,
    sql`update casework.credit_records set version = ${before.version + 1}, state = ${after.state}, asked = ${after.asked},
        content = ${sealed(after, store)} ${addUntold(untold, before.version + 1)}
      where party_id = ${before.partyId} and id = ${before.id} and version = ${before.version} returning id`,
  )
  return row !== undefined
}
