import type { ReactNode } from 'react'
import { Clauses } from '../content/clauses.tsx'
import type { FieldProps } from './form-field.tsx'
import { FieldError, Hint, Optional, wiringOf } from './form-field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** Two by two on wide screens; the default is one below the other. */
  readonly columns?: 2 | undefined
  /** The frame of the one question nobody else can answer (portal.md 3.2). */
  readonly framed?: boolean | undefined
}

export interface RadiosProps extends ChoicesProps {
  readonly value?: string | undefined
}

export interface CheckboxesProps extends ChoicesProps {
  readonly values?: readonly string[] | undefined
}

function ChoiceField(
  props: ChoicesProps & { readonly type: 'radio' | 'checkbox'; readonly chosen: readonly string[] },
): ReactNode {
  const { id, name, label, language, hint, error, optional, asPageHeading, choices, columns, framed, type, chosen } =
    props
  const wiring = wiringOf(props)
  const legend = (
    <>
      {asPageHeading ? <Clauses text={label} /> : label}
      {optional && <Optional language={language} />}
    </>
  )
  const classes = ['field', 'choices', columns && 'choices--2', framed && 'choices--framed', error && 'field--error']
  return (
    <fieldset className={classes.filter(Boolean).join(' ')} aria-describedby={wiring['aria-describedby']}>
      <legend className="field__label">{asPageHeading ? <h1 className="field__question">{legend}</h1> : legend}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} language={language}>
        {error}
      </FieldError>
      <div className="choices__list">
        {choices.map((choice, index) => {
          // The first control has the id of the field: the link of the error summary lands on it.
          const choiceId = index === 0 ? id : `${id}-${index + 1}`
          return (
            <label className="choice" key={choice.value} htmlFor={choiceId}>
              <input
                className="choice__control"
                type={type}
                id={choiceId}
                name={name}
                value={choice.value}
                defaultChecked={chosen.includes(choice.value)}
                aria-describedby={choice.hint ? `${choiceId}-note` : undefined}
                aria-invalid={type === 'checkbox' && error ? true : undefined}
              />
              <span className="choice__text">
                <span className="choice__label">{choice.label}</span>
                {choice.hint && (
                  <span className="choice__hint" id={`${choiceId}-note`}>
                    {choice.hint}
                  </span>
                )}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

/** One of several. The whole row is the label and at least 60 px high. Nothing is chosen unless `value` says so. */
export function Radios(props: RadiosProps): ReactNode {
  return <ChoiceField {...props} type="radio" chosen={props.value === undefined ? [] : [props.value]} />
}

/** Any of several. */
export function Checkboxes(props: CheckboxesProps): ReactNode {
  return <ChoiceField {...props} type="checkbox" chosen={props.values ?? []} />
}
