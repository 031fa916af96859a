import { type Db, one, rows, sql } from '#kernel/database'
import type { ImplementingItem } from '../../basic-item.ts'
import type { StagedRow } from '../check/stage-file.ts'
import type { CellFault, Cells } from '../columns/field.ts'
import { itemSheet } from '../columns/part-columns.ts'
import type { ImportId } from '../import.ts'

/** Forgets what an interrupted reading left. */
export async function clearStaged(db: Db, id: ImportId): Promise<void> {
  await sql`delete from catalogue.import_rows where import_id = ${id}`.execute(db)
  await sql`delete from catalogue.import_parts where import_id = ${id}`.execute(db)
  await sql`delete from catalogue.import_faults where import_id = ${id}`.execute(db)
  await sql`update catalogue.imports set rows_read = 0, errors = 0, warnings = 0 where id = ${id}`.execute(db)
}

export async function insertStaged(db: Db, id: ImportId, staged: readonly StagedRow[]): Promise<void> {
  const records = (list: readonly StagedRow[]): string =>
    JSON.stringify(
      list.map(({ sheet, line, handlingCode, cells, faults }) => ({ sheet, line, code: handlingCode, cells, faults })),
    )
  const items = staged.filter(({ sheet }) => sheet === itemSheet)
  const parts = staged.filter(({ sheet }) => sheet !== itemSheet)
  if (items.length > 0) {
    await sql`insert into catalogue.import_rows (import_id, line, handling_code, cells, faults)
      select ${id}, line, code, cells, faults from jsonb_to_recordset(${records(items)}::jsonb)
        as staged (line integer, code text, cells jsonb, faults jsonb)`.execute(db)
  }
  if (parts.length > 0) {
    await sql`insert into catalogue.import_parts (import_id, sheet, line, handling_code, cells, faults)
      select ${id}, sheet, line, code, cells, faults from jsonb_to_recordset(${records(parts)}::jsonb)
        as staged (sheet text, line integer, code text, cells jsonb, faults jsonb)`.execute(db)
  }
  await sql`update catalogue.imports set rows_read = rows_read + ${items.length} where id = ${id}`.execute(db)
}

export interface StagedItem {
  readonly line: number
  readonly handlingCode: string
  readonly cells: Cells | { readonly item: unknown }
  readonly faults: readonly CellFault[]
  /** The first line of the file that names the same item, where that is another. */
  readonly firstLine: number
}

export async function selectUnchecked(db: Db, id: ImportId, limit: number): Promise<StagedItem[]> {
  return rows<StagedItem>(
    db,
    sql`select line, handling_code, cells, faults,
        (select min(line) from catalogue.import_rows first
          where first.import_id = ${id} and first.handling_code = staged.handling_code) as first_line
      from catalogue.import_rows staged where import_id = ${id} and not checked order by line limit ${limit}`,
  )
}

export interface StagedPart {
  readonly sheet: string
  readonly line: number
  readonly handlingCode: string
  readonly cells: Cells
  readonly faults: readonly CellFault[]
}

export async function selectParts(db: Db, id: ImportId, codes: readonly string[]): Promise<StagedPart[]> {
  return rows<StagedPart>(
    db,
    sql`select sheet, line, handling_code, cells, faults from catalogue.import_parts
      where import_id = ${id} and handling_code = any(${[...codes]}::text[]) order by sheet, line`,
  )
}

/** Rows of the other sheets whose item is not in the sheet of items. */
export async function selectOrphans(
  db: Db,
  id: ImportId,
  limit: number,
): Promise<Pick<StagedPart, 'sheet' | 'line' | 'handlingCode'>[]> {
  return rows(
    db,
    sql`select sheet, line, handling_code from catalogue.import_parts part where import_id = ${id} and not exists (
        select from catalogue.import_rows item
          where item.import_id = ${id} and item.handling_code = part.handling_code)
      order by sheet, line limit ${limit}`,
  )
}

export interface CheckedRow {
  readonly line: number
  /** What is to be published; null where it is faulty or unchanged. */
  readonly implementing: ImplementingItem | null
  readonly baseVersion: number | null
  readonly basicVersion: number | null
  readonly dated: boolean
}

export async function markChecked(db: Db, id: ImportId, checked: readonly CheckedRow[]): Promise<void> {
  const records = checked.map(({ line, implementing, baseVersion, basicVersion, dated }) => {
    return { line, implementing, base_version: baseVersion, basic_version: basicVersion, dated }
  })
  await sql`update catalogue.import_rows staged set checked = true, implementing = found.implementing,
      base_version = found.base_version, basic_version = found.basic_version, dated = found.dated
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      as found (line integer, implementing jsonb, base_version integer, basic_version integer, dated boolean)
    where staged.import_id = ${id} and staged.line = found.line`.execute(db)
}

export interface ReadyRow {
  readonly line: number
  readonly implementing: ImplementingItem
  readonly dated: boolean
}

/** What is to be published, batch by batch. */
export async function selectReady(db: Db, id: ImportId, after: number, limit: number): Promise<ReadyRow[]> {
  return rows<ReadyRow>(
    db,
    sql`select line, implementing, dated from catalogue.import_rows
      where import_id = ${id} and line > ${after} and implementing is not null order by line limit ${limit}`,
  )
}

/** Items of an import that are no more as they were when it was checked: other versions, drafts, states. */
export async function countStale(db: Db, id: ImportId): Promise<number> {
  const { count } = await one<{ count: number }>(
    db,
    sql`select count(*) as count from catalogue.import_rows staged
      left join catalogue.items item on item.handling_code = staged.handling_code and item.current
      left join catalogue.basic_items basic
        on basic.basic_code = substr(staged.handling_code, 20, 12) and basic.current
      where import_id = ${id} and (coalesce(item.version, 0) <> staged.base_version or coalesce(item.state, 1) = 3
        or coalesce(basic.version, 0) <> staged.basic_version or coalesce(basic.state, 1) <> 1
        or exists (select from catalogue.drafts draft where level = 'item' and code = staged.handling_code
          and draft.state in ('draft', 'checked', 'approved')))`,
  )
  return count
}
