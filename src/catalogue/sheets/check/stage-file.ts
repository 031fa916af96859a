import { checkHandlingCode } from '#standards'
import type { CellFault, Cells, Column } from '../columns/field.ts'
import { itemFields } from '../columns/item-columns.ts'
import { type Header, isHeader, matchHeader } from '../columns/match-header.ts'
import { normaliseCell } from '../columns/normalise-cell.ts'
import { itemSheet, keyColumn, partSheets } from '../columns/part-columns.ts'
import { readCsv } from '../formats/read-csv.ts'
import { readJson } from '../formats/read-json.ts'
import { readXlsx } from '../formats/read-xlsx.ts'
import { addressOf, type SheetCell, type SheetEvent, UnreadableFile } from '../formats/sheet-event.ts'
import { type RowFault, type SheetFormat, sheetLimits } from '../import.ts'

/** A row of the file, ready to be kept; `sheet` is one of the table of columns, not the name in the file. */
export interface StagedRow {
  readonly kind: 'row'
  readonly sheet: string
  readonly line: number
  readonly handlingCode: string
  readonly cells: Cells | { readonly item: unknown }
  readonly faults: readonly CellFault[]
}

export type Staged =
  | StagedRow
  | { readonly kind: 'fault'; readonly fault: RowFault }
  | { readonly kind: 'layout'; readonly sheet: string; readonly columns: Readonly<Record<string, number>> }

/** The sheet 填写说明 of the template; and its name in the report of a file without sheets. */
export const instructionSheet = '填写说明'
const headerWithin = 5
const longestCode = 60

/**
 * A file as rows to keep, one after the other.
 * @throws UnreadableFile when nothing of it can be used.
 */
export async function* stageFile(format: SheetFormat, bytes: Buffer): AsyncGenerator<Staged> {
  if (format === 'json') yield* stageJson(bytes)
  else yield* stageSheets(format === 'csv' ? readCsv(bytes, itemSheet) : readXlsx(bytes))
}

async function* stageSheets(events: AsyncIterable<SheetEvent>): AsyncGenerator<Staged> {
  const seen: string[] = []
  let sheet: SheetStage | undefined
  let items = 0
  for await (const event of events) {
    if (event.kind === 'sheet') {
      sheet?.end()
      const name = sheetMeant(event.name, seen)
      sheet = name === undefined ? undefined : new SheetStage(name)
      if (name !== undefined) seen.push(name)
      else if (event.name !== instructionSheet) yield { kind: 'fault', fault: unreadSheet(event.name) }
    } else if (sheet) {
      for (const staged of sheet.take(event)) {
        if (staged.kind === 'row' && staged.sheet === itemSheet) items += 1
        yield staged
      }
    }
  }
  sheet?.end()
  if (!seen.includes(itemSheet)) throw noItems()
  if (items === 0) throw noRows()
}

/** The first sheet that is none of the others is the one of the items, whatever its name. */
function sheetMeant(name: string, seen: readonly string[]): string | undefined {
  const plain = name.trim()
  if (partSheets.some(({ sheet }) => sheet === plain) && !seen.includes(plain)) return plain
  if (plain === instructionSheet || seen.includes(itemSheet)) return undefined
  return itemSheet
}

/** One sheet: titles, header, rows. */
class SheetStage {
  readonly #sheet: string
  readonly #known: readonly Column[]
  readonly #limit: number
  #header: Header | undefined
  #headerRow = 0
  #before: { row: number; names: string }[] = []
  #rows = 0

  constructor(sheet: string) {
    this.#sheet = sheet
    const part = partSheets.find((each) => each.sheet === sheet)
    const fields = part ? part.fields : itemFields
    this.#known = [...(part ? [keyColumn] : []), ...fields.flatMap(({ columns }) => columns)]
    this.#limit = part ? sheetLimits.partRows : sheetLimits.items
  }

