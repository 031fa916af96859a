import { type Db, maybe, rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Import, ImportId, ImportState, SheetFormat } from '../import.ts'

/** An import as its row holds it. */
export interface ImportRow {
  readonly id: ImportId
  readonly state: ImportState
  readonly format: SheetFormat
  readonly fileName: string
  readonly bytes: number
  readonly organisationId: string
  readonly organisationName: string
  readonly reason: Words
  readonly receivedBy: OfficerId
  readonly receivedName: Buffer
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
  readonly settledBy: OfficerId | null
  readonly settledName: Buffer | null
  readonly settledAt: Date | null
}

/** Column from 0 of every element that the file has, by sheet. */
export type Layout = Readonly<Record<string, Readonly<Record<string, number>>>>

type Keys = Pick<Services, 'keys'>
const sealName = 'catalogue.imports'
const columns = sql.raw(`id, state, format, file_name, bytes, organisation_id, organisation_name, reason, received_by,
  received_name, received_at,
  rows_read, rows_total, rows_checked, errors, warnings, faulty_rows, new_items, changed_items, unchanged_items,
  rechecked_because, layout, attempts, settled_by, settled_name, settled_at`)

export interface NewImport extends Pick<ImportRow, 'id' | 'format' | 'fileName' | 'reason' | 'receivedAt'> {
  readonly officer: Pick<Officer, 'officerId' | 'name' | 'organisation'>
  readonly content: Buffer
}

export async function insertImport({ db, keys }: Keys & Pick<Services, 'db'>, given: NewImport): Promise<void> {
  const { officer, content } = given
  await sql`insert into catalogue.imports (id, state, format, file_name, bytes, digest, content, organisation_id,
      organisation_name, reason, received_by, received_name, received_at)
    values (${given.id}, 'received', ${given.format}, ${given.fileName}, ${content.length}, ${keys.digest(content)},
      ${content}, ${officer.organisation.id}, ${officer.organisation.name}, ${JSON.stringify(given.reason)},
      ${officer.officerId}, ${keys.seal(sealName, officer.name)}, ${given.receivedAt})`.execute(db)
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
  { db, keys }: Keys & Pick<Services, 'db'>,
  id: ImportId,
  { state, by, at }: { state: 'published' | 'discarded'; by: Pick<Officer, 'officerId' | 'name'>; at: Date },
): Promise<void> {
  await sql`update catalogue.imports set state = ${state}, content = null, claimed_by = null, claimed_until = null,
    settled_by = ${by.officerId}, settled_name = ${keys.seal(sealName, by.name)}, settled_at = ${at}
    where id = ${id}`.execute(db)
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

export function importOf({ keys }: Keys, row: ImportRow): Import {
  const { id, state, format, fileName, bytes, organisationId, reason, receivedAt, ...rest } = row
  const { errors, warnings, faultyRows, newItems, changedItems, unchangedItems } = rest
  const { rowsRead, rowsTotal, rowsChecked, recheckedBecause, settledBy, settledName, settledAt } = rest
  return {
    ...{ id, state, format, fileName, bytes, organisationId, reason, receivedAt },
    receivedBy: { officerId: rest.receivedBy, name: keys.open(sealName, rest.receivedName) },
    progress: {
      ...{ phase: phaseOf(row), rowsRead, rowsTotal, rowsChecked },
      percent: rowsTotal ? Math.floor((rowsChecked * 100) / rowsTotal) : 0,
    },
    counts: { errors, warnings, faultyRows, newItems, changedItems, unchangedItems },
    settledBy: settledBy && settledName && { officerId: settledBy, name: keys.open(sealName, settledName) },
    ...{ recheckedBecause, settledAt },
  }
}

function phaseOf({ state, rowsTotal }: ImportRow): Import['progress']['phase'] {
  if (state === 'received') return 'waiting'
  if (state !== 'checking') return 'done'
  return rowsTotal === null ? 'reading' : 'checking'
}
