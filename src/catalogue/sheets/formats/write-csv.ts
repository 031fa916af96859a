import { stringify } from 'csv-stringify/sync'
import { guard } from './read-csv.ts'

/** With its mark at the front a spreadsheet programme reads it as UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Lines of CSV that no spreadsheet programme takes for formulas. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(guard)),
    { record_delimiter: 'windows' },
  )
}
