import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

export interface VerdictFact {
  readonly text: ReactNode
  /** Which department says so, since when. */
  readonly source?: ReactNode
  readonly state: 'met' | 'unmet' | 'unknown'
}

export interface VerdictProps {
  readonly language: Language
  readonly outcome: 'can' | 'cannot' | 'unknown'
  /** 您符合条件，可以现在办. The heading carries the verdict. */
  readonly title: string
  readonly facts: readonly VerdictFact[]
  /** Links: 这是怎么判断的 · 信息不对，我要更正. */
  readonly children?: ReactNode
}

const outcomes = {
  can: { tone: 'ok', icon: 'check-circle' },
  cannot: { tone: 'warn', icon: 'info' },
  unknown: { tone: 'info', icon: 'question' },
} as const

const factIcons = { met: 'check', unmet: 'cross', unknown: 'question' } as const

/** Can I, decided by rules over facts, each with its source. */
export function Verdict({ language, outcome, title, facts, children }: VerdictProps): ReactNode {
  const { tone, icon } = outcomes[outcome]
  return (
    <section className={`notice notice--${tone} verdict`} aria-labelledby="verdict-title">
      <h2 className="notice__title" id="verdict-title">
        <Icon name={icon} size="large" />
        {title}
      </h2>
      <ul className="verdict__facts">
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity of their own and are never reordered in static HTML
          <li key={index} className={`verdict__fact verdict__fact--${fact.state}`}>
            <Icon name={factIcons[fact.state]} />
            <span className="verdict__text">
              <span className="hidden-text">{say(componentWords[fact.state], language)} </span>
              {fact.text}
            </span>
            {fact.source && <span className="verdict__source">{fact.source}</span>}
          </li>
        ))}
      </ul>
      {children && <p className="verdict__more">{children}</p>}
    </section>
  )
}
