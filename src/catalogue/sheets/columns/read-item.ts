import { Check, Errors } from 'typebox/value'
import { itemSchema } from '../../publication/item-schema.ts'
import { at, type CellFault, type Cells, error, type Field, type Note, none, type Plain, put } from './field.ts'
import { itemFields } from './item-columns.ts'
import { type PartSheet, partSheets } from './part-columns.ts'

/** A row of a sheet that belongs to an item. */
export interface PartRow {
  readonly sheet: string
  readonly line: number
  readonly cells: Cells
}

/** A fault of a cell with the row it stands in; without `sheet` it is the row of the item. */
export interface PlacedFault extends CellFault {
  readonly sheet?: string
  readonly line?: number
}

export interface ReadItem {
  readonly item: Plain
  readonly faults: readonly PlacedFault[]
}

/**
 * The item that a row and its parts say. What they leave empty stays as it is in `base`: the item in force, or the basic
 * item for one that is new.
 */
export function readItem(cells: Cells, parts: readonly PartRow[], base: Plain): ReadItem {
  const faults: PlacedFault[] = []
  const item = structuredClone(base)
  readFields(itemFields, { cells, item, before: base, note: (fault) => faults.push(fault) })
  if (at(item, 'outcome.name') === undefined) put(item, 'outcome.name', item.result)
  for (const sheet of partSheets) {
    const rows = parts.filter((part) => part.sheet === sheet.sheet)
    if (rows.length > 0) readParts(sheet, rows, { item, base, faults })
  }
  const said = new Set(faults.filter(({ sheet }) => sheet === undefined).map(({ column }) => column))
  for (const column of missingColumns(itemFields, item)) if (!said.has(column)) faults.push(notFilled(column))
  return { item, faults: [...faults, ...schemaFaults(item, [...faults])] }
}

function readFields(
  fields: readonly Field[],
  { cells, item, before, note }: { cells: Cells; item: Plain; before: unknown; note: Note },
): void {
  for (const field of fields) {
    const old = at(before, field.path)
    const value = field.read({ cells, before: old, item, note })
    if (value !== old || value === undefined) put(item, field.path, value)
  }
}

function readParts(
  sheet: PartSheet,
  rows: readonly PartRow[],
  { item, base, faults }: { item: Plain; base: Plain; faults: PlacedFault[] },
): void {
  const [first] = rows
  const [container] = sheet.path.split('.')
  if (sheet.path.includes('.') && at(item, container ?? '') == null) {
    if (rows.every(({ cells }) => cells[sheet.first] === none)) return
    faults.push({ ...withoutFee, sheet: sheet.sheet, line: first?.line ?? 0 })
    return
  }
  if (rows.length === 1 && first?.cells[sheet.first] === none) {
    // A list that is there and empty stays; one that need not be there goes.
    const old = at(base, sheet.path)
    put(item, sheet.path, sheet.path === 'fee.items' && !isEmptyList(old) ? undefined : [])
    return
  }
  const old = listAt(base, sheet.path)
  const entries = rows.map(({ cells, line }, index) => {
    const before = matching(sheet, cells, old)
    const entry: Plain = structuredClone(before ?? {})
    const note: Note = (fault) => faults.push({ ...fault, sheet: sheet.sheet, line })
    readFields(sheet.fields, { cells, item: entry, before: before ?? {}, note })
    complete(sheet, entry, index)
    const said = faults
      .filter((fault) => fault.sheet === sheet.sheet && fault.line === line)
      .map(({ column }) => column)
    for (const column of missingColumns(sheet.fields, entry)) if (!said.includes(column)) note(notFilled(column))
    return entry
  })
  put(item, sheet.path, entries)
}

/** The entry a row is about: the one with the same id, else with the same name. */
function matching(sheet: PartSheet, cells: Cells, old: readonly Plain[]): Plain | undefined {
  for (const key of sheet.keys) {
    const column = sheet.fields.find(({ path }) => path === key.replace(/\.zh$/, ''))?.columns[0]?.name ?? ''
    const typed = cells[column]?.trim()
    if (typed !== undefined) {
      const found = old.find((entry) => at(entry, key) === typed)
      if (found) return found
    }
  }
  return undefined
}

/** What people need not write: an id of a new entry, an empty list; details of which nothing is left. */
function complete(sheet: PartSheet, entry: Plain, index: number): void {
  if (sheet.keys[0] === 'id' && entry.id === undefined) entry.id = `${sheet.path}-${index + 1}`
  if (sheet.path === 'situations') entry.materialIds ??= []
  if (sheet.path === 'fee.items') entry.reducible ??= false
  const { details } = entry
  if (typeof details === 'object' && details !== null && Object.keys(details).length === 0) delete entry.details
}

function missingColumns(fields: readonly Field[], item: Plain): string[] {
  return fields.flatMap(({ path, columns: [column] }) =>
    column && column.required !== 'no' && at(item, path) === undefined ? [column.name] : [],
  )
}

function notFilled(column: string): CellFault {
  return error(
    column,
    { zh: `“${column}”没有填，目录里也没有`, en: `${column} is empty, and the catalogue has nothing either` },
    { zh: '填上这一列', en: 'Fill it in' },
  )
}

const withoutFee = error(
  '收费项目名称',
  { zh: '不收费的事项有收费项目', en: 'Fee items of an item without a fee' },
  { zh: '把“是否收费”改成“是”，或删除收费项目', en: 'Set 是否收费 to 是, or remove the fee items' },
)

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function listAt(item: Plain, path: string): Plain[] {
  const list = at(item, path)
  // Lists of parts hold objects.
  return Array.isArray(list) ? (list as Plain[]) : []
}

/** What the schema forbids and no column has complained of yet. */
function schemaFaults(item: Plain, known: readonly PlacedFault[]): PlacedFault[] {
  if (known.some(({ severity }) => severity === 'error')) return []
  const path = firstMalformed(item)
  if (path === undefined) return []
  const { column, sheet } = placeOf(path)
  return [
    {
      ...error(
        column,
        { zh: '这一要素不完整或超出长度', en: 'This element is incomplete or too long' },
        { zh: '对照填写说明检查这一列', en: 'Compare the column with the instructions' },
      ),
      ...(sheet && { sheet }),
    },
  ]
}

const noWays = { atOnce: false, online: false, nearby: false, oneVisit: false }

/** Path of the first element that is missing or in the wrong form. The four ways are computed, so nobody is asked for them. */
export function firstMalformed(item: Plain): string | undefined {
  const whole = { ...item, ways: noWays }
  if (Check(itemSchema, whole)) return undefined
  const [first] = Errors(itemSchema, whole)
  if (!first) return undefined
  const missing = first.keyword === 'required' ? first.params.requiredProperties[0] : undefined
  const path = [...first.instancePath.split('/').slice(1), ...(missing === undefined ? [] : [missing])]
  return path.join('.')
}

/** Where an element stands in the workbook: the sheet and the column of a path, as far as it goes. */
export function placeOf(path: string): { sheet: string | undefined; column: string } {
  const plain = path.replaceAll(/\.\d+(?=\.|$)/g, '')
  const part = partSheets.find(({ path: own }) => plain === own || plain.startsWith(`${own}.`))
  const fields = part ? part.fields : itemFields
  const rest = part ? plain.slice(part.path.length + 1) : plain
  const field =
    fields.find((each) => rest === each.path || rest.startsWith(`${each.path}.`)) ??
    (rest === '' ? undefined : fields.find((each) => each.path.startsWith(`${rest}.`)))
  return { sheet: part?.sheet, column: field?.columns[0]?.name ?? (part ? part.first : '') }
}
