import type { ReactNode } from 'react'

export interface TimelineEntry {
  readonly key: string
  /** As shown: 今天10:26. */
  readonly time: string
  /** ISO 8601, for machines. */
  readonly dateTime: string
  readonly title: ReactNode
  readonly text?: ReactNode
}

/** What happened, newest first. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  return (
    <ol className="timeline" reversed>
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.dateTime}>{entry.time}</time>
          <div>
            <strong>{entry.title}</strong>
            {entry.text && <p>{entry.text}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
