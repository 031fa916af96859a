import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

export type PhaseState = 'done' | 'current' | 'waiting' | 'todo' | 'failed'

export interface Phase {
  readonly label: string
  /** When, by whom, or how long. */
  readonly note?: string | undefined
  /** `waiting`: current, and it is the applicant's turn. */
  readonly state: PhaseState
  /** Says the state more exactly than the usual word: 等您补正. */
  readonly turn?: string | undefined
}

const icons = { done: 'check', current: 'clock', waiting: 'clock', todo: undefined, failed: 'cross' } as const

/** The four to six phases of a case; the state stands in words too. */
export function StatusSteps({
  language,
  phases,
}: {
  readonly language: Language
  readonly phases: readonly Phase[]
}): ReactNode {
  return (
    <ol className="phases">
      {phases.map(({ label, note, state, turn }) => {
        const icon = icons[state]
        return (
          <li
            key={label}
            className={`phases__item phases__item--${state}`}
            aria-current={state === 'current' || state === 'waiting' ? 'step' : undefined}
          >
            <span className="phases__mark" aria-hidden="true">
              {icon && <Icon name={icon} size="small" />}
            </span>
            <span className="phases__body">
              <strong className="phases__label">
                {label}
                <span className={state === 'waiting' ? 'phases__turn' : 'hidden-text'}>
                  {' '}
                  · {turn ?? say(componentWords[state], language)}
                </span>
              </strong>
              {note && <span className="phases__note">{note}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
