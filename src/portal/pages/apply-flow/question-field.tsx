import type { ReactNode } from 'react'
import { questionField } from '#casework'
import type { Question } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { type FormError, TextInput } from '../../components/index.ts'
import { errorAt } from './answer-fields.ts'
import { answerWords } from './answer-words.ts'
import { GroupField } from './group-field.tsx'
import { type Opened, openedFor, partsOf, RegionField } from './region-field.tsx'
import { SimpleField } from './simple-field.tsx'

export interface QuestionFieldProps {
  readonly question: Question
  readonly language: Language
  readonly value: string | undefined
  /** What is wrong with the answer as a whole; parts have theirs in `errors`. */
  readonly error?: string | undefined
  readonly errors?: readonly FormError[] | undefined
  /** The question is the `h1` of a page of its own; otherwise it stands framed among the facts. */
  readonly asPageHeading?: boolean | undefined
  /** The way through the regions of a page that knows it; elsewhere the places beside the one chosen are offered. */
  readonly opened?: Opened | undefined
  /** The page knows the buttons of a group. */
  readonly grows?: boolean | undefined
}

/** What only the person knows, with the reason why no department can answer it (portal principle 1). */
export function QuestionField(props: QuestionFieldProps): ReactNode {
  const { question, language, value, errors = [], asPageHeading, grows = false } = props
  const name = questionField(question.id)
  const field = {
    id: name,
    name,
    label: say(question.title, language),
    hint: say(question.why, language),
    language,
    error: errors.length > 0 ? errorAt(errors, name) : props.error,
    optional: question.optional,
    asPageHeading,
  }
  const { form } = question
  switch (form.kind) {
    case 'region':
      return (
        <RegionField
          {...field}
          value={value}
          level={form.level ?? 'county'}
          opened={props.opened ?? besides(value)}
          keeps={`${name}-in`}
        />
      )
    case 'address':
      return <AddressField {...props} />
    case 'group':
      return <GroupField {...field} form={form} value={value} errors={errors} grows={grows} />
    default:
      return <SimpleField {...field} form={form} value={value} framed={!asPageHeading} />
  }
}

/** The region first, the rest where the region can be chosen: links on the way would lose what was written. */
function AddressField({
  question,
  language,
  value,
  error,
  errors = [],
  asPageHeading,
  ...rest
}: QuestionFieldProps): ReactNode {
  const name = questionField(question.id)
  const { region, detail } = addressOf(value)
  const opened = rest.opened ?? besides(region)
  const label = say(question.title, language)
  return (
    <div className="field stack">
      {asPageHeading ? <h1 className="field__question">{label}</h1> : <p className="field__label">{label}</p>}
      <div className="field__hint">{say(question.why, language)}</div>
      <RegionField
        id={`${name}-region`}
        name={`${name}-region`}
        label={say(answerWords.region, language)}
        language={language}
        error={errorAt(errors, `${name}-region`) ?? errorAt(errors, name) ?? error}
        value={region}
        level="county"
        opened={opened}
        keeps={`${name}-in`}
      />
      {(partsOf(opened.region, 'county').last.length > 0 || !rest.opened) && (
        <TextInput
          id={`${name}-detail`}
          name={`${name}-detail`}
          label={say(answerWords.detail, language)}
          language={language}
          error={errorAt(errors, `${name}-detail`)}
          value={detail}
          autoComplete="street-address"
        />
      )}
    </div>
  )
}

function addressOf(value: string | undefined): { readonly region?: string; readonly detail?: string } {
  if (value === undefined || value === '') return {}
  try {
    // Kept by `answer` or made of the form: two texts.
    return JSON.parse(value) as { region?: string; detail?: string }
  } catch {
    return {}
  }
}

/** The region of an answer, of an address too. */
export function regionOfAnswer({ form }: Question, value: string | undefined): string | undefined {
  return form.kind === 'address' ? addressOf(value).region : value
}

function besides(region: string | undefined): Opened {
  return { region: openedFor(region, ''), href: () => '' }
}
