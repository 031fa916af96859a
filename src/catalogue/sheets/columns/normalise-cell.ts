import { dateOfSerial } from '../formats/read-xlsx.ts'
import type { SheetCell } from '../formats/sheet-event.ts'
import { sheetLimits } from '../import.ts'
import { type CellFault, type Column, error, warning } from './field.ts'

export interface NormalCell {
  /** Undefined where the cell cannot be used. */
  readonly text?: string
  readonly fault?: CellFault
}

/** What stands in a cell as the text its column means: spreadsheet programmes turn codes into numbers and numbers into dates. */
export function normaliseCell({ text, kind }: SheetCell, column: Column): NormalCell {
  const { name } = column
  if (kind === 'formula') return { fault: refused(name, '公式', 'a formula') }
  if (kind === 'error') return { fault: refused(name, `错误值${text}`, `the error ${text}`) }
  if (text.length > sheetLimits.cellLength) return { fault: tooLong(name) }
  if (kind === 'date') return column.isDate ? { text } : { fault: turnedIntoDate(name) }
  if (kind === 'number') return column.isDate ? serialDate(text, name) : numberCell(text, column)
  const plain = text.replaceAll('\r\n', '\n').replaceAll(/^[ \t\u3000]+|[ \t\u3000]+$/g, '')
  if (plain.includes('\0') || plain.includes('\uFFFD') || !plain.isWellFormed()) return { fault: damaged(name) }
  return { text: column.code ? plain.normalize('NFKC').trim() : plain }
}

function numberCell(text: string, column: Column): NormalCell {
  const { name, code } = column
  if (code === undefined) return { text: plainNumber(text) }
  const digits = plainNumber(text)
  // Programmes keep 15 digits of a number; what is behind is lost for good.
  if (/[eE]/.test(text) || digits.length > 15) return { fault: lostDigits(name) }
  if (digits.length >= code || !/^\d+$/.test(digits)) return { text: digits }
  return { text: digits.padStart(code, '0'), fault: lostZeros(name, digits.padStart(code, '0')) }
}

/** 0.1 + 0.2 is stored as 0.30000000000000004 and meant as 0.3. */
function plainNumber(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  return /^\d+$/.test(text) ? text : String(Number(value.toPrecision(15)))
}

function serialDate(text: string, name: string): NormalCell {
  // 20260131 typed as a number is a date too.
  if (/^(19|20)\d{6}$/.test(text)) return { text }
  const date = dateOfSerial(Number(text))
  return date ? { text: date } : { fault: error(name, { zh: '不是日期', en: 'No date' }, dateMend) }
}

const dateMend = { zh: '按2026-01-31的样子填', en: 'Write it like 2026-01-31' }
const asText = {
  zh: '把这一列的单元格格式设为“文本”，再重新填写',
  en: 'Set the format of the column to text, then enter it again',
}

function refused(name: string, zh: string, en: string): CellFault {
  return error(
    name,
    { zh: `单元格里是${zh}，不能导入`, en: `The cell holds ${en}` },
    { zh: '复制后用“选择性粘贴—数值”粘贴回来', en: 'Copy it and paste it back as values' },
  )
}

function tooLong(name: string): CellFault {
  return error(
    name,
    { zh: `超过${sheetLimits.cellLength}个字`, en: `More than ${sheetLimits.cellLength} characters` },
    { zh: '缩短内容', en: 'Shorten it' },
  )
}

function turnedIntoDate(name: string): CellFault {
  return error(name, { zh: '内容被软件变成了日期', en: 'A programme turned the content into a date' }, asText)
}

function lostDigits(name: string): CellFault {
  return error(
    name,
    {
      zh: '编码被软件存成了数值（科学计数法），后几位已经丢失',
      en: 'The code was stored as a number; its last digits are lost',
    },
    asText,
  )
}

function lostZeros(name: string, padded: string): CellFault {
  return warning(
    name,
    {
      zh: `编码被存成了数值，丢了前面的0，已按“${padded}”读取`,
      en: `The code lost its leading zeros; read as ${padded}`,
    },
    asText,
  )
}

function damaged(name: string): CellFault {
  return error(
    name,
    { zh: '文字已损坏（乱码）', en: 'The text is damaged' },
    { zh: '从原来的文件重新复制这一格', en: 'Copy it again from the original file' },
  )
}
