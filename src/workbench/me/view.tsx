import type { ReactNode } from 'react'
import { type Kin, relations } from '#casework'
import type { Absence } from '#identity'
import { say } from '#kernel/language'
import {
  Button,
  DateInput,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  Radios,
  TextInput,
} from '#portal'
import { calendarDateOf } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { meWords } from './words.ts'

export interface MeView {
  readonly absences: readonly Absence[]
  readonly kin: readonly Kin[]
  readonly isSaved: boolean
  readonly errors: readonly FormError[]
  /** What was typed and not accepted. */
  typed(name: string): string
}

export function MePage({ frame, view }: BenchPageProps<MeView>): ReactNode {
  const { language } = frame
  return (
    <div className="bench__page narrow stack">
      <PageHead title={say(meWords.title, language)}>
        <ErrorSummary language={language} errors={view.errors} />
      </PageHead>
      {view.isSaved && <Notice tone="ok" title={say(meWords.saved, language)} />}
      <Absences frame={frame} view={view} />
      <KinList frame={frame} view={view} />
    </div>
  )
}

function Absences({ frame, view }: BenchPageProps<MeView>): ReactNode {
  const { language } = frame
  const { absences, errors, typed } = view
  return (
    <section className="stack">
      <h2>{say(meWords.absences, language)}</h2>
      <p>{say(meWords.absencesLead, language)}</p>
      {absences.length === 0 && <p className="muted">{say(meWords.noAbsence, language)}</p>}
      <ul className="stack">
        {absences.map(({ id, from, to }) => (
          <li key={id}>
            {say(meWords.days, language, { from, to })}
            <Remove
              frame={frame}
              path={`/w/me/absences/${id}`}
              label={say(meWords.removeDays, language, { from, to })}
            />
          </li>
        ))}
      </ul>
      <form className="stack" method="post" action={href(frame, '/w/me/absences')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {(['from', 'to'] as const).map((name) => (
          <DateInput
            key={name}
            id={name}
            name={name}
            language={language}
            label={say(meWords[name], language)}
            error={errors.find(({ field }) => field === `${name}-year`)?.text}
            value={{ year: typed(`${name}-year`), month: typed(`${name}-month`), day: typed(`${name}-day`) }}
          />
        ))}
        <Button kind="secondary">{say(meWords.addAbsence, language)}</Button>
      </form>
    </section>
  )
}

function KinList({ frame, view }: BenchPageProps<MeView>): ReactNode {
  const { language } = frame
  const { kin, errors, typed } = view
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <section className="stack">
      <h2>{say(meWords.kin, language)}</h2>
      <p>{say(meWords.kinLead, language)}</p>
      {kin.length === 0 && <p className="muted">{say(meWords.noKin, language)}</p>}
      <ul className="stack">
        {kin.map((each) => {
          const relation = say(relations[each.relation], language)
          return (
            <li key={each.id}>
              {say(meWords.declaredOn, language, { relation, day: calendarDateOf(each.declaredAt) })}
              <Remove
                frame={frame}
                path={`/w/me/kin/${each.id}`}
                label={say(meWords.removeKin, language, { relation })}
              />
            </li>
          )
        })}
      </ul>
      <form className="stack" method="post" action={href(frame, '/w/me/kin')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <Radios
          id="relation"
          name="relation"
          language={language}
          label={say(meWords.relation, language)}
          choices={Object.entries(relations).map(([value, words]) => ({ value, label: say(words, language) }))}
          value={typed('relation')}
          error={errorOf('relation')}
        />
        {/* A number is never shown again: after a mistake it is typed anew. */}
        <TextInput
          id="number"
          name="number"
          language={language}
          label={say(meWords.number, language)}
          width={20}
          autoComplete="off"
          value=""
          error={errorOf('number')}
        />
        <Button kind="secondary">{say(meWords.addKin, language)}</Button>
      </form>
    </section>
  )
}

function Remove(props: { readonly frame: Frame; readonly path: string; readonly label: string }): ReactNode {
  const { frame, path, label } = props
  return (
    <form method="post" action={href(frame, `${path}/remove`)}>
      <HiddenCsrf csrf={frame.csrf} />
      <Button kind="quiet">
        <span aria-hidden="true">{say(meWords.remove, frame.language)}</span>
        <span className="hidden-text">{label}</span>
      </Button>
    </form>
  )
}
