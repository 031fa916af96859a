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
import type { SaidRow } from '../apply-prefill/fact-groups.ts'
import { factWords } from './words.ts'

export interface FactView {
  readonly caseId: string
  readonly itemName: string
  readonly definition: FactDefinition
  /** What is on record; null when it could not be fetched. */
  readonly recorded: { readonly value: string; readonly source: string } | null
  /** What each source says, where they contradict each other. */
  readonly said: readonly SaidRow[]
  readonly entered: { readonly reason: string; readonly value: string; readonly source?: string } | null
  readonly reasonError: FormError | null
  readonly valueError: FormError | null
}

/** Of the choice that none of the sources is right. */
export const neitherSource = 'neither'

/** 更正: what is wrong, and what is right. The case goes on with the value marked (portal.md 3.2). */
export function FactPage({ frame, view }: PageProps<FactView>): ReactNode {
  const { language } = frame
  const { caseId, definition, recorded, entered, reasonError, valueError } = view
  const label = say(definition.label, language)
  if (view.said.length > 0) return <ChoicePage frame={frame} view={view} />
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

/** Which of several sources is right, or none of them. None is chosen beforehand (portal.md 3.2). */
function ChoicePage({ frame, view }: PageProps<FactView>): ReactNode {
  const { language } = frame
  const { caseId, definition, said, entered, reasonError, valueError } = view
  const back = stepPath(caseId, 'prefill')
  const neither = { value: neitherSource, label: say(factWords.neither, language) }
  return (
    <ApplyPage
      title={say(factWords.chooseTitle, language, { label: say(definition.label, language) })}
      lead={say(factWords.chooseLead, language)}
      frame={frame}
      itemName={view.itemName}
      back={back}
      errors={[reasonError, valueError].filter((error) => error !== null)}
    >
      <form method="post" action={href(frame, `/apply/${caseId}/fact/${definition.id}`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <Radios
          id="source"
          name="source"
          label={say(factWords.which, language)}
          language={language}
          error={reasonError?.text}
          value={entered?.source || undefined}
          choices={[
            ...said.map(({ key, value, source }) => ({ value: key, label: value, hint: source })),
            ...(definition.correctable ? [neither] : []),
          ]}
        />
        {definition.correctable && (
          <ValueField
            definition={definition}
            language={language}
            value={entered?.value}
            error={valueError?.text}
            label={say(factWords.neitherRight, language)}
          />
        )}
        <ButtonRow>
          <Button>{say(factWords.saveChoice, language)}</Button>
          <ButtonLink kind="secondary" href={href(frame, back)}>
            {say(factWords.cancel, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}

interface ValueFieldProps {
  readonly label?: string
  readonly definition: FactDefinition
  readonly language: Language
  readonly value: string | undefined
  readonly error: string | undefined
}

function ValueField({ definition, language, value, error, label: given }: ValueFieldProps): ReactNode {
  const { id, form } = definition
  const field = { id: factField(id), name: factField(id), language, error }
  if (form === 'date') {
    return <DateInput {...field} label={given ?? say(factWords.rightDate, language)} value={dateParts(value)} />
  }
  const label = given ?? say(factWords.right, language)
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
