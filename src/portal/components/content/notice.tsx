import type { ReactNode } from 'react'
import type { IconName } from '../icon/glyphs.ts'
import { Icon } from '../icon/icon.tsx'
import { Clauses } from './clauses.tsx'

export type NoticeTone = 'info' | 'ok' | 'warn' | 'danger'

export interface NoticeProps {
  readonly tone: NoticeTone
  readonly title?: string | undefined
  /** The level that fits the page; 2 by default. */
  readonly level?: 2 | 3 | undefined
  readonly icon?: IconName | undefined
  readonly children?: ReactNode
  /** Put in after loading, therefore announced. Never for what is part of the page from the start. */
  readonly live?: boolean | undefined
}

const icons = { info: 'info', ok: 'check-circle', warn: 'alert', danger: 'alert' } as const

/** Something the person must know here: heading, text, action. */
export function Notice({ tone, title, level = 2, icon = icons[tone], children, live }: NoticeProps): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={`notice notice--${tone}`} role={live ? 'status' : undefined}>
      {title && (
        <Heading className="notice__title">
          <Icon name={icon} size="large" />
          <span>
            <Clauses text={title} />
          </span>
        </Heading>
      )}
      {children}
    </div>
  )
}

export interface NoticeRow {
  readonly label: string
  readonly value: ReactNode
  readonly strong?: boolean | undefined
}

/** The rows of a notice: 要补什么, 为什么, 怎样算合格, 什么时候前. */
export function NoticeRows({ rows }: { readonly rows: readonly NoticeRow[] }): ReactNode {
  return (
    <dl className="notice__rows">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.strong ? <strong>{row.value}</strong> : row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
