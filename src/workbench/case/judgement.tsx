import type { ReactNode } from 'react'
import type { OfficeCase, OfficeFact } from '#casework'
import { type Language, say } from '#kernel/language'
import { type Frame, href, Icon, sayInstantWithin } from '#portal'
import { showValue } from './show-value.ts'
import { caseWords } from './words.ts'

export interface JudgementProps {
  readonly frame: Frame
  readonly found: OfficeCase
  readonly now: Date
}

const doubtful: readonly OfficeFact['status'][] = ['corrected', 'own', 'unavailable', 'chosen', 'conflicting']

export function isDoubtful({ status }: Pick<OfficeFact, 'status'>): boolean {
  return doubtful.includes(status)
}

/** Only what needs an eye: values no source vouches for, what was supplied, conditions the rules leave open. */
export function Judgement({ frame, found, now }: JudgementProps): ReactNode {
  const { language } = frame
  const facts = found.facts.filter(isDoubtful)
  const supplied = found.correction?.suppliedAt ? found.correction.supplied : []
  const open = found.suggestion.conditions.filter(({ outcome }) => outcome !== 'met')
  const count = facts.length + supplied.length + open.length
  return (
    <section>
      <h2>
        {say(caseWords.judge, language)}{' '}
        {count > 0 && <small className="muted">{say(caseWords.judgeCount, language, { count })}</small>}
      </h2>
      {count === 0 ? (
        <p className="muted">{say(caseWords.judgeNone, language)}</p>
      ) : (
        <dl className="evidence">
          {facts.map((fact) => (
            <Line key={fact.factId} term={say(fact.label, language)} note={say(caseWords.look, language)}>
              <strong>{showValue(fact.value, language)}</strong>
              <br />
              {doubtText(fact, language)}
              <SaidByAll fact={fact} language={language} now={now} />
            </Line>
          ))}
          {supplied.map(({ entryId, text, files }) => {
            const entry = found.correction?.entries.find(({ id }) => id === entryId)
            return (
              <Line
                key={entryId}
                term={entry?.what ?? say(caseWords.supplied, language)}
                note={say(caseWords.look, language)}
              >
                {found.correction?.suppliedAt && (
                  <strong>
                    {say(caseWords.suppliedAt, language, {
                      time: sayInstantWithin(found.correction.suppliedAt, language, now),
                    })}
                  </strong>
                )}
                {text !== null && <p>{text}</p>}
                <Files frame={frame} caseId={found.caseId} files={files} />
              </Line>
            )
          })}
          {open.map(({ id, words, failure, outcome }) => (
            <Line
              key={id}
              term={say(outcome === 'unmet' ? caseWords.conditionUnmet : caseWords.conditionUnknown, language)}
              note={say(caseWords.look, language)}
            >
              <strong>{say(words, language)}</strong>
              {outcome === 'unmet' && (
                <>
                  <br />
                  {say(failure, language)}
                </>
              )}
            </Line>
          ))}
        </dl>
      )}
    </section>
  )
}

function Line(props: { readonly term: string; readonly note: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
      <dd className="source source--missing">
        <Icon name="eye" size="small" />
        {props.note}
      </dd>
    </div>
  )
}

function doubtText({ status, sourceValue, correctionReason }: OfficeFact, language: Language): string {
  if (status === 'unavailable') return say(caseWords.unavailable, language)
  if (status === 'own') return say(caseWords.own, language)
  if (status === 'chosen') return say(caseWords.chosen, language)
  if (status === 'conflicting') return say(caseWords.conflicting, language)
  const reasons = { wrong: caseWords.wrong, old: caseWords.old, 'not-me': caseWords.notMe }
  const reason = correctionReason === null ? '' : say(reasons[correctionReason], language)
  return say(caseWords.corrected, language, { before: showValue(sourceValue, language), reason })
}

interface SaidByAllProps {
  readonly fact: OfficeFact
  readonly language: Language
  readonly now: Date
}

/** What every source said, and when; the one that was taken is named so. */
export function SaidByAll({ fact, language, now }: SaidByAllProps): ReactNode {
  const said = fact.said.filter(({ value }) => value !== null && value !== '')
  if (said.length < 2) return null
  return (
    <ul>
      {said.map(({ key, source, value, at }) => (
        <li key={key}>
          {showValue(value, language)}{' '}
          <span className="muted">
            {say(caseWords.verified, language, {
              source: say(source, language),
              time: sayInstantWithin(at, language, now),
            })}
            {source.zh === fact.source.zh && ` · ${say(caseWords.taken, language)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface FilesProps {
  readonly frame: Frame
  readonly caseId: string
  readonly files: OfficeCase['materials'][number]['files']
}

/** Files open one by one: each opening is recorded for the applicant. */
export function Files({ frame, caseId, files }: FilesProps): ReactNode {
  if (files.length === 0) return null
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <a href={href(frame, `/w/case/${caseId}/files/${file.id}`)} target="_blank" rel="noopener">
            {file.fileName}
          </a>
        </li>
      ))}
    </ul>
  )
}
