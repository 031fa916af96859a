import type { ReactNode } from 'react'
import type { QuestionForm } from '#catalogue'
import { say } from '#kernel/language'
import { Checkboxes, DateInput, type FieldProps, Radios, TextArea, TextInput } from '../../components/index.ts'
import { answerWords } from './answer-words.ts'
import { dateParts, textFields } from './read-fields.ts'

export interface SimpleFieldProps extends FieldProps {
  readonly form: Exclude<QuestionForm, { kind: 'region' | 'address' | 'group' }>
  readonly value: string | undefined
  /** The frame of the one question among the facts. */
  readonly framed?: boolean | undefined
}

/** One control for one answer. The text it shows is the one that is kept, or what was entered when that was wrong. */
export function SimpleField(props: SimpleFieldProps): ReactNode {
  const { form, value, framed, ...rest } = props
  const { language } = rest
  const field = { ...rest, hint: hintOf(props) }
  switch (form.kind) {
    case 'choice':
    case 'choices': {
      const choices = form.options.map((option) => ({ value: option.value, label: say(option.words, language) }))
      const columns = choices.length > 2 || form.kind === 'choice' ? 2 : undefined
      return form.kind === 'choice' ? (
        <Radios {...field} choices={choices} value={value} columns={columns} framed={framed} />
      ) : (
        <Checkboxes {...field} choices={choices} values={listOf(value)} columns={columns} framed={framed} />
      )
    }
    case 'yes-no': {
      const choices = (['yes', 'no'] as const).map((each) => ({ value: each, label: say(answerWords[each], language) }))
      return <Radios {...field} choices={choices} value={value} columns={2} framed={framed} />
    }
    case 'date':
      return <DateInput {...field} value={dateParts(value)} />
    case 'number':
      return (
        <TextInput
          {...field}
          value={value}
          autoComplete="off"
          width={8}
          inputMode={(form.decimals ?? 0) > 0 ? 'decimal' : 'numeric'}
        />
      )
    case 'money':
      return <TextInput {...field} value={value} autoComplete="off" width={12} inputMode="decimal" />
    case 'resident-id':
    case 'uscc':
      return <TextInput {...field} value={value} autoComplete="off" width={20} spellCheck={false} />
    case 'phone':
      // Of somebody else perhaps: the browser must not offer the own one.
      return <TextInput {...field} value={value} autoComplete="off" width={12} type="tel" inputMode="tel" />
    case 'text':
      return form.multiline ? (
        <TextArea {...field} value={value} max={form.maxLength} />
      ) : (
        <TextInput {...field} value={value} autoComplete="off" />
      )
  }
}

/** Unit and how many may be chosen are said before one answers, not in the refusal. */
function hintOf({ form, hint, language }: SimpleFieldProps): ReactNode {
  const more =
    form.kind === 'number' && form.unit
      ? say(answerWords.unit, language, { unit: say(form.unit, language) })
      : form.kind === 'money'
        ? say(answerWords.unit, language, { unit: say(answerWords.yuan, language) })
        : form.kind === 'choices'
          ? say(form.atMost === undefined ? answerWords.several : answerWords.atMost, language, {
              count: form.atMost ?? 0,
            })
          : undefined
  if (more === undefined) return hint
  return hint ? (
    <>
      {hint} {more}
    </>
  ) : (
    more
  )
}

function listOf(value: string | undefined): readonly string[] {
  try {
    return textFields({ list: JSON.parse(value ?? '[]') }, 'list')
  } catch {
    return []
  }
}
