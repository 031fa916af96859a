import { maybe, rows, sql } from '#kernel/database'
import type { CaseAct } from '../case/case-acts.ts'
import type { ActDetails, Actor, RecordedAct } from '../case/recorded-act.ts'
import type { CaseKey, Store } from './case-store.ts'

const sealName = 'casework.acts'

export function sealAct({ detail, actor }: RecordedAct, keys: Store['keys']): Buffer {
  return keys.seal(sealName, JSON.stringify({ detail, name: actor.name }))
}

export async function insertAct({ db, keys }: Store, key: CaseKey, recorded: RecordedAct): Promise<void> {
  const { sequence, act, at, actor } = recorded
  await sql`insert into casework.acts
      (party_id, case_id, sequence, act, at, actor_kind, actor_role, actor_id, actor_organisation, detail)
    values (${key.partyId}, ${key.id}, ${sequence}, ${act}, ${at}, ${actor.kind}, ${actor.role}, ${actor.id},
      ${actor.organisationId}, ${sealAct(recorded, keys)})`.execute(db)
}

interface ActRow {
  readonly sequence: number
  readonly act: RecordedAct['act']
  readonly at: Date
  readonly actorKind: Actor['kind']
  readonly actorRole: Actor['role']
  readonly actorId: string | null
  readonly actorOrganisation: string | null
  readonly detail: Buffer
}

/** Everything that was done to a case, in order. */
export async function listActs({ db, keys }: Store, { partyId, id }: CaseKey): Promise<RecordedAct[]> {
  const found = await rows<ActRow>(
    db,
    sql`select ${columns} from casework.acts where party_id = ${partyId} and case_id = ${id} order by sequence`,
  )
  return found.map((row) => actOf(row, keys))
}

/** Acts of these kinds alone, in order; of decisions the last, for an earlier one was taken back. */
export async function listWrittenActs(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  kinds: readonly CaseAct[],
): Promise<RecordedAct[]> {
  const found = await rows<ActRow>(
    db,
    sql`select ${columns} from casework.acts where party_id = ${partyId} and case_id = ${id}
      and (act = any (${kinds}) or sequence = (select max(sequence) from casework.acts
        where party_id = ${partyId} and case_id = ${id} and act in ('grant', 'refuse'))) order by sequence`,
  )
  return found.map((row) => actOf(row, keys))
}

/** Lines of a record on one page: whatever was done to a case, its page stays as large as it is. */
const actsOfPage = 20

export interface ActPage {
  /** Newest first. */
  readonly acts: readonly RecordedAct[]
  /** Of all pages together. */
  readonly count: number
  /** The next page begins before this act; null on the last. */
  readonly earlier: number | null
}

/** For whoever is shown no record. */
export const noActs: ActPage = { acts: [], count: 0, earlier: null }

/** A page of the acts of these kinds, from the newest on or from before one of them. */
export async function listActPage(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  kinds: readonly CaseAct[],
  before: number | undefined,
): Promise<ActPage> {
  const ofCase = sql`party_id = ${partyId} and case_id = ${id} and act = any (${kinds})`
  const found = await rows<ActRow & { readonly total: number }>(
    db,
    sql`select ${columns}, (select count(*)::int from casework.acts where ${ofCase}) as total from casework.acts
      where ${ofCase} and (${before ?? null}::integer is null or sequence < ${before ?? null})
      order by sequence desc limit ${actsOfPage + 1}`,
  )
  const shown = found.slice(0, actsOfPage)
  const earlier = found.length > actsOfPage ? (shown.at(-1)?.sequence ?? null) : null
  return { acts: shown.map((row) => actOf(row, keys)), count: found[0]?.total ?? 0, earlier }
}

export async function findAct(
  { db, keys }: Store,
  { partyId, id }: CaseKey,
  sequence: number,
): Promise<RecordedAct | undefined> {
  const row = await maybe<ActRow>(
    db,
    sql`select ${columns} from casework.acts where party_id = ${partyId} and case_id = ${id} and sequence = ${sequence}`,
  )
  return row && actOf(row, keys)
}

const columns = sql.raw('sequence, act, at, actor_kind, actor_role, actor_id, actor_organisation, detail')

function actOf(row: ActRow, keys: Store['keys']): RecordedAct {
  // sealAct sealed these two, of the row's own act.
  const { detail, name } = JSON.parse(keys.open(sealName, row.detail)) as {
    detail: ActDetails[typeof row.act]
    name: string | null
  }
  const { actorKind: kind, actorRole: role, actorId: id, actorOrganisation: organisationId } = row
  const actor: Actor = { kind, role, id, organisationId, name }
  // `detail` belongs to `act` because both come from one RecordedAct.
  return { sequence: row.sequence, act: row.act, at: row.at, actor, detail } as RecordedAct
}
