import type { ReactNode } from 'react'
import { factField } from '#casework'
import type { FactDefinition } from '#catalogue'
import { fill, type Language, say, type Words } from '#kernel/language'
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
import { type Frame, href } from '../../frame/index.ts'
import { dateParts } from '../apply-flow/read-fields.ts'
import type { SaidRow } from '../apply-prefill/fact-groups.ts'
import { factWords } from './words.ts'

export interface FactFormView {
  readonly definition: FactDefinition
  /** What is on record; null when it could not be fetched. */
  readonly recorded: { readonly value: string; readonly source: string } | null
  /** What each source says, where they contradict each other. */
  readonly said: readonly SaidRow[]
  readonly entered: EnteredFact | null
  readonly reasonError: FormError | null
  readonly valueError: FormError | null
}

export interface EnteredFact {
  readonly reason: string
  readonly value: string
  readonly source: string
}

/** Of the choice that none of the sources is right. */
export const neitherSource = 'neither'

/** 更正 where there is one record, 填写 where there is none, a choice where several differ. */
export function titleOfFact({ definition, recorded, said }: FactFormView, language: Language): Words {
  const one = recorded ? factWords.title : factWords.fillTitle
  return fill(said.length > 0 ? factWords.chooseTitle : one, { label: say(definition.label, language) })
}

export function leadOfFact({ said }: FactFormView): Words {
  return said.length > 0 ? factWords.chooseLead : factWords.lead
}

interface FactFormProps {
  readonly frame: Frame
  readonly view: FactFormView
  /** Paths without the language prefix. */
  readonly action: string
  readonly back: string
}

/** What is wrong, and what is right; where sources differ, which of them is right. */
export function FactForm({ frame, view, action, back }: FactFormProps): ReactNode {
  const { language } = frame
  const { definition, recorded, said } = view
  const isChoice = said.length > 0
  return (
    <>
      {!isChoice && (
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
      )}
      <form method="post" action={href(frame, action)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {isChoice && <WhichSource view={view} language={language} />}
        {!isChoice && recorded && <WhatIsWrong view={view} language={language} />}
        {(!isChoice || definition.correctable) && <ValueField view={view} language={language} />}
        <ButtonRow>
          <Button>{say(isChoice ? factWords.saveChoice : factWords.save, language)}</Button>
          <ButtonLink kind="secondary" href={href(frame, back)}>
            {say(factWords.cancel, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

interface PartProps {
  readonly view: FactFormView
  readonly language: Language
}

/** Which of several sources is right, or none of them. None is chosen beforehand (portal.md 3.2). */
function WhichSource({ view, language }: PartProps): ReactNode {
  const { definition, said, entered, reasonError } = view
  const neither = { value: neitherSource, label: say(factWords.neither, language) }
  return (
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
  )
}

function WhatIsWrong({ view: { entered, reasonError }, language }: PartProps): ReactNode {
  return (
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
  )
}

function ValueField({ view, language }: PartProps): ReactNode {
  const { definition, said, entered, valueError } = view
  const { id, form } = definition
  const value = entered?.value
  const field = { id: factField(id), name: factField(id), language, error: valueError?.text }
  const neither = said.length > 0 ? say(factWords.neitherRight, language) : undefined
  if (form === 'date') {
    return <DateInput {...field} label={neither ?? say(factWords.rightDate, language)} value={dateParts(value)} />
  }
  const label = neither ?? say(factWords.right, language)
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
