import type { ReactNode } from 'react'
import type { IconName } from '../icon/glyphs.ts'
import { Icon } from '../icon/icon.tsx'

export interface CardProps {
  readonly title?: ReactNode
  readonly icon?: IconName | undefined
  readonly level?: 2 | 3 | undefined
  /** Beside the title: a tag, a link. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A surface with a line around it. Cards are not nested. */
export function Card({ title, icon, level = 2, beside, children }: CardProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="card">
      {title && (
        <div className="card__head">
          <Heading className="card__title">
            {icon && <Icon name={icon} />}
            {title}
          </Heading>
          {beside}
        </div>
      )}
      {children}
    </section>
  )
}

export interface LinkCardProps {
  readonly href: string
  readonly title: string
  readonly icon?: IconName | undefined
  readonly level?: 2 | 3 | undefined
  readonly text?: ReactNode
  /** At the end of the title's line: a tag. */
  readonly beside?: ReactNode
  /** What is spared, green with a tick: 材料9→0. */
  readonly gain?: ReactNode
}

/** The whole card is the target, the title alone is the name of the link. */
export function LinkCard({ href, title, icon, level = 3, text, beside, gain }: LinkCardProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="card link-card">
      {icon && <Icon name={icon} size="large" />}
      <div className="link-card__body">
        <div className="link-card__head">
          <Heading className="card__title">
            <a className="link-card__link" href={href}>
              {title}
            </a>
          </Heading>
          {beside}
        </div>
        {text && <p className="link-card__text">{text}</p>}
        {gain && (
          <p className="link-card__gain">
            <Icon name="check-circle" size="small" />
            <span>{gain}</span>
          </p>
        )}
      </div>
      <Icon name="chevron-right" />
    </div>
  )
}
