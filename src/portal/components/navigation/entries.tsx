import type { ReactNode } from 'react'
import type { IconName } from '../icon/glyphs.ts'
import { Icon } from '../icon/icon.tsx'

export interface Entry {
  readonly href: string
  readonly title: string
  readonly icon?: IconName | undefined
  readonly text?: ReactNode
  /** At the end of the row: a tag, a count. */
  readonly beside?: ReactNode
}

/** Rows with icon, title, a line of text and an arrow. In elderly mode each is a large frame of its own. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return (
    <ul className="entries">
      {entries.map(({ href, title, icon, text, beside }) => (
        <li className="entries__row" key={href + title}>
          {icon && <Icon name={icon} size="large" />}
          <span className="entries__body">
            <a className="entries__link" href={href}>
              {title}
            </a>
            {text && <span className="entries__text">{text}</span>}
          </span>
          {beside && <span className="entries__beside">{beside}</span>}
          <Icon name="chevron-right" />
        </li>
      ))}
    </ul>
  )
}

/** Four short ways beside each other: 亮证, 帮家人办, 查进度, 数据去向. On phones icon over word. */
export function QuickLinks({
  label,
  entries,
}: {
  readonly label: string
  readonly entries: readonly Entry[]
}): ReactNode {
  return (
    <nav className="quick" aria-label={label}>
      <ul>
        {entries.map(({ href, title, icon, text }) => (
          <li key={href}>
            <a className="quick__link" href={href}>
              {icon && (
                <span className="quick__icon">
                  <Icon name={icon} />
                </span>
              )}
              <span className="quick__title">{title}</span>
            </a>
            {text && <span className="quick__text">{text}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A plain list of links with an icon before each: 预约窗口, 打印一次性告知单. */
export function IconLinks({ entries }: { readonly entries: readonly Entry[] }): ReactNode {
  return (
    <ul className="icon-links">
      {entries.map(({ href, title, icon }) => (
        <li key={href}>
          <a href={href}>
            {icon && <Icon name={icon} />}
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Other ways to the same end, two by two; a row without address is only information. */
export function WayList({
  ways,
}: {
  readonly ways: readonly (Omit<Entry, 'href'> & { readonly href?: string | undefined })[]
}): ReactNode {
  return (
    <ul className="ways">
      {ways.map(({ href, title, icon, text }) => (
        <li key={title}>
          {icon && <Icon name={icon} />}
          <span>
            <strong>{href ? <a href={href}>{title}</a> : title}</strong>
            {text && <span className="ways__text">{text}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

export interface Theme {
  readonly href: string
  readonly title: string
  readonly icon?: IconName | undefined
  readonly count?: number | undefined
}

/** Themes with their number of items, three columns on wide screens. */
export function ThemeList({ themes }: { readonly themes: readonly Theme[] }): ReactNode {
  return (
    <ul className="themes">
      {themes.map(({ href, title, icon, count }) => (
        <li key={href}>
          <a href={href}>
            {icon && <Icon name={icon} />}
            <span className="themes__title">{title}</span>
            {count !== undefined && <span className="themes__count">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
