import type { ReactNode } from 'react'

/** One sentence why nothing is here, and one thing to do. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className="empty">
      <p>{text}</p>
      {children}
    </div>
  )
}
