import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'

export interface SourceLineProps {
  /** 公安部 · 人口库，今天09:41核验 */
  readonly children: ReactNode
  /** `verified` by a department, `own` word of the person, `missing` for now. */
  readonly kind?: 'verified' | 'own' | 'missing' | undefined
}

const icons = { verified: 'shield-check', own: 'user', missing: 'clock' } as const

/** Where a fact comes from. Stands inside the `dd`, so that it is read with the value. */
export function SourceLine({ children, kind = 'verified' }: SourceLineProps): ReactNode {
  return (
    <span className={`source source--${kind}`}>
      <Icon name={icons[kind]} size="small" />
      <span>{children}</span>
    </span>
  )
}
