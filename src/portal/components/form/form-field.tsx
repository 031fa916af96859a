import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

/** What every field says about itself. */
export interface FieldProps {
  /** Also what the error summary links to. */
  readonly id: string
  readonly name: string
  readonly label: string
  readonly language: Language
  readonly hint?: ReactNode
  /** The same sentence as in the error summary. */
  readonly error?: string | undefined
  /** Only the optional is marked; what is asked for is needed. */
  readonly optional?: boolean | undefined
  /** The label is the question of the page and therefore its `h1`. */
  readonly asPageHeading?: boolean | undefined
}

/** What the control must carry so that hint and error are read with it. */
export interface ControlWiring {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export function wiringOf({ id, name, hint, error }: FieldProps): ControlWiring {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined }
}

export function Hint({ id, children }: { readonly id: string; readonly children?: ReactNode }): ReactNode {
  return children ? (
    <div className="field__hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null
}

export function FieldError({
  id,
  language,
  children,
}: Pick<FieldProps, 'id' | 'language'> & { readonly children?: string | undefined }): ReactNode {
  return children ? (
    <p className="field__error" id={`${id}-error`}>
      <Icon name="alert" />
      <span>
        <span className="hidden-text">{say(componentWords.error, language)}</span>
        {children}
      </span>
    </p>
  ) : null
}

export function Optional({ language }: Pick<FieldProps, 'language'>): ReactNode {
  return <span className="field__optional">{say(componentWords.optional, language)}</span>
}

/** Label above, hint, error, control. */
export function FormField(props: FieldProps & { readonly children: (wiring: ControlWiring) => ReactNode }): ReactNode {
  const { id, label, language, hint, error, optional, asPageHeading, children } = props
  const labelElement = (
    <label className="field__label" htmlFor={id}>
      {label}
      {optional && <Optional language={language} />}
    </label>
  )
  return (
    <div className={error ? 'field field--error' : 'field'}>
      {asPageHeading ? <h1 className="field__question">{labelElement}</h1> : labelElement}
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} language={language}>
        {error}
      </FieldError>
      {children(wiringOf(props))}
    </div>
  )
}
