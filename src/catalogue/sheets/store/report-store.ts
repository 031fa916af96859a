import { type Db, rows, sql } from '#kernel/database'
import type { ImportId, RowFault } from '../import.ts'

/** Lines of the report: the file as a whole first, then row by row. */
export async function selectFaults(
  db: Db,
  id: ImportId,
  { limit, offset }: { limit: number; offset: number },
): Promise<RowFault[]> {
  const found = await rows<{ fault: RowFault }>(
    db,
    sql`select fault from catalogue.import_faults where import_id = ${id}
      order by line nulls first, number limit ${limit} offset ${offset}`,
  )
  return found.map(({ fault }) => fault)
}