  *take(event: Exclude<SheetEvent, { kind: 'sheet' }>): Generator<Staged> {
    if (event.kind === 'merged') {
      if (this.#header && event.lastRow > this.#headerRow) yield { kind: 'fault', fault: this.#merged(event) }
    } else if (this.#header) {
      this.#rows += 1
      if (this.#rows > this.#limit) throw tooMany(this.#sheet, this.#limit)
      yield this.#row(event.row, event.cells, this.#header)
    } else yield* this.#look(event.row, event.cells)
  }

  end(): void {
    const [first] = this.#before
    // An empty sheet of parts says nothing; a header that was not found does.
    if (!this.#header && first) throw noHeader(this.#sheet, first.names)
  }

  *#look(row: number, cells: ReadonlyMap<number, SheetCell>): Generator<Staged> {
    const names = new Map([...cells].map(([at, { text }]) => [at, text.trim()] as const))
    if (!isHeader(names, this.#known)) {
      this.#before.push({ row, names: [...names.values()].slice(0, 8).join('、') })
      if (this.#before.length >= headerWithin) this.end()
      return
    }
    this.#header = matchHeader(names, this.#known)
    this.#headerRow = row
    const layout = [...this.#header.columns].map(([at, column]) => [column.name, at] as const)
    yield { kind: 'layout', sheet: this.#sheet, columns: Object.fromEntries(layout) }
    for (const { at, name, ...fault } of this.#header.faults) {
      const cell = at === null ? null : addressOf(at, row)
      yield { kind: 'fault', fault: { ...this.#place(row), column: name, cell, ...fault } }
    }
  }

  #row(line: number, cells: ReadonlyMap<number, SheetCell>, { columns }: Header): StagedRow {
    const texts: Record<string, string> = {}
    const faults: CellFault[] = []
    for (const [at, cell] of cells) {
      const column = columns.get(at)
      if (!column) continue
      const { text, fault } = normaliseCell(cell, column)
      if (text !== undefined && text.trim() !== '') texts[column.name] = text
      if (fault) faults.push(fault)
    }
    const handlingCode = codeOf(texts[keyColumn.name])
    return { kind: 'row', sheet: this.#sheet, line, handlingCode, cells: texts, faults }
  }

  #merged({ range, firstRow }: Extract<SheetEvent, { kind: 'merged' }>): RowFault {
    return {
      ...this.#place(firstRow),
      ...{ column: '', cell: range, severity: 'error' },
      words: { zh: `数据行里有合并单元格${range}`, en: `Merged cells ${range} among the rows` },
      mend: {
        zh: '取消合并，每一行都填上（表头上方的标题可以合并）',
        en: 'Unmerge them and fill in every row (titles above the header may be merged)',
      },
    }
  }

  #place(row: number): Pick<RowFault, 'sheet' | 'row' | 'handlingCode' | 'clause'> {
    return { sheet: this.#sheet, row, handlingCode: null, clause: null }
  }
}

/** The code as it is kept, where it is one; otherwise what was typed, short enough to be shown. */
export function codeOf(typed: string | undefined): string {
  const check = checkHandlingCode(typed ?? '')
  return check.ok ? check.value : (typed ?? '').slice(0, longestCode).toWellFormed()
}

function* stageJson(bytes: Buffer): Generator<Staged> {
  let rows = 0
  for (const { number, value } of readJson(bytes)) {
    rows = number
    if (number > sheetLimits.items) throw tooMany('', sheetLimits.items)
    const code = typeof value === 'object' && value !== null && 'handlingCode' in value ? value.handlingCode : undefined
    const handlingCode = codeOf(typeof code === 'string' ? code : undefined)
    const staged = { kind: 'row', sheet: itemSheet, line: number, handlingCode } as const
    // The database holds no zero character and no half of one.
    const isStorable = !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i.test(JSON.stringify(value))
    yield isStorable ? { ...staged, cells: { item: value }, faults: [] } : { ...staged, cells: {}, faults: [damaged] }
  }
  if (rows === 0) throw noRows()
}

const damaged: CellFault = {
  column: '',
  severity: 'error',
  words: { zh: '文字已损坏（乱码）', en: 'The text is damaged' },
  mend: { zh: '从原来的系统重新导出这一条', en: 'Export it anew from where it came' },
}

const template = { zh: '下载模板，把内容填进去再上传', en: 'Download the template, fill it in and upload that' }

function unreadSheet(name: string): RowFault {
  return {
    ...{ sheet: name, row: 0, column: '', cell: null, handlingCode: null, severity: 'warning', clause: null },
    words: { zh: `工作表“${name}”没有读`, en: `The sheet ${name} was not read` },
    mend: { zh: '不需要就不用管；需要就按模板给工作表命名', en: 'Leave it, or name it as in the template' },
  }
}

function noItems(): UnreadableFile {
  return new UnreadableFile({ zh: `没有“${itemSheet}”工作表`, en: `There is no sheet ${itemSheet}` }, template)
}

function noRows(): UnreadableFile {
  return new UnreadableFile(
    { zh: '没有数据行', en: 'There are no rows' },
    { zh: '填上事项再上传', en: 'Enter items first' },
  )
}

function noHeader(sheet: string, names: string): UnreadableFile {
  return new UnreadableFile(
    {
      zh: `“${sheet}”前${headerWithin}行里没有找到表头；第一行是：${names}`,
      en: `No header in the first ${headerWithin} rows of ${sheet}; the first is: ${names}`,
    },
    {
      zh: '表头要有“业务办理项编码”等列；文字显示为乱码的，另存为CSV UTF-8或.xlsx',
      en: 'A header has 业务办理项编码 and other columns; if the text looks garbled, save it as CSV UTF-8 or .xlsx',
    },
  )
}

function tooMany(sheet: string, limit: number): UnreadableFile {
  return new UnreadableFile(
    { zh: `${sheet === '' ? '' : `“${sheet}”`}超过${limit}行`, en: `More than ${limit} rows ${sheet}`.trim() },
    { zh: '拆成几份分别导入', en: 'Divide it into several files' },
  )
}
