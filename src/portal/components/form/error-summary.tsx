import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

export interface FormError {
  /** The id of the control to correct. */
  readonly field: string
  readonly text: string
}

export interface ErrorSummaryProps {
  readonly language: Language
  readonly errors: readonly FormError[]
}

/** First thing in `main`, under the back link. Takes the focus; says the same sentences as the fields. Nothing when all is well. */
export function ErrorSummary({ language, errors }: ErrorSummaryProps): ReactNode {
  if (errors.length === 0) return null
  return (
    <div
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      data-error-summary=""
    >
      <h2 className="error-summary__title" id="error-summary-title">
        <Icon name="alert" />
        {say(componentWords.errorCount, language, { count: errors.length })}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field + error.text}>
            <a href={`#${error.field}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
