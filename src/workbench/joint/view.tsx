import type { ReactNode } from 'react'
import { type Joint, type Lane, type OpinionRow, verdicts, verdictWords } from '#casework'
import { type Language, say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  NoticeRows,
  PageHead,
  Radios,
  sayDeadline,
  sayInstantWithin,
  Tag,
  TextArea,
} from '#portal'
import type { CalendarDate } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { shortNumber } from '../queue/queue-list.tsx'
import { jointWords } from './words.ts'

export interface JointView {
  readonly joint: Joint
  readonly did: 'consulted' | 'urged-now' | 'answered' | undefined
  readonly now: Date
}

export function JointPage({ frame, view }: BenchPageProps<JointView>): ReactNode {
  const { language } = frame
  const { joint, did } = view
  return (
    <div className="bench__page stack">
      <PageHead title={say(jointWords.title, language)} />
      {did && <Notice tone="ok" title={say(jointWords[did], language)} />}
      {(['asked', 'askedOfUs'] as const).map((side) => (
        <section key={side}>
          <h2>{say(jointWords[side], language)}</h2>
          {joint[side].length === 0 ? (
            <p className="muted">{say(jointWords.none, language)}</p>
          ) : (
            <Lanes frame={frame} lanes={joint[side]} side={side} now={view.now} />
          )}
        </section>
      ))}
    </div>
  )
}

interface LanesProps {
  readonly frame: Frame
  readonly lanes: readonly Lane[]
  readonly side: 'asked' | 'askedOfUs'
  readonly now: Date
}

function Lanes({ frame, lanes, side, now }: LanesProps): ReactNode {
  const { language } = frame
  return (
    <table className="queue">
      <caption>{say(jointWords[side], language)}</caption>
      <thead>
        <tr>
          {[jointWords.case, jointWords.organisation, jointWords.limit, jointWords.standing].map((words) => (
            <th key={words.en} scope="col">
              {say(words, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => {
          const { id, caseId, shown } = lane
          return (
            <tr key={id}>
              <th scope="row">
                <a
                  className="queue__link"
                  href={href(frame, side === 'asked' ? `/w/case/${caseId}` : `/w/joint/${id}`)}
                >
                  <strong>{say(shown.itemName, language)}</strong>
                  <span className="queue__number">{shortNumber(shown.caseNumber)}</span>
                </a>
              </th>
              <td>{say(side === 'asked' ? shown.asked : shown.asker, language)}</td>
              <td>
                <LaneTime lane={lane} language={language} />
              </td>
              <td>
                {lane.verdict ? (
                  <>
                    <Tag>{say(verdictWords[lane.verdict], language)}</Tag> {lane.answer}
                  </>
                ) : (
                  <Waiting frame={frame} lane={lane} side={side} now={now} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A lane that has not answered: who asked may urge, who is asked sees that they did. */
function Waiting({
  frame,
  lane,
  side,
  now,
}: Pick<LanesProps, 'frame' | 'side' | 'now'> & { readonly lane: Lane }): ReactNode {
  const { language } = frame
  const { id, urgedAt } = lane
  const time = urgedAt && sayInstantWithin(urgedAt, language, now)
  if (side === 'askedOfUs') {
    return (
      <>
        {urgedAt && <Tag tone="warn">{say(jointWords.isUrged, language)}</Tag>} {say(jointWords.waits, language)}
      </>
    )
  }
  return (
    <form method="post" action={href(frame, `/w/joint/${id}/urge`)}>
      <HiddenCsrf csrf={frame.csrf} />
      {say(jointWords.waits, language)} {time && <Tag>{say(jointWords.urged, language, { time })}</Tag>}{' '}
      <Button kind="quiet" size="small">
        {say(jointWords.urge, language)}
      </Button>
    </form>
  )
}

function LaneTime({ lane, language }: { readonly lane: Lane; readonly language: Language }): ReactNode {
  const { verdict, light, workingDaysLeft: days } = lane
  if (verdict !== null) return null
  if (light === 'overdue') return <Tag tone="danger">{say(jointWords.late, language, { days: Math.abs(days) })}</Tag>
  const text = days === 0 ? say(jointWords.lastDay, language) : say(jointWords.left, language, { days })
  return light === 'soon' ? <Tag tone="warn">{text}</Tag> : text
}

export interface AnswerView {
  readonly asked: OpinionRow
  readonly given: { readonly verdict: string; readonly text: string }
  readonly errors: readonly FormError[]
  readonly today: CalendarDate
}

/** What was chosen to be shown, and the answer. */
export function AnswerPage({ frame, view }: BenchPageProps<AnswerView>): ReactNode {
  const { language } = frame
  const { asked, given, errors, today } = view
  const { shown } = asked
  const names = { asker: say(shown.asker, language), item: say(shown.itemName, language) }
  const isOpen = asked.verdict === null && asked.dueOn >= today
  const date = sayDeadline(asked.dueOn, language, today)
  return (
    <div className="bench__page">
      <form className="narrow stack" method="post" action={href(frame, `/w/joint/${asked.id}`)} noValidate>
        <PageHead title={say(jointWords.answerTitle, language, names)} lead={say(jointWords.onlyThis, language)}>
          <BackLink language={language} href={href(frame, '/w/joint')} text={say(jointWords.back, language)} />
          <ErrorSummary language={language} errors={errors} />
        </PageHead>
        <HiddenCsrf csrf={frame.csrf} />
        <p className="support">
          {say(jointWords.number, language, { number: shown.caseNumber })} · {say(jointWords.until, language, { date })}
        </p>
        <NoticeRows
          rows={[
            { label: say(jointWords.question, language), value: shown.question, strong: true },
            ...shown.facts.map(({ label, value, source }) => ({
              label: say(label, language),
              value: `${say(value, language)} · ${say(source, language)}`,
            })),
          ]}
        />
        {shown.files.length > 0 && (
          <section>
            <h2>{say(jointWords.files, language)}</h2>
            <ul>
              {shown.files.map(({ id, material }) => (
                <li key={id}>
                  <a href={href(frame, `/w/joint/${asked.id}/files/${id}`)}>{say(material, language)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {isOpen ? (
          <AnswerFields language={language} given={given} errors={errors} />
        ) : (
          <p>
            {say(verdictWords[asked.verdict ?? 'none'], language)} {asked.answer}
          </p>
        )}
      </form>
    </div>
  )
}

function AnswerFields(props: { readonly language: Language } & Pick<AnswerView, 'given' | 'errors'>): ReactNode {
  const { language, given, errors } = props
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <>
      <Radios
        id="verdict"
        name="verdict"
        language={language}
        label={say(jointWords.verdict, language)}
        choices={Object.entries(verdicts).map(([value, words]) => ({ value, label: say(words, language) }))}
        value={given.verdict}
        error={errorOf('verdict')}
      />
      <TextArea
        id="reason"
        name="reason"
        language={language}
        label={say(jointWords.text, language)}
        hint={say(jointWords.textHint, language)}
        value={given.text}
        max={1000}
        error={errorOf('reason')}
      />
      <ButtonRow>
        <Button>{say(jointWords.send, language)}</Button>
      </ButtonRow>
    </>
  )
}
