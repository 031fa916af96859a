import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'

export interface BurdenLine {
  readonly label: string
  readonly statutory: number
  readonly actual: number
  /** Said after both numbers: 步, 份, 日. */
  readonly unit: string
}

/** What the law would ask and what is really asked (四减). The numbers are the content, the bar only repeats them. */
export function BurdenMeter({
  language,
  lines,
}: {
  readonly language: Language
  readonly lines: readonly BurdenLine[]
}): ReactNode {
  return (
    <dl className="burden">
      {lines.map(({ label, statutory, actual, unit }) => (
        <div className="burden__line" key={label}>
          <dt>{label}</dt>
          <dd>
            <svg className="meter" width="100%" height="8" aria-hidden="true" focusable="false">
              <rect className="meter__track" width="100%" height="8" rx="4" />
              {actual > 0 && <rect className="meter__fill" width={`${share(actual, statutory)}%`} height="8" rx="4" />}
            </svg>
            <span className="burden__text">
              {statutory} <span aria-hidden="true">→</span>
              <span className="hidden-text">{say(componentWords.becomes, language)}</span> {actual}
              {language === 'en' ? ' ' : ''}
              {unit}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function share(actual: number, statutory: number): number {
  return statutory <= 0 ? 100 : Math.min(100, Math.round((actual / statutory) * 100))
}
