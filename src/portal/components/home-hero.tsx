import type { ReactNode } from 'react'

export interface HomeHeroProps {
  /** 今天要办什么事？ */
  readonly question: string
  readonly lead: string
  /** A large `SearchBox`. */
  readonly search: ReactNode
  readonly popular?:
    | { readonly label: string; readonly links: readonly { readonly href: string; readonly text: string }[] }
    | undefined
  /** What waits for the person: a `Card`. */
  readonly mine?: ReactNode
  /** `QuickLinks`. */
  readonly quick?: ReactNode
}

/** First screen of the home page. What waits for the person comes right after the search, wherever it stands on the screen (portal.md, P1). */
export function HomeHero({ question, lead, search, popular, mine, quick }: HomeHeroProps): ReactNode {
  return (
    <div className="hero">
      <div className="hero__question">
        <h1>{question}</h1>
        <p className="hero__lead">{lead}</p>
      </div>
      <div className="hero__search">{search}</div>
      {popular && (
        <nav className="hero__popular" aria-label={popular.label}>
          <ul>
            <li aria-hidden="true" className="hero__label">
              {popular.label}
            </li>
            {popular.links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {mine && <div className="hero__mine">{mine}</div>}
      {quick && <div className="hero__quick">{quick}</div>}
    </div>
  )
}

/** A white strip over the whole width, for the public figures. Stands outside `Container`. */
export function Band({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: ReactNode
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className="band">
      <div className="container band__inner">
        <div className="band__head">
          <h2>{title}</h2>
          {note && <p className="support">{note}</p>}
        </div>
        {children}
      </div>
    </section>
  )
}
