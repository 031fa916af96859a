import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { RecordRow } from './record.ts'

/** Adds a record and its place in the queue of the sequencer, in one round trip. */
export async function insertRecord(db: Db, row: RecordRow, leaf: Buffer): Promise<void> {
  await sql`with added as (
      insert into ledger.records (subject_index, id, number_index, party_id, platform_id, act,
        actor_kind, actor_id, actor_name, actor_organisation, actor_platform_id, fields,
        purpose_zh, purpose_en, case_number, item_code, legal_basis_zh, legal_basis_en, result, reference, recorded_at, leaf)
      values (${row.subjectIndex}, ${row.id}, ${row.numberIndex}, ${row.partyId}, ${row.platformId}, ${row.act},
        ${row.actorKind}, ${row.actorId}, ${row.actorName}, ${row.actorOrganisation}, ${row.actorPlatformId},
        ${row.fields}::text[], ${row.purposeZh}, ${row.purposeEn}, ${row.caseNumber}, ${row.itemCode},
        ${row.legalBasisZh}, ${row.legalBasisEn}, ${row.result}, ${row.reference}, ${row.recordedAt}, ${leaf}))
    insert into ledger.pending (record_id, leaf) values (${row.id}, ${leaf})`.execute(db)
}

/** What row-level security shows in this transaction: the records of the subject that is asked for. */
async function askFor(db: Db, indexes: readonly Buffer[]): Promise<void> {
  const hex = indexes.map((index) => index.toString('hex')).join(',')
  await sql`select set_config('tongban.footprint', ${hex}, true)`.execute(db)
}

/** Records kept under any of these indexes, newest first. */
export async function selectFootprint(
  db: Db,
  indexes: readonly Buffer[],
  { limit, before, caseNumber, others }: RecordFilter,
): Promise<RecordRow[]> {
  await askFor(db, indexes)
  return rows<RecordRow>(
    db,
    sql`select * from ledger.records
      where (subject_index = any (${indexes}::bytea[]) or number_index = any (${indexes}::bytea[]))
        and (${before}::timestamptz is null or recorded_at < ${before})
        and (${caseNumber}::text is null or case_number = ${caseNumber})
        and (${!others} or actor_kind <> 'person')
      order by id desc limit ${limit}`,
  )
}

interface RecordFilter {
  readonly limit: number
  readonly before: Date | null
  readonly caseNumber: string | null
  readonly others: boolean
}

export async function countRecords(db: Db, indexes: readonly Buffer[], caseNumber: string): Promise<number> {
  await askFor(db, indexes)
  const { count } = await one<{ count: number }>(
    db,
    sql`select count(*)::int as count from ledger.records
      where (subject_index = any (${indexes}::bytea[]) or number_index = any (${indexes}::bytea[])) and case_number = ${caseNumber}`,
  )
  return count
}

export interface PendingLeaf {
  readonly added: number
  readonly recordId: string
  readonly leaf: Buffer
}

/** Takes what waits, oldest first. @returns nothing when another process of this platform is at it. */
export async function takePending(db: Db, limit: number): Promise<PendingLeaf[]> {
  const lock = await maybe<{ taken: boolean }>(
    db,
    sql`select pg_try_advisory_xact_lock(hashtext('ledger.sequence')) as taken`,
  )
  if (!lock?.taken) return []
  const taken = await rows<PendingLeaf>(
    db,
    sql`delete from ledger.pending where added in (select added from ledger.pending order by added limit ${limit})
      returning added, record_id, leaf`,
  )
  return taken.sort((a, b) => a.added - b.added)
}

export interface Leaf {
  readonly sequence: number
  readonly recordId: string
  readonly leaf: Buffer
  readonly chain: Buffer
}

export async function findLastLeaf(db: Db): Promise<Pick<Leaf, 'sequence' | 'chain'> | undefined> {
  return maybe(db, sql`select sequence, chain from ledger.leaves order by sequence desc limit 1`)
}

export async function insertLeaves(db: Db, leaves: readonly Leaf[]): Promise<void> {
  await sql`insert into ledger.leaves (sequence, record_id, leaf, chain)
    select * from unnest(${leaves.map(({ sequence }) => sequence)}::bigint[],
      ${leaves.map(({ recordId }) => recordId)}::uuid[], ${leaves.map(({ leaf }) => leaf)}::bytea[],
      ${leaves.map(({ chain }) => chain)}::bytea[])`.execute(db)
}

/** A page of the sequence with the records as they stand now; null where a record is gone. */
export async function selectLeavesWithRecords(
  db: Db,
  after: number,
  limit: number,
): Promise<(Leaf & { readonly record: RecordRow | null })[]> {
  const leaves = await rows<Leaf>(
    db,
    sql`select sequence, record_id, leaf, chain from ledger.leaves where sequence > ${after} order by sequence limit ${limit}`,
  )
  const ids = leaves.map(({ recordId }) => recordId)
  const records = await rows<RecordRow>(db, sql`select * from ledger.records where id = any (${ids}::uuid[])`)
  const byId = new Map(records.map((record) => [record.id, record]))
  return leaves.map((leaf) => ({ ...leaf, record: byId.get(leaf.recordId) ?? null }))
}
