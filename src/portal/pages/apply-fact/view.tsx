import type { ReactNode } from 'react'
import { factField } from '#casework'
import type { FactDefinition } from '#catalogue'
import { type Language, say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateInput,
  type FormError,
  HiddenCsrf,
  Radios,
  SourceLine,
  SummaryList,
  TextInput,
} from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { dateParts } from '../apply-flow/read-fields.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { factWords } from './words.ts'

export interface FactView {
  readonly caseId: string
  readonly itemName: string
  readonly definition: FactDefinition
  /** What is on record; null when it could not be fetched. */
  readonly recorded: { readonly value: string; readonly source: string } | null
  readonly entered: { readonly reason: string; readonly value: string } | null
  readonly reasonError: FormError | null
  readonly valueError: FormError | null
}

/** 更正: what is wrong, and what is right. The case goes on with the value marked (portal.md 3.2). */
export function FactPage({ frame, view }: PageProps<FactView>): ReactNode {
  const { language } = frame
  const { caseId, definition, recorded, entered, reasonError, valueError } = view
  const label = say(definition.label, language)
  const back = stepPath(caseId, 'prefill')
  const errors = [reasonError, valueError].filter((error) => error !== null)
  return (
    <ApplyPage
      title={say(recorded ? factWords.title : factWords.fillTitle, language, { label })}
      lead={say(factWords.lead, language)}
      frame={frame}
      itemName={view.itemName}
      back={back}
      errors={errors}
    >
      <SummaryList
        rows={[
          {
            key: 'now',
            label: say(factWords.now, language),
            value: recorded ? recorded.value : say(factWords.none, language),
            source: recorded && <SourceLine>{recorded.source}</SourceLine>,
          },
        ]}
      />
      <form method="post" action={href(frame, `/apply/${caseId}/fact/${definition.id}`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {recorded && (
          <Radios
            id="reason"
            name="reason"
            label={say(factWords.reason, language)}
            language={language}
            error={reasonError?.text}
            value={entered?.reason || undefined}
            choices={[
              { value: 'wrong', label: say(factWords.wrong, language) },
              { value: 'old', label: say(factWords.old, language) },
              { value: 'not-me', label: say(factWords.notMe, language) },
            ]}
          />
        )}
        <ValueField definition={definition} language={language} value={entered?.value} error={valueError?.text} />
        <ButtonRow>
          <Button>{say(factWords.save, language)}</Button>
          <ButtonLink kind="secondary" href={href(frame, back)}>
            {say(factWords.cancel, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}

interface ValueFieldProps {
  readonly definition: FactDefinition
  readonly language: Language
  readonly value: string | undefined
  readonly error: string | undefined
}

function ValueField({ definition, language, value, error }: ValueFieldProps): ReactNode {
  const { id, form } = definition
  const field = { id: factField(id), name: factField(id), language, error }
  if (form === 'date') {
    return <DateInput {...field} label={say(factWords.rightDate, language)} value={dateParts(value)} />
  }
  const label = say(factWords.right, language)
  if (form === 'boolean') {
    const choices = [
      { value: 'true', label: say(factWords.yes, language) },
      { value: 'false', label: say(factWords.no, language) },
    ]
    return <Radios {...field} label={label} value={value || undefined} choices={choices} columns={2} />
  }
  const inputMode = form === 'phone' || form === 'region' ? 'numeric' : 'text'
  return <TextInput {...field} label={label} value={value} autoComplete="off" inputMode={inputMode} />
}
