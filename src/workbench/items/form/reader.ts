import type { Words } from '#kernel/language'

/** What the boxes of a form say, by name. A page is always drawn from these, so that what was typed wrongly stays. */
export type Fields = Readonly<Record<string, string>>

/** What cannot be read of a box; `field` is its name and the id of its control. */
export interface FieldFault {
  readonly field: string
  readonly words: Words
}

export interface FormReader {
  text(name: string): string
  /** The rows of a list are numbered from 0 on; as many as the form had. */
  rows(name: string): number
  /** Whether nothing has been entered in any box of a part. */
  isEmpty(name: string): boolean
  fault(field: string, words: Words): void
  readonly faults: readonly FieldFault[]
}

/** A form longer than this is read by nobody, least of all by an applicant. */
export const mostRows = 200

export function formReader(fields: Fields): FormReader {
  const faults: FieldFault[] = []
  return {
    text: (name) => (fields[name] ?? '').replaceAll('\r\n', '\n').trim(),
    rows(name) {
      const count = Number(fields[rowsField(name)] ?? '0')
      return Number.isSafeInteger(count) ? Math.min(Math.max(count, 0), mostRows) : 0
    },
    isEmpty: (name) =>
      Object.entries(fields).every(
        ([key, text]) => !isOf(name, key) || key.endsWith(rowsField('')) || text.trim() === '',
      ),
    fault(field, words) {
      faults.push({ field, words })
    },
    faults,
  }
}

function isOf(name: string, key: string): boolean {
  return key === name || key.startsWith(`${name}.`)
}

export function rowsField(name: string): string {
  return `${name}.rows`
}

/** The boxes of a posted form; a box sent twice counts once. */
export function fieldsOf(body: unknown): Fields {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const one: unknown = Array.isArray(value) ? value.at(-1) : value
      return typeof one === 'string' ? [[name, one] as const] : []
    }),
  )
}
