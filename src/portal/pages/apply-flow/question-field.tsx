import type { ReactNode } from 'react'
import { questionField } from '#casework'
import type { Question } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { DateInput, type FormError, Radios, TextArea, TextInput } from '../../components/index.ts'
import { dateField, dateParts, type FormFields, textField } from './read-fields.ts'

export interface QuestionFieldProps {
  readonly question: Question
  readonly language: Language
  readonly value: string | undefined
  readonly error?: string | undefined
  /** The question is the `h1` of a page of its own; otherwise it stands framed among the facts. */
  readonly asPageHeading?: boolean | undefined
}

/** What only the person knows, with the reason why no department can answer it (portal principle 1). */
export function QuestionField(props: QuestionFieldProps): ReactNode {
  const { question, language, value, error, asPageHeading } = props
  const name = questionField(question.id)
  const field = {
    id: name,
    name,
    label: say(question.title, language),
    hint: say(question.why, language),
    language,
    error,
    optional: question.optional,
    asPageHeading,
  }
  const { form } = question
  if (form.kind === 'choice') {
    const choices = form.options.map((option) => ({ value: option.value, label: say(option.words, language) }))
    return <Radios {...field} choices={choices} value={value} columns={2} framed={!asPageHeading} />
  }
  if (form.kind === 'date') return <DateInput {...field} value={dateParts(value)} />
  if (form.multiline) return <TextArea {...field} value={value} max={form.maxLength} />
  return <TextInput {...field} value={value} autoComplete="off" />
}

/** The answer as entered. */
export function readAnswer({ id, form }: Question, fields: FormFields): string {
  return form.kind === 'date' ? dateField(fields, questionField(id)) : textField(fields, questionField(id))
}

/** An error at a date links to its first box: the group itself takes no focus. */
export function linkToControl(question: Question, errors: readonly FormError[]): readonly FormError[] {
  if (question.form.kind !== 'date') return errors
  return errors.map((error) => ({ ...error, field: `${error.field}-year` }))
}
