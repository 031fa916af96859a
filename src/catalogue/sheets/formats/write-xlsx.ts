import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { sheetLimits } from '../import.ts'
import { addressOf } from './sheet-event.ts'

export interface WrittenColumn {
  readonly name: string
  /** In characters. */
  readonly width: number
  readonly isRequired?: boolean
  /** Names to choose from, offered in every cell of the column. */
  readonly choices?: readonly string[]
}

/** A sheet of texts; `rows` is read when the sheet is written, one after the other. */
export interface WrittenSheet {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  readonly rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>
}

// Styles of the workbook: 0 text, 1 header, 2 header of what must be filled in, 3 text in lines.
const headerStyle = 1
const requiredStyle = 2
const textStyle = 3
const longestList = 255

/** A workbook as a stream of bytes: no sheet is ever held. Every cell is text, so that codes keep their zeros. */
export function writeXlsx(sheets: readonly WrittenSheet[], now: Date): AsyncIterable<Uint8Array> {
  const zip = new ZipFile()
  const options = { mtime: now }
  const add = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name, options)
  add('[Content_Types].xml', contentTypes(sheets.length))
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
  add('xl/workbook.xml', workbook(sheets))
  const targets = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const)
  add('xl/_rels/workbook.xml.rels', relations([...targets, ['styles', 'styles.xml']]))
  add('xl/styles.xml', styles)
  for (const [index, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, options, (done) => {
      const stream = Readable.from(sheetXml(sheet))
      // A sheet whose rows cannot be read ends the workbook: half of one would look whole.
      stream.once('error', (error) => output.destroy(error))
      done(null, stream)
    })
  }
  zip.end()
  // yazl gives a stream of Node.js under the wider name.
  const output = zip.outputStream as Readable
  return output
}

async function* sheetXml({ columns, rows }: WrittenSheet): AsyncGenerator<string> {
  yield `${prolog}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`
  yield columns
    .map(
      ({ width }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${textStyle}" customWidth="1"/>`,
    )
    .join('')
  yield `</cols><sheetData><row r="1">${columns
    .map(({ name, isRequired }, index) => cell(name, addressOf(index, 1), isRequired ? requiredStyle : headerStyle))
    .join('')}</row>`
  let row = 1
  let waiting = ''
  for await (const values of rows) {
    row += 1
    const cells = values.map((value, index) => (value === '' ? '' : cell(value, addressOf(index, row), textStyle)))
    waiting += `<row r="${row}">${cells.join('')}</row>`
    if (waiting.length > 64 * 1024) {
      yield waiting
      waiting = ''
    }
  }
  yield `${waiting}</sheetData>${validations(columns)}</worksheet>`
}

function cell(value: string, address: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

function validations(columns: readonly WrittenColumn[]): string {
  const lists = columns.flatMap(({ choices }, index) => {
    const list = choices?.join(',') ?? ''
    // A longer list needs a sheet of its own; the instructions name its values.
    if (list === '' || list.length > longestList || choices?.some((name) => name.includes(','))) return []
    const last = sheetLimits.items + 1
    const range = `${addressOf(index, 2)}:${addressOf(index, last)}`
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>"${escaped(list)}"</formula1></dataValidation>`,
    ]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold.
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/_x[0-9A-Fa-f]{4}_/g, (match) => `_x005F${match}`)
    .replaceAll(unspeakable, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`)
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`,
  )
  return `${prolog}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${parts.join('')}</Types>`
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${kind}" Target="${target}"/>`,
  )
  return `${prolog}<Relationships xmlns="${packageRelations}">${lines.join('')}</Relationships>`
}

function workbook(sheets: readonly WrittenSheet[]): string {
  const lines = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return `${prolog}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets>${lines.join('')}</sheets></workbook>`
}

/** Format 49 is text: what is typed into a column of codes stays as typed. */
const styles = `${prolog}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><color rgb="FFB42318"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF7"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="2" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
