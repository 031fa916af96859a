import type { ReactNode } from 'react'
import type { Finding } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { Tag } from '#portal'
import { editWords as words } from './words.ts'

/** What the rules say, each with the clause it stands on and what mends it. */
export function FindingList({
  findings,
  language,
  hrefOf,
}: {
  readonly findings: readonly Finding[]
  readonly language: Language
  /** Leads to the element; without it the list stands at the element. */
  hrefOf?(element: string): string
}): ReactNode {
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.element} ${finding.words.zh}`}>
          <Tag tone={finding.severity === 'error' ? 'danger' : 'warn'}>
            {say(finding.severity === 'error' ? words.error : words.warning, language)}
          </Tag>{' '}
          {hrefOf ? (
            <a href={hrefOf(finding.element)}>{say(finding.words, language)}</a>
          ) : (
            <strong>{say(finding.words, language)}</strong>
          )}
          <span className="findings__mend">
            {say(finding.mend, language)}
            <br />
            {say(words.clause, language, { clause: say(finding.clause, language) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
