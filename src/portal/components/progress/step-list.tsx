import type { ReactNode } from 'react'

export interface Step {
  readonly title: string
  readonly text?: ReactNode
}

/** What will happen, in one to five numbered steps. Static. */
export function StepList({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li key={step.title}>
          <strong className="steps__title">{step.title}</strong>
          {step.text && <span className="steps__text">{step.text}</span>}
        </li>
      ))}
    </ol>
  )
}
