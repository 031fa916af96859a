import type { ReactNode } from 'react'

export interface Tab {
  readonly text: string
  readonly href: string
  readonly current?: boolean | undefined
  /** A number, or what is shown for one. */
  readonly count?: ReactNode
}

/** Equal views of one thing, each with its own address; therefore links, not ARIA tabs (portal.md 2.6). Also serves as filter chips. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): ReactNode {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ text, href, current, count }) => (
          <li key={href}>
            <a className="tabs__tab" href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && <span className="tabs__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
