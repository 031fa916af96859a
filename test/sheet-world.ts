import {
  basicOf,
  checkNextImport,
  getImport,
  getReport,
  type Import,
  type Material,
  publishBasicItems,
  receiveSheet,
  type ServiceItem,
} from '#catalogue'
import { newId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import { makeBasicCode, makeHandlingCode, makeImplementationCode } from '#standards'
import { itemFields } from '../src/catalogue/sheets/columns/item-columns.ts'
import { keyColumn, partSheets } from '../src/catalogue/sheets/columns/part-columns.ts'
import { itemCells, partCells } from '../src/catalogue/sheets/columns/write-item.ts'
import { type WrittenSheet, writeXlsx } from '../src/catalogue/sheets/formats/write-xlsx.ts'
import { eastLakeOffice, householdMove } from './service-items.ts'
import { type TestServices, testServices } from './services.ts'

export interface SheetWorld {
  readonly test: TestServices
  /** Item managers of one office. */
  readonly uploader: Officer
  readonly second: Officer
  /** Sends a file; nothing of it has been checked. */
  receive(bytes: Buffer, fileName?: string, who?: Officer): Promise<Import>
  /** Sends a file and checks it to the end. */
  check(bytes: Buffer, fileName?: string): Promise<Import>
  report(id: string): ReturnType<typeof getReport>
  read(id: string): Promise<Import>
}

export function managerOf(organisationId: string, name = '周岚清', region = '360102'): Officer {
  return {
    kind: 'officer',
    officerId: newId(new Date()),
    name,
    organisation: { id: organisationId, name: '东湖分局', region },
    duties: ['item-manager'],
    sessionId: `session-${name}`,
  }
}

export const worker = '00000000-0000-7000-8000-000000000001'

/** A platform with the basic item of household moves in force, and two managers of the office that implements it. */
export async function sheetWorld(): Promise<SheetWorld> {
  const test = await testServices()
  const uploader = managerOf(eastLakeOffice)
  const second = managerOf(eastLakeOffice, '方远')
  await test.as(system, (each) => publishBasicItems(each, [basicOf(sampleItem)]))
  const receive: SheetWorld['receive'] = (bytes, fileName = '事项.xlsx', who = uploader) =>
    test.as(who, (each) => receiveSheet(each, who, { fileName, bytes }))
  const read = (id: string): Promise<Import> => test.as(uploader, (each) => getImport(each, uploader, id))
  return {
    ...{ test, uploader, second, receive, read },
    async check(bytes, fileName) {
      const { id } = await receive(bytes, fileName)
      while (await checkNextImport(test.services, worker));
      return read(id)
    },
    report: (id) => test.as(uploader, (each) => getReport(each, uploader, id, { limit: 1000 })),
  }
}

/** A paper about which the linter has nothing to say. */
const booklet: Material = {
  id: 'booklet',
  name: { zh: '居民户口簿', en: 'Household booklet' },
  waiver: {
    kind: 'required',
    reason: { zh: '旧户口簿要当面收回', en: 'Old booklets are taken back' },
    code: 'original-taken-back',
  },
  source: { zh: '本人', en: 'You' },
  standard: { zh: '原件', en: 'The original' },
  details: { copy: 'original', medium: 'paper', necessity: 'needed', channel: 'government', copies: 1 },
}

/** A household move as the office would implement it. */
export const sampleItem: ServiceItem = { ...householdMove, region: '360102', materials: [booklet] }

/** As many handling items of the office as asked for, one basic item for each hundred but one. */
export function manyItems(count: number): ServiceItem[] {
  return Array.from({ length: count }, (_, index) => {
    const basicCode = makeBasicCode({ region: '00', type: '07', department: '09', main: Math.floor(index / 99) + 100 })
    const implementationCode = makeImplementationCode(eastLakeOffice, 4, basicCode)
    return {
      ...sampleItem,
      ...{ basicCode, implementationCode, handlingCode: makeHandlingCode(implementationCode, (index % 99) + 1) },
    }
  })
}

/** A sheet of cells by column name. */
export function sheetOf(
  name: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): WrittenSheet {
  return {
    name,
    columns: columns.map((column) => ({ name: column, width: 12 })),
    rows: rows.map((cells) => columns.map((column) => cells[column] ?? '')),
  }
}

export function itemSheetOf(
  items: readonly ServiceItem[],
  change: Readonly<Record<string, string>> = {},
): WrittenSheet {
  const columns = itemFields.flatMap((field) => field.columns.map((column) => column.name))
  const rows = items.map((item) => ({ ...itemCells(item), ...change }))
  return sheetOf('事项', columns, rows)
}

export function partSheetsOf(items: readonly ServiceItem[]): WrittenSheet[] {
  return partSheets.map((part) => {
    const columns = [keyColumn.name, ...part.fields.flatMap((field) => field.columns.map((column) => column.name))]
    return sheetOf(
      part.sheet,
      columns,
      items.flatMap((item) => partCells(item, part)),
    )
  })
}

export async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

export function workbookOf(...sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return bytesOf(writeXlsx(sheets, new Date('2026-07-08T02:00:00Z')))
}
