import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import type { FieldProps } from './form-field.tsx'
import { FieldError, Hint, Optional, wiringOf } from './form-field.tsx'

export type DatePart = 'year' | 'month' | 'day'

export interface DateInputProps extends FieldProps {
  readonly value?: Readonly<Record<DatePart, string>> | undefined
  /** The part to correct; the first by default. */
  readonly errorPart?: DatePart | undefined
  readonly birthday?: boolean | undefined
}

const parts = [
  { part: 'year', words: componentWords.year },
  { part: 'month', words: componentWords.month },
  { part: 'day', words: componentWords.day },
] as const

/** The id of the field to which the error summary must link. */
export function datePartId(id: string, part: DatePart): string {
  return `${id}-${part}`
}

/** Three numbers 年 月 日 named `name-year`, `name-month`, `name-day`: quicker and surer than any calendar for a known date. */
export function DateInput(props: DateInputProps): ReactNode {
  const { id, name, label, language, hint, error, optional, asPageHeading, value, errorPart = 'year', birthday } = props
  const wiring = wiringOf(props)
  return (
    <fieldset className={error ? 'field field--error' : 'field'} aria-describedby={wiring['aria-describedby']} id={id}>
      <legend className="field__label">
        {asPageHeading ? <h1 className="field__question">{label}</h1> : label}
        {optional && <Optional language={language} />}
      </legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} language={language}>
        {error}
      </FieldError>
      <div className="date">
        {parts.map(({ part, words }) => (
          <div className="date__part" key={part}>
            <label htmlFor={datePartId(id, part)}>{say(words, language)}</label>
            <input
              className={part === 'year' ? 'input input--year' : 'input input--2'}
              id={datePartId(id, part)}
              name={`${name}-${part}`}
              type="text"
              inputMode="numeric"
              defaultValue={value?.[part]}
              autoComplete={birthday ? `bday-${part}` : 'off'}
              aria-invalid={error && part === errorPart ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
