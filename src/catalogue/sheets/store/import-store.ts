import { type Db, maybe, rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Import, ImportId, ImportState, SheetFormat } from '../import.ts'

/** An import as its row holds it. */
export interface ImportRow {
  readonly id: ImportId
  readonly state: ImportState
  readonly format: SheetFormat
  readonly fileName: string
  readonly bytes: number
  readonly organisationId: string
  readonly reason: Words
  readonly receivedBy: { readonly officerId: OfficerId; readonly name: string }
  readonly receivedAt: Date
  readonly rowsRead: number
  readonly rowsTotal: number | null
  readonly rowsChecked: number
  readonly errors: number
  readonly warnings: number
  readonly faultyRows: number
  readonly newItems: number
  readonly changedItems: number
  readonly unchangedItems: number
  readonly recheckedBecause: Words | null
  readonly layout: Layout
  readonly attempts: number
  readonly settledBy: { readonly officerId: OfficerId; readonly name: string } | null
  readonly settledAt: Date | null
}

/** Column from 0 of every element that the file has, by sheet. */
export type Layout = Readonly<Record<string, Readonly<Record<string, number>>>>

const columns = sql.raw(`id, state, format, file_name, bytes, organisation_id, reason, received_by, received_at,
  rows_read, rows_total, rows_checked, errors, warnings, faulty_rows, new_items, changed_items, unchanged_items,
  rechecked_because, layout, attempts, settled_by, settled_at`)

export interface NewImport
  extends Pick<
    ImportRow,
    'id' | 'format' | 'fileName' | 'bytes' | 'organisationId' | 'reason' | 'receivedBy' | 'receivedAt'
  > {
  readonly digest: Buffer
  readonly content: Buffer
}

export async function insertImport(db: Db, given: NewImport): Promise<void> {
  await sql`insert into catalogue.imports (id, state, format, file_name, bytes, digest, content, organisation_id, reason,
      received_by, received_at)
    values (${given.id}, 'received', ${given.format}, ${given.fileName}, ${given.bytes}, ${given.digest},
      ${given.content}, ${given.organisationId}, ${JSON.stringify(given.reason)}, ${JSON.stringify(given.receivedBy)},
      ${given.receivedAt})`.execute(db)
}

export async function findImport(
  db: Db,
  id: ImportId,
  organisationId: string,
  { lock = false } = {},
): Promise<ImportRow | undefined> {
  return maybe<ImportRow>(
    db,
    sql`select ${columns} from catalogue.imports where id = ${id} and organisation_id = ${organisationId}
      ${lock ? sql`for update` : sql``}`,
  )
}

export async function selectImports(db: Db, organisationId: string, limit: number): Promise<ImportRow[]> {
  return rows<ImportRow>(
    db,
    sql`select ${columns} from catalogue.imports where organisation_id = ${organisationId}
      order by received_at desc, id limit ${limit}`,
  )
}

export async function countUnfinished(db: Db, organisationId: string): Promise<number> {
  const found = await rows(
    db,
    sql`select 1 from catalogue.imports where organisation_id = ${organisationId} and state in ('received', 'checking')`,
  )
  return found.length
}

/** Ends an import; what was staged is needed no more, the report stays. */
export async function settleImport(
  db: Db,
  id: ImportId,
  { state, by, at }: { state: 'published' | 'discarded'; by: ImportRow['receivedBy']; at: Date },
): Promise<void> {
  await sql`update catalogue.imports set state = ${state}, content = null, claimed_by = null, claimed_until = null,
    settled_by = ${JSON.stringify(by)}, settled_at = ${at} where id = ${id}`.execute(db)
  await sql`delete from catalogue.import_rows where import_id = ${id}`.execute(db)
  await sql`delete from catalogue.import_parts where import_id = ${id}`.execute(db)
}

/** Back to the beginning of the check: what was read stays, what was found goes. */
export async function recheckImport(db: Db, id: ImportId, because: Words): Promise<void> {
  await sql`update catalogue.import_rows set checked = false, implementing = null where import_id = ${id}`.execute(db)
  await sql`delete from catalogue.import_faults where import_id = ${id} and line is not null`.execute(db)
  await sql`update catalogue.imports set state = 'received', rechecked_because = ${JSON.stringify(because)}, attempts = 0,
      rows_checked = 0, faulty_rows = 0, new_items = 0, changed_items = 0, unchanged_items = 0,
      errors = 0, warnings = (select count(*) from catalogue.import_faults where import_id = ${id})
    where id = ${id}`.execute(db)
}

export function importOf(row: ImportRow): Import {
  const { id, state, format, fileName, bytes, organisationId, reason, receivedBy, receivedAt, ...rest } = row
  const { errors, warnings, faultyRows, newItems, changedItems, unchangedItems } = rest
  const { rowsRead, rowsTotal, rowsChecked, recheckedBecause, settledBy, settledAt } = rest
  return {
    ...{ id, state, format, fileName, bytes, organisationId, reason, receivedBy, receivedAt },
    progress: {
      ...{ phase: phaseOf(row), rowsRead, rowsTotal, rowsChecked },
      percent: rowsTotal ? Math.floor((rowsChecked * 100) / rowsTotal) : 0,
    },
    counts: { errors, warnings, faultyRows, newItems, changedItems, unchangedItems },
    ...{ recheckedBecause, settledBy, settledAt },
  }
}

function phaseOf({ state, rowsTotal }: ImportRow): Import['progress']['phase'] {
  if (state === 'received') return 'waiting'
  if (state !== 'checking') return 'done'
  return rowsTotal === null ? 'reading' : 'checking'
}
