import type { ReactNode } from 'react'
import type { Draft } from '#catalogue'
import { type Language, say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  PageHead,
  sayInstant,
  Tag,
} from '#portal'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import { type EditedElement, type ElementState, levelOf, linesOf } from '../form/draft-elements.ts'
import { elementLabels } from '../form/element-words.ts'
import type { Fields } from '../form/reader.ts'
import type { ShownSubject } from '../subject/load-subject.ts'
import { subjectPath } from '../subject/subject-kind.ts'
import { Lines } from './element-card.tsx'
import type { Difference } from './save-form.ts'
import { editWords as words } from './words.ts'

export interface ConflictView {
  readonly subject: ShownSubject
  readonly draft: Draft
  readonly fields: Fields
  readonly differences: readonly Difference[]
  readonly errors: readonly FormError[]
  readonly now: Date
}

export function sideField(element: string): string {
  return `side.${element}`
}

/** Two wrote one draft: what either says, element by element, and a choice for each. Nothing has been saved or lost. */
export function ConflictPage({ frame, view }: BenchPageProps<ConflictView>): ReactNode {
  const { language } = frame
  const { subject, draft, fields, differences, errors, now } = view
  const path = href(frame, subjectPath(subject.kind, subject.code, 'edit'))
  const { name } = draft.editedBy
  return (
    <div className="bench__page">
      <form className="stack" method="post" action={path} noValidate>
        <PageHead
          title={say(words.conflictTitle, language)}
          lead={say(words.conflictLead, language, {
            name,
            revision: draft.revision,
            time: sayInstant(draft.updatedAt, language, now),
          })}
        >
          <BackLink
            language={language}
            href={href(frame, subjectPath(subject.kind, subject.code))}
            text={say(words.back, language)}
          />
          <ErrorSummary language={language} errors={errors} />
        </PageHead>
        <HiddenCsrf csrf={frame.csrf} />
        <KeptFields fields={{ ...fields, against: String(draft.revision) }} />
        {differences.map((difference) => (
          <Choice
            key={difference.element}
            difference={difference}
            draft={draft}
            chosen={fields[sideField(difference.element)]}
            error={errors.find(({ field }) => field === sideField(difference.element))?.text}
            language={language}
          />
        ))}
        <ButtonRow>
          <Button name="do" value="resolve">
            {say(words.resolve, language)}
          </Button>
          <Button kind="quiet" name="do" value="check">
            {say(words.backToMine, language)}
          </Button>
        </ButtonRow>
      </form>
    </div>
  )
}

/** What I entered goes along, whatever is chosen. */
function KeptFields({ fields }: { readonly fields: Fields }): ReactNode {
  return Object.entries(fields)
    .filter(([name]) => name !== 'csrf' && name !== 'do' && !name.startsWith('side.'))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

interface ChoiceProps {
  readonly difference: Difference
  readonly draft: Draft
  readonly chosen: string | undefined
  readonly error: string | undefined
  readonly language: Language
}

/** Where only one of the two changed it, that one is proposed; where both did, nobody but the editor can say. */
function Choice({ difference, draft, chosen, error, language }: ChoiceProps): ReactNode {
  const { element, standing, theirs, mine } = difference
  const { name } = draft.editedBy
  const proposed = chosen ?? (standing === 'both' ? undefined : standing)
  const label = say(elementLabels[element], language)
  const said = { theirs: words.onlyTheirs, mine: words.onlyMine, both: words.both } as const
  const id = sideField(element)
  return (
    <fieldset className={error ? 'card sides field--error' : 'card sides'}>
      <legend className="card__title">{label}</legend>
      <p>
        <Tag tone={standing === 'both' ? 'warn' : 'info'}>{say(said[standing], language, { name })}</Tag>
      </p>
      <div className="sides__two">
        {(['theirs', 'mine'] as const).map((side) => (
          <div key={side} className="sides__one">
            <p className="tick">
              <input
                type="radio"
                id={side === 'theirs' ? id : `${id}.mine`}
                name={id}
                value={side}
                defaultChecked={proposed === side}
                aria-describedby={`${id}-${side}`}
              />
              <label htmlFor={side === 'theirs' ? id : `${id}.mine`}>
                {say(words[side], language, { name })}
                <span className="hidden-text">{label}</span>
              </label>
            </p>
            <div id={`${id}-${side}`}>
              <StateLines
                element={element}
                state={side === 'theirs' ? theirs : mine}
                draft={draft}
                language={language}
              />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function StateLines({
  element,
  state,
  draft,
  language,
}: {
  readonly element: EditedElement
  readonly state: ElementState
  readonly draft: Draft
  readonly language: Language
}): ReactNode {
  const inherits = levelOf(draft, element) === 'adjustable' && state.departs === null
  return (
    <>
      {inherits && <p className="muted">{say(words.takesNational, language)}</p>}
      <Lines lines={linesOf(element, state)} language={language} />
      {state.departs && state.departs.reason.zh !== '' && (
        <p className="support">{say(state.departs.reason, language)}</p>
      )}
    </>
  )
}
