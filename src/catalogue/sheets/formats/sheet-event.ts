import type { Words } from '#kernel/language'

/** What a cell was in the file: a number has its text as stored, a date its serial turned into a date. */
export interface SheetCell {
  readonly text: string
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error'
}

/** A workbook, or a file of one sheet, as it is read from front to back. */
export type SheetEvent =
  | { readonly kind: 'sheet'; readonly name: string }
  /** Cells by column from 0; empty ones are left out, and so are empty rows. */
  | { readonly kind: 'row'; readonly row: number; readonly cells: ReadonlyMap<number, SheetCell> }
  | { readonly kind: 'merged'; readonly range: string; readonly firstRow: number; readonly lastRow: number }

/** Nothing of the file can be used; the message is for the person who sent it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
  readonly words: Words
  readonly mend: Words

  constructor(words: Words, mend: Words) {
    super(words.en)
    this.words = words
    this.mend = mend
  }
}

const letters = 26

/** A1, B1 … ALL20: how people name a cell. */
export function addressOf(column: number, row: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / letters)) {
    name = String.fromCharCode(65 + ((rest - 1) % letters)) + name
  }
  return `${name}${row}`
}

/** Column from 0 and row of an address. */
export function placeOfAddress(address: string): { column: number; row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address)
  if (!match) return undefined
  let column = 0
  for (const letter of match[1] ?? '') column = column * letters + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(match[2]) }
}
