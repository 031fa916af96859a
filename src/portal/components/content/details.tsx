import type { ReactNode } from 'react'

export interface DetailsProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  readonly open?: boolean | undefined
}

/** Legal text and long lists, closed until wanted. Printed open. */
export function Details({ summary, children, open }: DetailsProps): ReactNode {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  )
}
