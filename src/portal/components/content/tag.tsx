import type { ReactNode } from 'react'
import type { IconName } from '../icon/glyphs.ts'
import { Icon } from '../icon/icon.tsx'

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger'

/** State is colour + word + icon. `neutral` and `info` may go without one: they are kinds, not states. */
export const toneIcons = {
  neutral: undefined,
  info: undefined,
  ok: 'check',
  warn: 'clock',
  danger: 'alert',
} as const satisfies Record<Tone, IconName | undefined>

export interface TagProps {
  readonly children: ReactNode
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
}

/** A state in a word. Not a button and never looks like one. */
export function Tag({ children, tone = 'neutral', icon = toneIcons[tone] }: TagProps): ReactNode {
  return (
    <span className={`tag tag--${tone}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  )
}
