import type { Words } from '#kernel/language'

/** What stands in the cells of a row, by column; an empty cell is not among them. */
export type Cells = Readonly<Record<string, string>>

/** An item, or a part of one, while its elements are read; what comes of it is checked against the schema. */
export type Plain = Record<string, unknown>

/** What a column of the sheet is, for the header, the template and the reader of cells. */
export interface Column {
  readonly name: string
  readonly hint: Words
  /** `new`: an item that is not in the catalogue yet needs it. Otherwise an empty cell changes nothing. */
  readonly required: 'always' | 'new' | 'no'
  /** Digits or letters of a code: a number in such a cell is taken as text, and short of zeros is mended. */
  readonly code?: number
  readonly isDate?: boolean
  /** Names among which one chooses: a list in the template. */
  readonly choices?: readonly string[]
}

export interface CellFault {
  readonly column: string
  readonly severity: 'error' | 'warning'
  readonly words: Words
  readonly mend: Words
}

export type Note = (fault: CellFault) => void

export interface Reading {
  readonly cells: Cells
  /** The element as it was, kept where the cell is empty. */
  readonly before: unknown
  /** What has been read so far. */
  readonly item: Plain
  readonly note: Note
}

/** One element and the columns it stands in. What `write` writes, `read` reads. */
export interface Field {
  /** Path of the element, dots between the steps. */
  readonly path: string
  readonly columns: readonly Column[]
  read(reading: Reading): unknown
  write(value: unknown, item: Plain): Cells
}

/** Written where an element is there and has nothing in it: an empty cell would say „as it was“. */
export const none = '无'

export function at(item: unknown, path: string): unknown {
  let value: unknown = item
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Plain)[step]
  }
  return value
}

/** Puts a value at its path; undefined takes the element away. */
export function put(item: Plain, path: string, value: unknown): void {
  const steps = path.split('.')
  const last = steps.pop() ?? path
  let target = item
  for (const step of steps) {
    const next = target[step]
    if (typeof next === 'object' && next !== null) target = next as Plain
    else if (value === undefined) return
    else {
      const made: Plain = {}
      target[step] = made
      target = made
    }
  }
  if (value === undefined) delete target[last]
  else target[last] = value
}

export function error(column: string, words: Words, mend: Words): CellFault {
  return { column, severity: 'error', words, mend }
}

export function warning(column: string, words: Words, mend: Words): CellFault {
  return { column, severity: 'warning', words, mend }
}
