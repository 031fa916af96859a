import type { ReactNode } from 'react'
import type { OfficeCase, Queue, QueueLane } from '#casework'
import { say } from '#kernel/language'
import { type Frame, href, sayDeadline, sayInstantWithin, Timeline, WindowNote } from '#portal'
import type { CalendarDate } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { QueueList, TimeLeft } from '../queue/queue-list.tsx'
import { ApplicantUrges } from './applicant-urges.tsx'
import { Answers, DecisionMade, Facts, Materials } from './evidence.tsx'
import { Judgement } from './judgement.tsx'
import { Lanes } from './lanes.tsx'
import { OpenedBy } from './opened-by.tsx'
import { Proceedings, Proposal, UndoForm } from './proceedings.tsx'
import { Rechecked } from './rechecked.tsx'
import { Suggestion } from './suggestion.tsx'
import { caseWords } from './words.ts'

export interface CaseDesk {
  readonly found: OfficeCase
  /** The batch whose sample it was opened for. */
  readonly batch?: string | undefined
  /** Beside the case; null for who has none. */
  readonly queue: Queue | null
  readonly lane: QueueLane | undefined
  readonly now: Date
  readonly today: CalendarDate
}

/** W2: the queue at the left, the case at the right, the decision under it; on narrow screens the case alone. */
export function CasePage({ frame, view }: BenchPageProps<CaseDesk>): ReactNode {
  const { language } = frame
  const { found, queue, lane, now } = view
  return (
    <div className="desk desk--open">
      {queue && lane && <QueueList frame={frame} queue={queue} lane={lane} openCaseId={found.caseId} isPage={false} />}
      <div className="desk__case">
        <CaseHead frame={frame} view={view} />
        <div className="desk__body">
          {view.batch && (
            <p>
              <a href={href(frame, `/w/batch/${view.batch}`)}>{say(caseWords.backToBatch, language)}</a>
            </p>
          )}
          <ApplicantUrges frame={frame} found={found} now={now} />
          <OpenedBy frame={frame} found={found} now={now} />
          <WindowNote language={language} part={found.window} />
          <Judgement frame={frame} found={found} now={now} />
          <Rechecked frame={frame} recheck={found.recheck} caseId={found.caseId} version={found.version} />
          <DecisionMade frame={frame} found={found} now={now} />
          <Proposal frame={frame} found={found} />
          <Lanes frame={frame} found={found} today={view.today} />
          <Proceedings frame={frame} found={found} />
          <Suggestion frame={frame} found={found} />
          <Facts frame={frame} found={found} now={now} />
          <Answers frame={frame} found={found} now={now} />
          <Materials frame={frame} found={found} now={now} />
          <section>
            <h2>{say(caseWords.record, language)}</h2>
            <p>
              <a href={href(frame, `/w/case/${found.caseId}/docs`)}>{say(caseWords.docs, language)}</a>
            </p>
            <Timeline
              entries={found.record.map((line, index) => ({
                key: `${index}`,
                time: sayInstantWithin(line.at, language, now),
                dateTime: line.at.toISOString(),
                title: say(line.title, language),
                text: say(line.words, language),
              }))}
            />
            <RecordPages frame={frame} found={found} />
          </section>
        </div>
        <DecisionBar frame={frame} found={found} />
      </div>
    </div>
  )
}

function CaseHead({ frame, view }: BenchPageProps<CaseDesk>): ReactNode {
  const { language } = frame
  const { found, now, today } = view
  const { clock, submittedAt, acceptanceDue } = found
  const limits = clock
    ? say(caseWords.promise, language, {
        date: sayDeadline(clock.promisedDue, language, today),
        statutory: sayDeadline(clock.statutoryDue, language, today),
      })
    : acceptanceDue && say(caseWords.acceptBy, language, { date: sayDeadline(acceptanceDue, language, today) })
  return (
    <div className="desk__head">
      <div className="desk__title">
        <h1>{say(caseWords.head, language, { item: say(found.itemName, language), name: found.applicant.name })}</h1>
        <TimeLeft row={{ state: found.state, ...found.timeLeft }} language={language} />
      </div>
      <p className="support">
        {[say(caseWords.submitted, language, { time: sayInstantWithin(submittedAt, language, now) }), limits]
          .filter(Boolean)
          .join(' · ')}
        <br />
        {say(caseWords.number, language, { number: found.caseNumber })}
      </p>
    </div>
  )
}

