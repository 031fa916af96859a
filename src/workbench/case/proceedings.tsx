import type { ReactNode } from 'react'
import { endingWords, type OfficeCase, specialKinds } from '#casework'
import { say } from '#kernel/language'
import { Button, type Frame, HiddenCsrf, href } from '#portal'
import { caseWords } from './words.ts'

interface ProceedingsProps {
  readonly frame: Frame
  readonly found: OfficeCase
}

/** Each has its line in the record; here the last ones. */
const pausesShown = 5

/** What let the limit rest or moved it, and what ended the case without a decision. */
export function Proceedings({ frame, found }: ProceedingsProps): ReactNode {
  const { language } = frame
  const { pauses, extendedBy, ending } = found
  const special = pauses.flatMap((pause) => (pause.kind === 'correction' ? [] : [{ ...pause, kind: pause.kind }]))
  if (special.length === 0 && !extendedBy && !ending) return null
  return (
    <section>
      <h2>{say(caseWords.proceedings, language)}</h2>
      <dl className="evidence">
        {special.slice(-pausesShown).map(({ kind, from, to, expected, reason }) => (
          <div key={`${kind} ${from}`}>
            <dt>{say(specialKinds[kind].words, language)}</dt>
            <dd>{reason}</dd>
            <dd>
              {to === null
                ? say(caseWords.pauseRuns, language, { from, expected })
                : say(caseWords.pauseTo, language, { from, to })}
            </dd>
          </div>
        ))}
        {extendedBy && (
          <div>
            <dt>{say(caseWords.extend, language)}</dt>
            <dd>{say(caseWords.extended, language, { on: extendedBy.approvedOn, days: extendedBy.days })}</dd>
          </div>
        )}
        {ending && (
          <div>
            <dt>{say(caseWords.ended, language)}</dt>
            <dd>{say(endingWords[ending.ground], language)}</dd>
            <dd>{ending.reason}</dd>
          </div>
        )}
      </dl>
      {special.length > pausesShown && (
        <p className="muted">{say(caseWords.pausesEarlier, language, { count: special.length - pausesShown })}</p>
      )}
    </section>
  )
}

/** What another officer proposed, until it is agreed to or returned. */
export function Proposal({ frame, found }: ProceedingsProps): ReactNode {
  const { language } = frame
  const { proposal } = found
  if (!proposal) return null
  return (
    <section>
      <h2>{say(caseWords.proposal, language)}</h2>
      <dl className="evidence">
        <div>
          <dt>{say(proposal.outcome === 'granted' ? caseWords.toGrant : caseWords.toRefuse, language)}</dt>
          <dd>{proposal.reason}</dd>
          <dd>{say(caseWords.proposedBy, language, { name: proposal.officerName })}</dd>
        </div>
      </dl>
    </section>
  )
}

/** A decision within its minute. */
export function UndoForm({ frame, found }: ProceedingsProps): ReactNode {
  const { language } = frame
  return (
    <form method="post" action={href(frame, `/w/case/${found.caseId}/undo`)}>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="version" value={found.version} />
      <Button kind="secondary">{say(caseWords.undo, language)}</Button>
      <p>{say(caseWords.undoNote, language)}</p>
    </form>
  )
}
