import type { ReactNode } from 'react'

export interface SummaryRow {
  readonly key: string
  readonly label: string
  readonly value: ReactNode
  /** A `SourceLine`. */
  readonly source?: ReactNode
  readonly action?: { readonly href: string; readonly text: string } | undefined
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[]
  readonly title?: string | undefined
  /** Named once for the group when all rows share it. */
  readonly source?: ReactNode
  readonly level?: 2 | 3 | undefined
}

/** Facts to check: key, value, source, action. Verified values are text, never disabled inputs (portal.md 3.2). */
export function SummaryList({ rows, title, source, level = 2 }: SummaryListProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="summary">
      {title && (
        <div className="summary__head">
          <Heading>{title}</Heading>
          {source}
        </div>
      )}
      <dl>
        {rows.map((row) => (
          <div className="summary__row" key={row.key}>
            <dt>{row.label}</dt>
            <dd className="summary__value">
              <span className="summary__fact">{row.value}</span>
              {row.source}
            </dd>
            {row.action && (
              <dd className="summary__action">
                <a href={row.action.href}>
                  {row.action.text}
                  <span className="hidden-text">{row.label}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

export interface Pair {
  readonly label: ReactNode
  readonly value: ReactNode
}

/** Small pairs for an aside or a card: 成立 2023-04-18. */
export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  return (
    <dl className="pairs">
      {pairs.map((pair, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pairs have no identity of their own and are never reordered in static HTML
        <div key={index}>
          <dt>{pair.label}</dt>
          <dd>{pair.value}</dd>
        </div>
      ))}
    </dl>
  )
}
