import type { Services } from '#kernel/services'
import { resolveItem } from '../inheritance/resolve-item.ts'
import type { ServiceItem } from '../item.ts'
import { catalogueProblems } from '../problems.ts'
import { codesOf } from './check/base-of.ts'
import { instructionSheet } from './check/stage-file.ts'
import type { Cells, Column, Field } from './columns/field.ts'
import { instructionColumns, instructions } from './columns/instructions.ts'
import { itemFields } from './columns/item-columns.ts'
import { itemSheet, keyColumn, partSheets } from './columns/part-columns.ts'
import { itemCells, partCells } from './columns/write-item.ts'
import { byteOrderMark, csvLines } from './formats/write-csv.ts'
import { type WrittenColumn, type WrittenSheet, writeXlsx } from './formats/write-xlsx.ts'
import { type SheetFormat, sheetLimits } from './import.ts'
import {
  type ExportFilter,
  type ExportRow,
  selectVersionsByCode,
  selectVersionsToExport,
} from './store/export-store.ts'

const atOnce = 200

// Each batch is read in a transaction of its own: bytes are asked for long after the request's has ended.
type Exporter = Pick<Services, 'apart' | 'principal' | 'clock'>
type Version = Awaited<ReturnType<typeof selectVersionsToExport>>[number]

/**
 * Items in force as a file that an import reads, as a stream: a workbook with all their sheets, the flat elements as
 * CSV, or the items whole as JSON.
 * @throws catalogue.export-too-large for a workbook that no import would take
 */
export async function exportItems(
  services: Exporter,
  filter: ExportFilter,
  format: SheetFormat,
): Promise<AsyncIterable<Uint8Array>> {
  if (format === 'csv') return encoded(csv(services, filter))
  if (format === 'json') return encoded(jsonLines(services, filter))
  const versions = await pinned(services, filter)
  const sheets = workbook((columns) => ({
    items: rowsOf(services, versions, columns, (item) => [itemCells(item)]),
    part: (sheet) => rowsOf(services, versions, columns, (item) => partCells(item, sheet)),
  }))
  return writeXlsx(sheets, services.clock.now())
}

/** The workbook without items: header, choices, 填写说明. */
export function exportTemplate({ clock }: Pick<Services, 'clock'>): AsyncIterable<Uint8Array> {
  const empty = workbook(() => ({ items: [], part: () => [] }))
  return writeXlsx(empty, clock.now())
}

interface Rows {
  readonly items: WrittenSheet['rows']
  part(sheet: (typeof partSheets)[number]): WrittenSheet['rows']
}

/** Items first, then how to fill them in, then what belongs to them. */
function workbook(rows: (columns: readonly Column[]) => Rows): WrittenSheet[] {
  const itemColumns = columnsOf(itemFields)
  return [
    { name: itemSheet, columns: itemColumns.map(written), rows: rows(itemColumns).items },
    { name: instructionSheet, columns: instructionColumns, rows: instructions() },
    ...partSheets.map((part) => {
      const columns = [keyColumn, ...columnsOf(part.fields)]
      return { name: part.sheet, columns: columns.map(written), rows: rows(columns).part(part) }
    }),
  ]
}

function columnsOf(fields: readonly Field[]): Column[] {
  return fields.flatMap(({ columns }) => columns)
}

function written({ name, required, code, choices }: Column): WrittenColumn {
  const width = Math.min(40, Math.max(12, name.length * 2 + 2, (code ?? 0) + 4))
  return { name, width, isRequired: required !== 'no', ...(choices && { choices }) }
}

/** All versions of a workbook, so that its sheets agree with each other; as many as an import takes. */
async function pinned(services: Exporter, filter: ExportFilter): Promise<Version[]> {
  const limit = sheetLimits.items + 1
  const versions = await services.apart(services.principal, ({ db }) =>
    selectVersionsToExport(db, filter, { after: '', limit }),
  )
  if (versions.length > sheetLimits.items) throw catalogueProblems.exportTooLarge()
  return versions
}

async function* rowsOf(
  services: Exporter,
  versions: readonly Version[],
  columns: readonly Column[],
  cellsOf: (item: ServiceItem) => readonly Cells[],
): AsyncGenerator<string[]> {
  for (let start = 0; start < versions.length; start += atOnce) {
    const batch = await services.apart(services.principal, ({ db }) =>
      selectVersionsByCode(db, versions.slice(start, start + atOnce)),
    )
    for (const row of batch) {
      for (const cells of cellsOf(itemOf(row))) yield columns.map(({ name }) => cells[name] ?? '')
    }
  }
}

/** Batch by batch in the order of codes; nothing is held between them. */
async function* batches(services: Exporter, filter: ExportFilter): AsyncGenerator<ServiceItem[]> {
  let after = ''
  while (true) {
    const batch = await services.apart(services.principal, async ({ db }) =>
      selectVersionsByCode(db, await selectVersionsToExport(db, filter, { after, limit: atOnce })),
    )
    const last = batch.at(-1)
    if (!last) return
    yield batch.map(itemOf)
    after = last.handlingCode
  }
}

async function* csv(services: Exporter, filter: ExportFilter): AsyncGenerator<string> {
  const columns = columnsOf(itemFields)
  yield byteOrderMark + csvLines([columns.map(({ name }) => name)])
  for await (const items of batches(services, filter)) {
    yield csvLines(items.map(itemCells).map((cells) => columns.map(({ name }) => cells[name] ?? '')))
  }
}

async function* jsonLines(services: Exporter, filter: ExportFilter): AsyncGenerator<string> {
  yield '[\n'
  let separator = ''
  for await (const items of batches(services, filter)) {
    yield separator + items.map((item) => JSON.stringify(item)).join(',\n')
    separator = ',\n'
  }
  yield '\n]\n'
}

async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const text of texts) yield Buffer.from(text)
}

function itemOf({ handlingCode, version, effectiveFrom, region, basicVersion, own, basic }: ExportRow): ServiceItem {
  const codes = codesOf(handlingCode)
  return resolveItem(
    { basicCode: codes.basicCode, version: basicVersion, effectiveFrom: '', elements: basic },
    { ...codes, version, effectiveFrom, region, basicVersion, ...own },
  )
}
