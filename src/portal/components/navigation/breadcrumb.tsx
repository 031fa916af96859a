import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'

export interface Crumb {
  readonly text: string
  /** Left out for the page itself, which comes last. */
  readonly href?: string | undefined
}

export function Breadcrumb({
  language,
  crumbs,
}: {
  readonly language: Language
  readonly crumbs: readonly Crumb[]
}): ReactNode {
  return (
    <nav className="breadcrumb" aria-label={say(componentWords.breadcrumb, language)}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.text}>
            {index > 0 && <Icon name="chevron-right" size="small" />}
            {crumb.href ? <a href={crumb.href}>{crumb.text}</a> : <span aria-current="page">{crumb.text}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Above the heading of every question page; does what the browser's own back does. */
export function BackLink({
  language,
  href,
  text,
}: {
  readonly language: Language
  readonly href: string
  readonly text?: string | undefined
}): ReactNode {
  return (
    <a className="back-link" href={href}>
      <Icon name="chevron-left" />
      {text ?? say(componentWords.back, language)}
    </a>
  )
}
