import type { ReactNode } from 'react'
import { type QualityCheck, qualityVerdicts, type Supervised, type SupervisedCase } from '#casework'
import { say } from '#kernel/language'
import {
  Button,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  Radios,
  sayInstantWithin,
  Tag,
  TextArea,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { shortNumber, TimeLeft } from '../queue/queue-list.tsx'
import { superviseWords } from './words.ts'

export interface SuperviseView {
  readonly supervised: Supervised
  readonly checks: readonly QualityCheck[]
  readonly did: 'urged' | 'judged' | 'drawn' | 'asked-again' | undefined
  readonly now: Date
  readonly errors: readonly FormError[]
}

export function SupervisePage({ frame, view }: BenchPageProps<SuperviseView>): ReactNode {
  const { language } = frame
  const { supervised, did, now } = view
  const { did: urged, judged, drawn } = superviseWords
  const doneWords = did && { urged, judged, drawn, 'asked-again': superviseWords['asked-again'] }[did]
  return (
    <div className="bench__page stack">
      <PageHead title={say(superviseWords.title, language)}>
        <ErrorSummary language={language} errors={view.errors} />
      </PageHead>
      {doneWords && <Notice tone="ok" title={say(doneWords, language)} />}
      {(['late', 'soon', 'restTooLong'] as const).map((part) => (
        <section key={part}>
          <h2>{say(superviseWords[part], language)}</h2>
          {supervised[part].length === 0 ? (
            <p className="muted">{say(superviseWords.none, language)}</p>
          ) : (
            <CaseTable frame={frame} cases={supervised[part]} caption={say(superviseWords[part], language)} now={now} />
          )}
        </section>
      ))}
      {(['urged', 'further'] as const).map((part) => {
        const heading = part === 'urged' ? superviseWords.applicantUrged : superviseWords.further
        return (
          <section key={part}>
            <h2>{say(heading, language)}</h2>
            {part === 'further' && (
              <p>{say(superviseWords.furtherCount, language, { count: supervised.furtherCount })}</p>
            )}
            {supervised[part].length > 0 && (
              <CaseTable frame={frame} cases={supervised[part]} caption={say(heading, language)} now={now} />
            )}
            {part === 'urged' && supervised.urged.length === 0 && (
              <p className="muted">{say(superviseWords.none, language)}</p>
            )}
          </section>
        )
      })}
      <Quality frame={frame} view={view} />
    </div>
  )
}

interface CaseTableProps {
  readonly frame: Frame
  readonly cases: readonly SupervisedCase[]
  readonly caption: string
  readonly now: Date
}

function CaseTable({ frame, cases, caption, now }: CaseTableProps): ReactNode {
  const { language } = frame
  return (
    <table className="queue">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[superviseWords.item, superviseWords.limit, superviseWords.state, superviseWords.urge].map((words) => (
            <th key={words.en} scope="col">
              {say(words, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((each) => (
          <tr key={each.caseId}>
            <th scope="row">
              <a className="queue__link" href={href(frame, `/w/case/${each.caseId}`)}>
                <strong>{say(each.itemName, language)}</strong> · {each.applicant}
                <span className="queue__number">{shortNumber(each.caseNumber)}</span>
              </a>
            </th>
            <td>
              <TimeLeft row={each} language={language} />
            </td>
            <td>
              {each.urges > 0 && <Tag>{say(superviseWords.urges, language, { count: each.urges })}</Tag>}{' '}
              {say(each.isAssigned ? superviseWords.assigned : superviseWords.unassigned, language)}
            </td>
            <td>
              {each.urgedAt && (
                <Tag>
                  {say(superviseWords.urged, language, { time: sayInstantWithin(each.urgedAt, language, now) })}
                </Tag>
              )}{' '}
              <a href={href(frame, `/w/case/${each.caseId}/urge?version=${each.version}`)}>
                {say(superviseWords.urge, language)}
                <span className="hidden-text">{each.applicant}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Quality({ frame, view }: BenchPageProps<SuperviseView>): ReactNode {
  const { language } = frame
  return (
    <section className="stack">
      <h2>{say(superviseWords.quality, language)}</h2>
      <p>{say(superviseWords.qualityLead, language)}</p>
      <form method="post" action={href(frame, '/w/supervise/sample')}>
        <HiddenCsrf csrf={frame.csrf} />
        <Button kind="secondary">{say(superviseWords.draw, language)}</Button>
      </form>
      <ul className="stack">
        {view.checks.map((check) => (
          <li key={check.id}>
            <a href={href(frame, `/w/case/${check.caseId}`)}>
              {say(superviseWords.open, language)} {shortNumber(check.caseNumber)}
            </a>{' '}
            {check.verdict ? (
              <>
                <Tag tone={check.verdict === 'flawed' ? 'warn' : 'neutral'}>
                  {say(qualityVerdicts[check.verdict], language)}
                </Tag>{' '}
                {check.note}
              </>
            ) : (
              <JudgeForm frame={frame} check={check} errors={view.errors} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function JudgeForm(props: {
  readonly frame: Frame
  readonly check: QualityCheck
  readonly errors: readonly FormError[]
}): ReactNode {
  const { frame, check, errors } = props
  const { language } = frame
  const errorOf = (name: string) => errors.find(({ field }) => field === `${name}-${check.id}`)?.text
  return (
    <form className="stack" method="post" action={href(frame, `/w/supervise/sample/${check.id}`)} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <Radios
        id={`verdict-${check.id}`}
        name="verdict"
        language={language}
        label={say(superviseWords.verdict, language)}
        choices={Object.entries(qualityVerdicts).map(([value, words]) => ({ value, label: say(words, language) }))}
        value=""
        error={errorOf('verdict')}
      />
      <TextArea
        id={`note-${check.id}`}
        name="note"
        language={language}
        label={say(superviseWords.note, language)}
        hint={say(superviseWords.noteHint, language)}
        value=""
        max={1000}
        error={errorOf('note')}
      />
      <Button kind="secondary">{say(superviseWords.judge, language)}</Button>
    </form>
  )
}
