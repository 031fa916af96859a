import { type Language, say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '../../components/index.ts'

/** Fields of a posted form, as the parser leaves them: a repeated name makes a list. */
export type FormFields = Readonly<Record<string, unknown>>

/** The parsed body of a form; whatever else was sent has no fields. */
export function fieldsOf(body: unknown): FormFields {
  // Only `textField` and `textFields` read it, and both check what they find.
  return typeof body === 'object' && body !== null ? (body as FormFields) : {}
}

export function textField(fields: FormFields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** All values of a group of checkboxes. */
export function textFields(fields: FormFields, name: string): readonly string[] {
  const value = fields[name]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((each) => typeof each === 'string')
}

/** The three boxes of a date as YYYY-MM-DD; empty when all are. Whether there is such a day is the verb's question. */
export function dateField(fields: FormFields, name: string): string {
  const year = textField(fields, `${name}-year`)
  const month = textField(fields, `${name}-month`)
  const day = textField(fields, `${name}-day`)
  return year + month + day === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Such a date as the three boxes show it again. */
export function dateParts(value: string | undefined): { year: string; month: string; day: string } | undefined {
  if (value === undefined || value === '') return undefined
  const [year = '', month = '', day = ''] = value.split('-')
  return { year, month, day }
}

/**
 * What a verb says is wrong with fields of the form, for the summary and the fields themselves.
 * @throws the error itself when it is no such thing.
 */
export function formErrorsOf(error: unknown, language: Language): readonly FormError[] {
  if (!(error instanceof Problem) || error.fields.length === 0) throw error
  return error.fields.map(({ field, words }) => ({ field, text: say(words, language) }))
}
