import { type Db, maybe, sql } from '#kernel/database'
import type { ImportId, RowFault } from '../import.ts'
import { sheetLimits } from '../import.ts'
import type { ImportRow, Layout } from './import-store.ts'

/** How long a process may be silent before another takes up what it checks. */
const lease = sql`interval '30 seconds'`

export interface Claim {
  readonly id: ImportId
  readonly worker: string
}

export type ClaimedImport = Pick<
  ImportRow,
  'id' | 'format' | 'organisationId' | 'organisationName' | 'reason' | 'layout' | 'attempts'
> & { readonly content: Buffer | null }

/** Takes up the oldest import that waits, or whose process has ended. */
export async function claimImport(db: Db, worker: string, now: Date): Promise<ClaimedImport | undefined> {
  return maybe<ClaimedImport>(
    db,
    sql`update catalogue.imports set state = 'checking', claimed_by = ${worker}, attempts = attempts + 1,
        claimed_until = ${now}::timestamptz + ${lease}
      where id = (select id from catalogue.imports where state in ('received', 'checking')
        and (claimed_until is null or claimed_until < ${now}::timestamptz or state = 'received')
        order by received_at, id limit 1 for update skip locked)
      returning id, format, organisation_id, organisation_name, reason, layout, attempts, content`,
  )
}

/** Lets others take up at once what a process leaves that ends in order. */
export async function releaseClaims(db: Db, worker: string): Promise<void> {
  await sql`update catalogue.imports set claimed_by = null, claimed_until = null, attempts = greatest(attempts - 1, 0)
    where claimed_by = ${worker}`.execute(db)
}

/** Another process has taken it up, or it was discarded meanwhile. */
export class ClaimLost extends Error {
  override name = 'ClaimLost'
}

/**
 * Keeps the claim for another while; its row stays locked until the transaction ends, so that what is written with it
 * is written by its holder.
 * @throws ClaimLost
 */
export async function holdClaim(db: Db, { id, worker }: Claim, now: Date): Promise<void> {
  const held = await maybe(
    db,
    sql`update catalogue.imports set claimed_until = ${now}::timestamptz + ${lease}
      where id = ${id} and claimed_by = ${worker} and state = 'checking' returning id`,
  )
  if (!held) throw new ClaimLost()
}

export interface CheckedCounts {
  readonly rowsChecked: number
  readonly faultyRows: number
  readonly newItems: number
  readonly changedItems: number
  readonly unchangedItems: number
}

export async function addCounts(db: Db, id: ImportId, counts: CheckedCounts): Promise<void> {
  await sql`update catalogue.imports set rows_checked = rows_checked + ${counts.rowsChecked},
      faulty_rows = faulty_rows + ${counts.faultyRows}, new_items = new_items + ${counts.newItems},
      changed_items = changed_items + ${counts.changedItems},
      unchanged_items = unchanged_items + ${counts.unchangedItems}
    where id = ${id}`.execute(db)
}

/** A line of the report with the row of the item it belongs to; null for the file as a whole. */
export interface FoundFault {
  readonly line: number | null
  readonly fault: RowFault
}

/** Adds lines to the report; beyond the limit they are only counted. */
export async function addFaults(db: Db, id: ImportId, found: readonly FoundFault[]): Promise<void> {
  if (found.length === 0) return
  const errors = found.filter(({ fault }) => fault.severity === 'error').length
  const counted = await maybe<{ before: number }>(
    db,
    sql`update catalogue.imports set errors = errors + ${errors}, warnings = warnings + ${found.length - errors}
      where id = ${id} returning errors + warnings - ${found.length}::int as before`,
  )
  const kept = found.slice(0, Math.max(0, sheetLimits.faults - (counted?.before ?? 0)))
  await sql`insert into catalogue.import_faults (import_id, line, severity, fault)
    select ${id}, line, severity, fault from jsonb_to_recordset(${JSON.stringify(
      kept.map(({ line, fault }) => ({ line, severity: fault.severity, fault })),
    )}::jsonb) as found (line integer, severity text, fault jsonb)`.execute(db)
}

/** All has been read: the file itself is needed no more. */
export async function endReading(db: Db, id: ImportId, layout: Layout): Promise<void> {
  await sql`update catalogue.imports set content = null, layout = ${JSON.stringify(layout)}, attempts = 0,
      rows_total = (select count(*) from catalogue.import_rows where import_id = ${id})
    where id = ${id}`.execute(db)
}

/** Nothing of the file can be used, or no process gets through it. */
export async function giveUp(db: Db, id: ImportId): Promise<void> {
  await sql`update catalogue.imports set state = 'faulty', content = null, claimed_by = null, claimed_until = null
    where id = ${id}`.execute(db)
}

/** Everything has been checked. */
export async function endChecking(db: Db, id: ImportId): Promise<void> {
  await sql`update catalogue.imports set state = case when errors > 0 then 'faulty' else 'ready' end,
      claimed_by = null, claimed_until = null where id = ${id}`.execute(db)
}
