import type { ReactNode } from 'react'
import { type CheckedFact, endingWords, type OfficeCase } from '#casework'
import { type Language, say } from '#kernel/language'
import { type Frame, href, Notice, sayInstantWithin } from '#portal'
import { showValue } from './show-value.ts'
import { caseWords } from './words.ts'

interface RecheckedProps extends Pick<OfficeCase, 'recheck' | 'caseId' | 'version'> {
  readonly frame: Frame
}

/** What the sources say now, beside what the application goes by; both, and nothing was changed by it. */
export function Rechecked({ frame, recheck, caseId, version }: RecheckedProps): ReactNode {
  const { language } = frame
  const { at, facts, ending, changes, turns } = recheck
  if (at === null) return null
  if (facts.length === 0 && ending === null) {
    return <p className="muted">{say(caseWords.recheckSame, language, { time: sayInstantWithin(at, language, at) })}</p>
  }
  return (
    <>
      {ending && (
        <section>
          <Notice tone="warn" title={say(endingWords[ending.ground], language)}>
            <p>
              {say(caseWords.endingSeen, language, {
                source: say(ending.source, language),
                ground: say(ending.label, language),
                time: sayInstantWithin(ending.at, language, at),
              })}
            </p>
            <p>
              {say(caseWords.endingNext, language)}{' '}
              <a href={href(frame, `/w/case/${caseId}/terminate?version=${version}`)}>
                {say(caseWords.endingLink, language)}
              </a>
            </p>
          </Notice>
        </section>
      )}
      {facts.length > 0 && (
        <section>
          <h2>{say(changes === '' ? caseWords.recheckHead : caseWords.recheck, language)}</h2>
          {turns && <p>{say(caseWords.recheckTurns, language)}</p>}
          <dl className="evidence">
            {facts.map((fact) => (
              <Line key={fact.factId} fact={fact} language={language} at={at} />
            ))}
          </dl>
        </section>
      )}
    </>
  )
}

interface LineProps {
  readonly fact: CheckedFact
  readonly language: Language
  readonly at: Date
}

function Line({ fact, language, at }: LineProps): ReactNode {
  const { label, outcome, before, now } = fact
  return (
    <div>
      <dt>{say(label, language)}</dt>
      <dd>
        {outcome === 'silent' && say(caseWords.recheckSilent, language)}
        {outcome === 'found' && say(caseWords.recheckFound, language)}
        {outcome === 'differs' && say(caseWords.recheckBefore, language, { value: showValue(before, language) })}
        {outcome !== 'silent' &&
          now.map(({ source, value, at: said }) => (
            <p key={source.zh}>
              {say(caseWords.recheckNow, language, {
                value: showValue(value, language),
                source: say(source, language),
                time: sayInstantWithin(said, language, at),
              })}
            </p>
          ))}
      </dd>
    </div>
  )
}
