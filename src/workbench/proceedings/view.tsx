import type { ReactNode } from 'react'
import type { OfficeCase } from '#casework'
import { say } from '#kernel/language'
import { Checkboxes, DateInput, type FormError, type Frame, Radios, TextArea, TextInput } from '#portal'
import { DecisionPage } from '../decide/decision-page.tsx'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import type { Proceeding, ProceedingField } from './proceeding.ts'

export interface ProceedingView {
  readonly proceeding: Proceeding
  readonly found: OfficeCase
  /** What was typed stays where it was typed. */
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

export function ProceedingPage({ frame, view }: BenchPageProps<ProceedingView>): ReactNode {
  const { language } = frame
  const { proceeding, found, values, errors } = view
  const names = { item: say(found.itemName, language), name: found.applicant.name }
  return (
    <DecisionPage
      frame={frame}
      caseId={found.caseId}
      version={found.version}
      action={proceeding.action}
      question={say(proceeding.question, language, names)}
      lead={say(proceeding.lead, language)}
      confirm={say(proceeding.confirm, language)}
      isDanger={proceeding.isDanger}
      errors={errors}
    >
      {proceeding.fields.map((field) => (
        <Field key={field.name} frame={frame} field={field} value={values[field.name] ?? ''} errors={errors} />
      ))}
    </DecisionPage>
  )
}

interface FieldViewProps {
  readonly frame: Frame
  readonly field: ProceedingField
  readonly value: string
  readonly errors: readonly FormError[]
}

function Field({ frame, field, value, errors }: FieldViewProps): ReactNode {
  const { language } = frame
  const { name, kind, label, hint, optional, choices = [] } = field
  const error = errors.find((each) => each.field === name || each.field === `${name}-year`)?.text
  const common = {
    id: name,
    name,
    label: say(label, language),
    hint: hint && say(hint, language),
    language,
    error,
    optional,
  }
  if (kind === 'choice') {
    const offered = choices.map((choice) => ({ value: choice.value, label: say(choice.words, language) }))
    return <Radios {...common} choices={offered} value={value} />
  }
  if (kind === 'choices') {
    const offered = choices.map((choice) => ({ value: choice.value, label: say(choice.words, language) }))
    return <Checkboxes {...common} choices={offered} values={value.split(' ')} columns={2} />
  }
  if (kind === 'text') return <TextArea {...common} value={value} max={1000} />
  if (kind === 'date') {
    const [year = '', month = '', day = ''] = value.split('-')
    return <DateInput {...common} value={{ year, month, day }} />
  }
  const isNumber = kind === 'number'
  return (
    <TextInput
      {...common}
      value={value}
      autoComplete="off"
      {...(isNumber && { width: 4, inputMode: 'numeric' as const })}
    />
  )
}
