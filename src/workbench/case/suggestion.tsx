import type { ReactNode } from 'react'
import type { OfficeCase } from '#casework'
import { say } from '#kernel/language'
import { Details, type Frame, Notice } from '#portal'
import { showValue } from './show-value.ts'
import { caseWords } from './words.ts'

const outcomeWords = { can: caseWords.can, cannot: caseWords.cannot, unknown: caseWords.unknown }
const conditionWords = { met: caseWords.met, unmet: caseWords.unmet, unknown: caseWords.open }
const tones = { can: 'info', cannot: 'warn', unknown: 'warn' } as const

/** What the rules suggest and how they came to it: condition → facts → outcome (portal.md 3.14). Deciding stays with the officer. */
export function Suggestion({ frame, found }: { readonly frame: Frame; readonly found: OfficeCase }): ReactNode {
  const { language } = frame
  const { outcome, conditions } = found.suggestion
  return (
    <section>
      <h2>{say(caseWords.suggestion, language)}</h2>
      <Notice tone={tones[outcome]}>
        <p>
          <strong>{say(outcomeWords[outcome], language)}</strong>
          {' · '}
          {say(caseWords.rule, language, { version: found.itemVersion, count: conditions.length })}
        </p>
        <Details summary={say(caseWords.derivation, language)}>
          <ul className="stack">
            {conditions.map((condition) => (
              <li key={condition.id}>
                {say(condition.words, language)} <strong>{say(conditionWords[condition.outcome], language)}</strong>
                <ul className="support">
                  {condition.facts.map(({ id, label, value, said, source }) => (
                    <li key={id}>
                      {say(label, language)} {said ? say(said, language) : showValue(value, language)}
                      {source && ` · ${say(source, language)}`}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Details>
      </Notice>
    </section>
  )
}
