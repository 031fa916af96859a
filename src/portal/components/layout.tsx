import type { ReactNode } from 'react'

/** The middle of the page: at most 1200 px wide, with side margins. */
export function Container({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="container">{children}</div>
}

export interface ColumnsProps {
  readonly children: ReactNode
  /** Beside the content from 960 px, below it on narrower screens. */
  readonly aside: ReactNode
  /** The name of the `aside`. */
  readonly asideLabel: string
  /** `question` keeps the content at the 680 px of apply pages. */
  readonly kind?: 'content' | 'question' | undefined
}

export function Columns({ children, aside, asideLabel, kind = 'content' }: ColumnsProps): ReactNode {
  return (
    <div className={`columns columns--${kind}`}>
      <div className="columns__main">{children}</div>
      <aside className="columns__aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}

export interface SectionProps {
  readonly title: string
  /** Beside the title, smaller. */
  readonly note?: ReactNode
  readonly more?: { readonly href: string; readonly text: string } | undefined
  readonly id?: string | undefined
  readonly children: ReactNode
}

export function Section({ title, note, more, id, children }: SectionProps): ReactNode {
  return (
    <section className="section" id={id}>
      <div className="section__head">
        <h2>{title}</h2>
        {note && <p className="section__note">{note}</p>}
        {more && (
          <a className="section__more" href={more.href}>
            {more.text}
          </a>
        )}
      </div>
      {children}
    </section>
  )
}

/** Cards beside each other: 2, 3 or 4 on wide screens, one below the other on phones. */
export function Grid({ columns, children }: { readonly columns: 2 | 3 | 4; readonly children: ReactNode }): ReactNode {
  return <div className={`grid grid--${columns}`}>{children}</div>
}

export interface PageHeadProps {
  readonly title: string
  /** Kinds and states beside the title: `Tag`s. */
  readonly tags?: ReactNode
  /** One sentence: the outcome before the process. */
  readonly lead?: ReactNode
  /** Above the title: a `Breadcrumb`, a `BackLink`. */
  readonly children?: ReactNode
}

/** The one `h1` of the page. */
export function PageHead({ title, tags, lead, children }: PageHeadProps): ReactNode {
  return (
    <div className="page-head">
      {children}
      <div className="page-head__title">
        <h1>{title}</h1>
        {tags && <div className="page-head__tags">{tags}</div>}
      </div>
      {lead && <p className="page-head__lead">{lead}</p>}
    </div>
  )
}
