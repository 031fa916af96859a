import type { ReactNode } from 'react'

export interface Fact {
  readonly label: string
  readonly value: ReactNode
  readonly note?: ReactNode
  /** Green: something has been spared. */
  readonly spared?: boolean | undefined
}

/** Three or four facts about the outcome: how long, how many papers, how many trips, what it costs. */
export function FactStrip({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div className="facts__item" key={fact.label}>
          <dt>{fact.label}</dt>
          <dd className={fact.spared ? 'facts__value facts__value--ok' : 'facts__value'}>{fact.value}</dd>
          {fact.note && <dd className="facts__note">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** Public figures in a row without a frame: number, unit, and under it what it is compared with. */
export function Figures({
  figures,
}: {
  readonly figures: readonly (Fact & { readonly unit?: string | undefined })[]
}): ReactNode {
  return (
    <dl className="figures">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd className="figures__value">
            {figure.value}
            {figure.unit && <span className="figures__unit">{figure.unit}</span>}
          </dd>
          {figure.note && <dd className="figures__note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
