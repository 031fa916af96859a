import type { ReactNode } from 'react'
import { type Fact, factField } from '#casework'
import type { FactDefinition } from '#catalogue'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  PageHead,
  Radios,
  SummaryList,
  showFact,
  TextInput,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { formId } from './intake-call.ts'
import { intakeWords } from './words.ts'

interface FactView {
  readonly definition: FactDefinition
  readonly fact: Fact | null
  readonly path: string
  readonly errors: readonly FormError[]
}

/** What the person says is wrong with a fact; the source's value stays beside it. */
export function FactPage({ frame, view }: BenchPageProps<FactView>): ReactNode {
  const { language } = frame
  const { definition, fact, path, errors } = view
  const name = factField(definition.id)
  const stands = fact !== null && fact.value !== null
  return (
    <form
      className="bench__page narrow stack"
      id={formId}
      method="post"
      action={href(frame, `${path}/fact/${definition.id}`)}
      noValidate
    >
      <PageHead title={say(intakeWords.factTitle, language, { label: say(definition.label, language) })}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      <HiddenCsrf csrf={frame.csrf} />
      {stands && (
        <>
          <SummaryList
            rows={[
              {
                key: 'now',
                label: say(intakeWords.factNow, language),
                value: showFact(definition.form, fact.value, language),
              },
            ]}
          />
          <Radios
            id="reason"
            name="reason"
            label={say(intakeWords.factReason, language)}
            language={language}
            choices={[
              { value: 'wrong', label: say(intakeWords.wrong, language) },
              { value: 'old', label: say(intakeWords.old, language) },
              { value: 'not-me', label: say(intakeWords.notMe, language) },
            ]}
          />
        </>
      )}
      <TextInput
        id={name}
        name={name}
        label={say(intakeWords.factValue, language)}
        hint={say(intakeWords.factHint, language)}
        language={language}
        error={errors.find(({ field }) => field === name)?.text}
        autoComplete="off"
      />
      <ButtonRow>
        <Button>{say(intakeWords.save, language)}</Button>
        <ButtonLink kind="secondary" href={href(frame, path)}>
          {say(intakeWords.back, language)}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
