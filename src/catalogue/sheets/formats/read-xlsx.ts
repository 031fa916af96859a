import { sheetLimits } from '../import.ts'
import { parseXml } from './parse-xml.ts'
import { placeOfAddress, type SheetCell, type SheetEvent, UnreadableFile } from './sheet-event.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { broken, openZip, type ZipParts } from './zip-entries.ts'

/**
 * The sheets of a workbook, row by row.
 * @throws UnreadableFile when it is broken, a bomb, holds macros or goes beyond what a workbook may hold.
 */
export async function* readXlsx(bytes: Buffer): AsyncGenerator<SheetEvent> {
  const zip = await openZip(bytes)
  try {
    const workbook = await readWorkbook(zip)
    for (const { name, part } of workbook.sheets) {
      yield { kind: 'sheet', name }
      yield* readSheet(zip, part, workbook)
    }
  } finally {
    zip.close()
  }
}

async function* readSheet(zip: ZipParts, part: string, workbook: Workbook): AsyncGenerator<SheetEvent> {
  const sheet = new SheetReader(workbook)
  yield* parseXml(await zip.open(part), sheet, () => sheet.take())
}

/** Keeps one cell and one row; hands on whole rows. */
class SheetReader {
  readonly #workbook: Workbook
  #events: SheetEvent[] = []
  #cells = new Map<number, SheetCell>()
  #row = 0
  #column = -1
  #type = ''
  #style = 0
  #text = ''
  #hasFormula = false
  #collects = false
  #phonetic = 0

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  take(): SheetEvent[] {
    const taken = this.#events
    this.#events = []
    return taken
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const row = Number(attributes.r) || this.#row + 1
      // A row that comes twice would stand for two.
      if (row <= this.#row) throw broken()
      this.#row = row
      this.#column = -1
      this.#cells = new Map()
    } else if (name === 'c') {
      const place = attributes.r === undefined ? undefined : placeOfAddress(attributes.r)
      this.#column = place?.column ?? this.#column + 1
      this.#type = attributes.t ?? 'n'
      this.#style = Number(attributes.s ?? 0)
      this.#text = ''
      this.#hasFormula = false
    } else if (name === 'f') this.#hasFormula = true
    else if (name === 'rPh') this.#phonetic += 1
    else if (name === 'v' || name === 't') this.#collects = true
    else if (name === 'mergeCell') this.#merge(attributes.ref ?? '')
  }

  text(text: string): void {
    // One beyond the limit is enough to know that it is too long.
    if (this.#collects && this.#phonetic === 0 && this.#text.length <= sheetLimits.cellLength) this.#text += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#collects = false
    else if (name === 'rPh') this.#phonetic -= 1
    else if (name === 'c') this.#endCell()
    else if (name === 'row' && this.#cells.size > 0) {
      this.#events.push({ kind: 'row', row: this.#row, cells: this.#cells })
    }
  }

  #endCell(): void {
    const cell = this.#cell()
    if (cell.kind !== 'formula' && cell.text === '') return
    if (this.#column >= sheetLimits.columns)
      throw new UnreadableFile(
        { zh: `表格超过${sheetLimits.columns}列`, en: `More than ${sheetLimits.columns} columns` },
        { zh: '删除模板以外的列', en: 'Remove the columns that are not in the template' },
      )
    this.#cells.set(this.#column, cell)
  }

  #cell(): SheetCell {
    const { strings, isDateStyle, from1904 } = this.#workbook
    const text = this.#text
    if (this.#hasFormula) return { text, kind: 'formula' }
    if (this.#type === 's') return { text: unescaped(strings[Number(text)] ?? ''), kind: 'text' }
    if (this.#type === 'inlineStr' || this.#type === 'str') return { text: unescaped(text), kind: 'text' }
    if (this.#type === 'b') return { text: text === '' ? '' : text === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' }
    if (this.#type === 'e') return { text, kind: 'error' }
    if (this.#type === 'd') return { text: text.slice(0, 10), kind: 'date' }
    if (isDateStyle[this.#style] && text !== '')
      return { text: dateOfSerial(Number(text), from1904) ?? text, kind: 'date' }
    return { text, kind: 'number' }
  }

  #merge(range: string): void {
    const [from = '', to = from] = range.split(':')
    const first = placeOfAddress(from)
    const last = placeOfAddress(to)
    if (first && last) this.#events.push({ kind: 'merged', range, firstRow: first.row, lastRow: last.row })
  }
}

const dayLength = 86_400_000

/** Day 60 is a 29 February 1900 that never was; from 61 on, days count from 1899-12-30. */
export function dateOfSerial(serial: number, from1904 = false): string | undefined {
  const day = Math.floor(serial)
  if (!(day >= 1 && day < 2_958_466)) return undefined
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  return new Date(start + day * dayLength).toISOString().slice(0, 10)
}

/** `_x000A_` stands for a character that XML cannot hold (ECMA-376 22.9.2.19). */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
