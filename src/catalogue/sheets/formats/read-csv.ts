import { CsvError, type Info, parse } from 'csv-parse'
import { sheetLimits } from '../import.ts'
import { decodeText } from './decode-text.ts'
import { type SheetCell, type SheetEvent, UnreadableFile } from './sheet-event.ts'

const piece = 64 * 1024
const longestRecord = 2 * 1024 * 1024

interface Parsed {
  readonly record: readonly string[]
  readonly info: Info
}

/**
 * A CSV file (RFC 4180) as a workbook of one sheet; comma, semicolon and tab are told apart by the first line.
 * @throws UnreadableFile with the line at which it cannot be read.
 */
export async function* readCsv(bytes: Buffer, sheet: string): AsyncGenerator<SheetEvent> {
  const text = decodeText(bytes)
  yield { kind: 'sheet', name: sheet }
  const parser = parse({
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  })
  // Written piece by piece, as the rows are taken.
  void feed(parser, text)
  let before = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (record.length > sheetLimits.columns && record.slice(sheetLimits.columns).some((cell) => cell !== ''))
        throw new UnreadableFile(
          { zh: `第${before + 1}行超过${sheetLimits.columns}列`, en: `Line ${before + 1} has too many columns` },
          { zh: '检查分隔符和引号；删除模板以外的列', en: 'Check the separators and quotes' },
        )
      const cells = cellsOf(record)
      // The line a record begins at; with line breaks in cells it is not the last one read.
      if (cells.size > 0) yield { kind: 'row', row: before + 1, cells }
      before = info.lines
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error, before + 1) : error
  } finally {
    parser.destroy()
  }
}

async function feed(parser: ReturnType<typeof parse>, text: string): Promise<void> {
  for (let start = 0; start < text.length && !parser.destroyed; start += piece) {
    if (!parser.write(text.slice(start, start + piece))) await drained(parser)
  }
  if (!parser.destroyed) parser.end()
}

/** Or closed, when nobody reads on. */
function drained(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    function done(): void {
      parser.off('drain', done)
      parser.off('close', done)
      resolve()
    }
    parser.on('drain', done)
    parser.on('close', done)
  })
}

function delimiterOf(text: string): string {
  const line = text.slice(0, 20_000).split('\n', 1)[0] ?? ''
  const count = (mark: string): number => line.split(mark).length
  return [',', '\t', ';'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function cellsOf(record: readonly string[]): Map<number, SheetCell> {
  const cells = new Map<number, SheetCell>()
  record.forEach((value, column) => {
    if (value.trim() === '') return
    // A programme that opens the file would compute it; `="001"` is a trick to keep zeros and a formula all the same.
    if (value.startsWith('=')) cells.set(column, { text: value, kind: 'formula' })
    else cells.set(column, { text: unguarded(value), kind: 'text' })
  })
  return cells
}

const guarded = /^'+[=+\-@\t]/

/** Text that a spreadsheet programme would take for a formula has an apostrophe before it (OWASP, CSV injection). */
export function guard(value: string): string {
  return /^'*[=+\-@\t]/.test(value) ? `'${value}` : value
}

function unguarded(value: string): string {
  return guarded.test(value) ? value.slice(1) : value
}

function unreadable({ code }: CsvError, line: number): UnreadableFile {
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFile(
      { zh: `第${line}行长得没有尽头，多半是引号没有配对`, en: `Line ${line} does not end: a quote is missing` },
      { zh: '检查这一行的双引号', en: 'Check the double quotes of this line' },
    )
  return new UnreadableFile(
    { zh: `第${line}行读不下去：引号没有配对`, en: `Line ${line} cannot be read: quotes do not match` },
    {
      zh: '检查这一行的双引号（="001"这样的写法也不行）；或直接上传.xlsx',
      en: 'Check the double quotes of this line (neither can it be written ="001"), or upload the .xlsx',
    },
  )
}
