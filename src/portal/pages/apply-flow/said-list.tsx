import type { ReactNode } from 'react'

export interface Said {
  readonly key: string
  readonly title: ReactNode
  readonly text: ReactNode
}

/** Who, and under it what: the sources of an application, the accesses to a case. For the narrow column. */
export function SaidList({ entries }: { readonly entries: readonly Said[] }): ReactNode {
  return (
    <ul className="said">
      {entries.map(({ key, title, text }) => (
        <li key={key}>
          <strong>{title}</strong>
          <span className="support">{text}</span>
        </li>
      ))}
    </ul>
  )
}
