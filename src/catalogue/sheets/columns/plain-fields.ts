import type { Words } from '#kernel/language'
import { isCalendarDate } from '#standards'
import { type Column, error, type Field, none } from './field.ts'

/** What is there instead of a value: nothing is allowed, null, or no element at all. */
export type Absence = 'never' | 'null' | 'missing'

export interface FieldOptions extends Partial<Pick<Column, 'required' | 'code'>> {
  readonly absence?: Absence
}

export function columnOf(name: string, hint: Words, more: Partial<Column> = {}): Column {
  return { name, hint, required: 'no', ...more }
}

/** The value for „无“, or undefined where the element cannot be absent; the answer is boxed, for null is a value. */
export function absent(text: string, absence: Absence = 'never'): { readonly value: null | undefined } | undefined {
  if (text !== none || absence === 'never') return undefined
  return { value: absence === 'null' ? null : undefined }
}

export function text(path: string, name: string, hint: Words, options: FieldOptions = {}): Field {
  const { absence = 'never', ...more } = options
  return {
    path,
    columns: [columnOf(name, hint, more)],
    read({ cells, before }) {
      const cell = cells[name]
      if (cell === undefined) return before
      const nothing = absent(cell, absence)
      return nothing ? nothing.value : cell.trim()
    },
    write: (value) => ({ [name]: typeof value === 'string' ? value : absence === 'never' ? '' : none }),
  }
}

export function wholeNumber(path: string, name: string, hint: Words, options: FieldOptions = {}): Field {
  const { absence = 'never', ...more } = options
  return {
    path,
    columns: [columnOf(name, hint, more)],
    read({ cells, before, note }) {
      const cell = cells[name]
      if (cell === undefined) return before
      const nothing = absent(cell, absence)
      if (nothing) return nothing.value
      if (/^\d{1,6}$/.test(cell)) return Number(cell)
      note(
        error(
          name,
          { zh: `“${shown(cell)}”不是整数`, en: `“${shown(cell)}” is no whole number` },
          { zh: '填0、1、2……，不带单位', en: 'Enter 0, 1, 2 … without a unit' },
        ),
      )
      return before
    },
    write: (value) => ({ [name]: typeof value === 'number' ? String(value) : absence === 'never' ? '' : none }),
  }
}

export function date(path: string, name: string, hint: Words): Field {
  return {
    path,
    columns: [columnOf(name, hint, { isDate: true })],
    read({ cells, before, note }) {
      const cell = cells[name]
      if (cell === undefined) return before
      const found = dateOf(cell)
      if (found) return found
      note(
        error(
          name,
          { zh: `“${shown(cell)}”不是日期`, en: `“${shown(cell)}” is no date` },
          { zh: '按2026-01-31的样子填', en: 'Write it like 2026-01-31' },
        ),
      )
      return before
    },
    write: (value) => ({ [name]: typeof value === 'string' ? value : '' }),
  }
}

/** 2026-1-31, 2026/01/31, 2026年1月31日 and 20260131 are one date. */
export function dateOf(typed: string): string | undefined {
  const match = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(typed)
  if (!match) return undefined
  const [, year = '', month = match[4] ?? '', day = match[5] ?? ''] = match
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(value) ? value : undefined
}

export function yesNo(path: string, name: string, hint: Words): Field {
  return {
    path,
    columns: [columnOf(name, hint, { choices: ['是', '否'] })],
    read({ cells, before, note }) {
      const cell = cells[name]
      if (cell === undefined) return before
      const answer = yesNoOf(cell)
      if (answer === undefined) note(notYesNo(name, cell))
      return answer ?? before
    },
    write: (value) => ({ [name]: typeof value === 'boolean' ? (value ? '是' : '否') : '' }),
  }
}

export function yesNoOf(typed: string): boolean | undefined {
  if (['是', '1', 'TRUE', 'Y', 'y'].includes(typed)) return true
  return ['否', '0', 'FALSE', 'N', 'n'].includes(typed) ? false : undefined
}

export function notYesNo(column: string, typed: string) {
  return error(
    column,
    { zh: `“${shown(typed)}”不是“是”或“否”`, en: `“${shown(typed)}” is neither 是 nor 否` },
    { zh: '填“是”或“否”', en: 'Enter 是 or 否' },
  )
}

/** What was typed, short enough for a report. */
export function shown(typed: string): string {
  return typed.length > 40 ? `${typed.slice(0, 40).toWellFormed()}…` : typed
}
