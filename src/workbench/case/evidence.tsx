import type { ReactNode } from 'react'
import type { MaterialStanding, OfficeCase } from '#casework'
import { say, type Words } from '#kernel/language'
import { type Frame, href, SourceLine, sayInstantWithin } from '#portal'
import { Files, isDoubtful, type JudgementProps } from './judgement.tsx'
import { showValue } from './show-value.ts'
import { caseWords } from './words.ts'

/** What the sources vouch for: fact, value, who said so and when. */
export function Facts({ frame, found, now }: JudgementProps): ReactNode {
  const { language } = frame
  const facts = found.facts.filter((fact) => !isDoubtful(fact))
  return (
    <section>
      <h2>
        {say(caseWords.facts, language)}{' '}
        <small className="muted">{say(caseWords.factsCount, language, { count: facts.length })}</small>
      </h2>
      <dl className="evidence">
        {facts.map((fact) => (
          <div key={fact.factId}>
            <dt>{say(fact.label, language)}</dt>
            <dd>
              {showValue(fact.value, language)}{' '}
              {fact.masked && fact.value !== null && (
                <a href={href(frame, `/w/case/${found.caseId}/reveal/${fact.factId}`)}>
                  {say(caseWords.reveal, language)}
                  <span className="hidden-text">{say(fact.label, language)}</span>
                </a>
              )}
            </dd>
            <dd>
              <SourceLine>
                {say(caseWords.verified, language, {
                  source: say(fact.source, language),
                  time: sayInstantWithin(fact.fetchedAt, language, now),
                })}
                {fact.validUntil && ` · ${say(caseWords.validUntil, language, { until: fact.validUntil })}`}
                {fact.legalBasis && ` · ${say(caseWords.basis, language, { basis: say(fact.legalBasis, language) })}`}
              </SourceLine>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function Answers({ frame, found }: JudgementProps): ReactNode {
  const { language } = frame
  if (found.answers.length === 0) return null
  return (
    <section>
      <h2>{say(caseWords.answers, language)}</h2>
      <dl className="evidence">
        {found.answers.map(({ id, question, answer, masked }) => (
          <div key={id}>
            <dt>{say(question, language)}</dt>
            <dd>
              {say(answer, language)}{' '}
              {masked && (
                <a href={href(frame, `/w/case/${found.caseId}/reveal/answers.${id}`)}>
                  {say(caseWords.reveal, language)}
                  <span className="hidden-text">{say(question, language)}</span>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const standingWords: Readonly<Record<MaterialStanding, Words>> = {
  spared: caseWords.spared,
  'not-asked': caseWords.notAsked,
  optional: caseWords.optional,
  'handed-in': caseWords.handedIn,
  committed: caseWords.committed,
  deferred: caseWords.deferred,
  'to-hand-in': caseWords.toHandIn,
}

export function Materials({ frame, found, now }: JudgementProps): ReactNode {
  const { language } = frame
  const { materials, commitments, caseId } = found
  const open = materials.filter(({ standing }) => standing === 'handed-in' || standing === 'to-hand-in')
  return (
    <section>
      <h2>
        {say(caseWords.materials, language)}{' '}
        {open.length === 0 && materials.length > 0 && (
          <small className="muted">{say(caseWords.allWaived, language, { count: materials.length })}</small>
        )}
      </h2>
      <ul>
        {materials.map(({ id, name, standing, files }) => (
          <li key={id}>
            {say(name, language)} <span className="muted">{say(standingWords[standing], language)}</span>
            <Files frame={frame} caseId={caseId} files={files} />
          </li>
        ))}
      </ul>
      {commitments.map(({ commitmentId, text, signedAt }) => (
        <details className="details" key={commitmentId}>
          <summary>
            {say(caseWords.commitments, language)}{' '}
            {say(caseWords.signedAt, language, { time: sayInstantWithin(signedAt, language, now) })}
          </summary>
          <div className="details__body">
            {text.split('\n').map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}

const decisionWords = {
  granted: caseWords.granted,
  refused: caseWords.refused,
  'not-accepted': caseWords.notAccepted,
} as const

/** A decision that has been made, with its reason. */
export function DecisionMade(props: {
  readonly frame: Frame
  readonly found: OfficeCase
  readonly now: Date
}): ReactNode {
  const { frame, found, now } = props
  const { language } = frame
  const { decision } = found
  if (!decision) return null
  const { outcome, officerName: name, at, reason } = decision
  return (
    <section>
      <h2>{say(caseWords.decision, language)}</h2>
      <dl className="evidence">
        <div>
          <dt>{say(decisionWords[outcome], language)}</dt>
          <dd>{reason}</dd>
          <dd>{say(caseWords.decidedBy, language, { name, time: sayInstantWithin(at, language, now) })}</dd>
        </div>
      </dl>
    </section>
  )
}