function RecordPages({ frame, found }: { readonly frame: Frame; readonly found: OfficeCase }): ReactNode {
  const { language } = frame
  const { caseId, record, recordCount, recordEarlier } = found
  if (record.length === recordCount) return null
  const path = `/w/case/${caseId}`
  return (
    <p>
      {say(caseWords.recordCount, language, { count: recordCount })}{' '}
      {recordEarlier === null ? (
        <a href={href(frame, path)}>{say(caseWords.recordNewest, language)}</a>
      ) : (
        <a href={href(frame, `${path}?before=${recordEarlier}`)}>{say(caseWords.recordEarlier, language)}</a>
      )}
    </p>
  )
}

/** A key presses the link; the decision itself is confirmed on the next page. */
function DecisionBar({ frame, found }: { readonly frame: Frame; readonly found: OfficeCase }): ReactNode {
  const { language } = frame
  const { may, caseId, version, correctionUsed } = found
  const decisions = [
    { name: 'grant', key: 'y', words: caseWords.grant, kind: 'primary', isLawful: may.grant },
    {
      name: 'accept',
      key: 'a',
      words: caseWords.accept,
      kind: may.grant ? 'secondary' : 'primary',
      isLawful: may.accept,
    },
    { name: 'correct', key: 'b', words: caseWords.correct, kind: 'secondary', isLawful: may.requestCorrection },
    { name: 'refuse', key: 'n', words: caseWords.refuse, kind: 'danger', isLawful: may.refuse },
    { name: 'decline', key: 'n', words: caseWords.decline, kind: 'danger', isLawful: may.decline },
    { name: 'propose', key: 'y', words: caseWords.propose, kind: 'primary', isLawful: may.propose },
    { name: 'return', key: 'b', words: caseWords.returnIt, kind: 'secondary', isLawful: may.return },
    { name: 'make', key: 'y', words: caseWords.make, kind: 'primary', isLawful: may.make },
    { name: 'deliver', key: 'y', words: caseWords.deliver, kind: 'primary', isLawful: may.deliver },
    { name: 'special', key: 'p', words: caseWords.beginSpecial, kind: 'secondary', isLawful: may.beginSpecial },
    { name: 'special-end', key: 'p', words: caseWords.endSpecial, kind: 'primary', isLawful: may.endSpecial },
    { name: 'extend', key: 'e', words: caseWords.extend, kind: 'secondary', isLawful: may.extend },
    { name: 'hand-over', key: 'h', words: caseWords.handOver, kind: 'secondary', isLawful: may.handOver },
    { name: 'recuse', key: 'r', words: caseWords.recuse, kind: 'secondary', isLawful: may.recuse },
    { name: 'answer-urge', key: 'u', words: caseWords.answerUrge, kind: 'primary', isLawful: may.answerUrge },
    { name: 'precheck', key: 'c', words: caseWords.precheck, kind: 'secondary', isLawful: may.precheck },
    { name: 'ask-opinion', key: 'o', words: caseWords.askOpinion, kind: 'secondary', isLawful: may.askOpinion },
    { name: 'inspect', key: 'i', words: caseWords.inspect, kind: 'secondary', isLawful: may.inspect },
    {
      name: 'correct-again',
      key: 'g',
      words: caseWords.correctAgain,
      kind: 'secondary',
      isLawful: may.requestFurther,
    },
    { name: 'urge', key: 'u', words: caseWords.urge, kind: 'secondary', isLawful: may.urge },
    { name: 'terminate', key: 't', words: caseWords.terminate, kind: 'secondary', isLawful: may.terminate },
  ].filter(({ isLawful }) => isLawful)
  return (
    <div className="desk__foot">
      {may.undo && <UndoForm frame={frame} found={found} />}
      {decisions.length > 0 || may.undo ? (
        <div className="button-row">
          {decisions.map(({ name, key, words, kind }) => (
            <a
              key={name}
              className={`button button--${kind}`}
              href={href(frame, `/w/case/${caseId}/${name}?version=${version}`)}
              data-key={key}
            >
              <span>{say(words, language)}</span>
              <kbd>{key.toUpperCase()}</kbd>
            </a>
          ))}
        </div>
      ) : (
        <p>{say(caseWords.nothingToDo, language)}</p>
      )}
      <p>
        {correctionUsed && `${say(caseWords.correctUsed, language)} · `}
        {say(caseWords.lookNote, language)}
      </p>
    </div>
  )
}
