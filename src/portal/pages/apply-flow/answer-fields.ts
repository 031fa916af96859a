import { caseworkProblems, questionField } from '#casework'
import type { Question, QuestionForm } from '#catalogue'
import type { FormError } from '../../components/index.ts'
import { dateField, type FormFields, textField, textFields } from './read-fields.ts'

/** Name of the button that adds a row to a group or takes one away. */
export const rowButton = 'row'

/** The answer as entered: a text, or for what has parts the JSON text that `answer` reads (#catalogue, readAnswer). */
export function readAnswer({ id, form }: Question, fields: FormFields): string {
  const name = questionField(id)
  switch (form.kind) {
    case 'choices': {
      const chosen = textFields(fields, name).filter((value) => value !== '')
      return chosen.length === 0 ? '' : JSON.stringify(chosen)
    }
    case 'address': {
      const region = textField(fields, `${name}-region`)
      const detail = textField(fields, `${name}-detail`)
      return region + detail === '' ? '' : JSON.stringify({ region, detail })
    }
    case 'group':
      return JSON.stringify(readRows(name, form, fields))
    default:
      return readSimple(form, fields, name)
  }
}

function readSimple(form: QuestionForm, fields: FormFields, name: string): string {
  return form.kind === 'date' ? dateField(fields, name) : textField(fields, name)
}

type Row = Readonly<Record<string, string>>

function readRows(name: string, form: Extract<QuestionForm, { kind: 'group' }>, fields: FormFields): Row[] {
  return Array.from({ length: rowCount(name, form, fields) }, (_, index) =>
    Object.fromEntries(
      form.fields.map((field) => [field.id, readSimple(field.form, fields, `${name}-${index}-${field.id}`)]),
    ),
  )
}

function rowCount(name: string, { max }: Extract<QuestionForm, { kind: 'group' }>, fields: FormFields): number {
  const typed = textField(fields, `${name}-rows`)
  return /^\d{1,2}$/.test(typed) ? Math.min(Number(typed), max) : 0
}

/** The rows to draw of a group, kept or as entered: never none, so that there is one to fill in. */
export function rowsOf(form: QuestionForm, value: string | undefined): readonly Row[] {
  const rows = value === undefined || form.kind !== 'group' ? [] : parsedRows(value)
  return rows.length > 0 ? rows : [{}]
}

function parsedRows(value: string): Row[] {
  try {
    const rows: unknown = JSON.parse(value)
    return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : []
  } catch {
    return []
  }
}

/** A group after its button was pressed; undefined when none of them was. */
export function pressedRows({ form }: Question, value: string, fields: FormFields): string | undefined {
  const pressed = textField(fields, rowButton)
  if (form.kind !== 'group' || pressed === '') return undefined
  const rows = rowsOf(form, value)
  if (pressed === 'add') return JSON.stringify(rows.length < form.max ? [...rows, {}] : rows)
  return JSON.stringify(rows.filter((_, index) => pressed !== `remove-${index}`))
}

/**
 * Every field of a form was asked for: those of the question, and what every form has.
 * @throws notAsked for anything else, so that nothing slips in beside the answer
 */
export function mustBeAsked(question: Question | undefined, fields: FormFields): void {
  const asked = new Set(['csrf', ...(question ? namesOf(question, fields) : [])])
  const strange = Object.keys(fields).filter((name) => !asked.has(name))
  if (strange.length > 0)
    throw caseworkProblems.notAsked({ private: { fields: strange.slice(0, 5).map((name) => name.slice(0, 60)) } })
}

function namesOf({ id, form }: Question, fields: FormFields): string[] {
  const name = questionField(id)
  switch (form.kind) {
    case 'region':
      return [name, `${name}-in`]
    case 'address':
      return [`${name}-region`, `${name}-detail`, `${name}-in`]
    case 'group': {
      const rows = Array.from({ length: rowCount(name, form, fields) }, (_, index) =>
        form.fields.flatMap((field) => simpleNames(field.form, `${name}-${index}-${field.id}`)),
      )
      return [`${name}-rows`, rowButton, ...rows.flat()]
    }
    default:
      return simpleNames(form, name)
  }
}

function simpleNames({ kind }: QuestionForm, name: string): string[] {
  return kind === 'date' ? ['year', 'month', 'day'].map((part) => `${name}-${part}`) : [name]
}

/** An error at a date links to its first box: the group itself takes no focus. */
export function linkToControl({ id, form }: Question, errors: readonly FormError[]): readonly FormError[] {
  return errors.map((error) => {
    const part = error.field.slice(questionField(id).length + 1).replace(/^\d+-/, '')
    const kind = form.kind === 'group' ? form.fields.find((field) => field.id === part)?.form.kind : form.kind
    return kind === 'date' ? { ...error, field: `${error.field}-year` } : error
  })
}

/** What is wrong with one control, whichever of its boxes the summary links to. */
export function errorAt(errors: readonly FormError[], name: string): string | undefined {
  return errors.find(({ field }) => field === name || field === `${name}-year`)?.text
}
