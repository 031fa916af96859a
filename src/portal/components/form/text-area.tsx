import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import type { FieldProps } from './form-field.tsx'
import { FormField } from './form-field.tsx'

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number | undefined
  /** Said as a hint and counted by the script at 80 % and beyond; never enforced while typing. */
  readonly max?: number | undefined
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { value, rows = 5, max, hint, language } = props
  const limit = max ? say(componentWords.charactersAllowed, language, { max }) : null
  const fullHint = limit ? (
    <>
      {hint}
      {hint ? <br /> : null}
      <span data-count-for={props.id}>{limit}</span>
    </>
  ) : (
    hint
  )
  return (
    <FormField {...props} hint={fullHint}>
      {(wiring) => (
        <textarea {...wiring} className="input" rows={rows} defaultValue={value} autoComplete="off" data-max={max} />
      )}
    </FormField>
  )
}
