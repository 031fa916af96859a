import type { ServiceItem } from '../../item.ts'
import { at, type Cells, type Field, none, type Plain } from './field.ts'
import { itemFields } from './item-columns.ts'
import { keyColumn, type PartSheet } from './part-columns.ts'

/** An item as the cells of its row: what `readItem` reads. */
export function itemCells(item: ServiceItem): Cells {
  return writeFields(itemFields, { ...item })
}

/** The rows an item has in a sheet of parts: one with „无“ where it has none, so that reading them takes away what was. */
export function partCells(item: ServiceItem, sheet: PartSheet): Cells[] {
  const key = { [keyColumn.name]: item.handlingCode }
  const list = at(item, sheet.path)
  // An item without a fee has no place for fee items.
  if (sheet.path.includes('.') && list === undefined && at(item, sheet.path.split('.')[0] ?? '') === null) return []
  if (!Array.isArray(list) || list.length === 0) return [{ ...key, [sheet.first]: none }]
  return list.map((entry: Plain) => ({ ...key, ...writeFields(sheet.fields, entry) }))
}

export function columnsOfItems(): string[] {
  return namesOf(itemFields)
}

export function columnsOfParts(sheet: PartSheet): string[] {
  return [keyColumn.name, ...namesOf(sheet.fields)]
}

function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ columns }) => columns.map(({ name }) => name))
}

function writeFields(fields: readonly Field[], item: Plain): Cells {
  const cells: Record<string, string> = {}
  for (const field of fields) {
    for (const [name, value] of Object.entries(field.write(at(item, field.path), item))) {
      if (value !== '') cells[name] = value
    }
  }
  return cells
}
