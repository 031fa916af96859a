import type { ReactNode } from 'react'
import type { IconName } from './glyphs.ts'
import { glyphs } from './glyphs.ts'

export interface IconProps {
  readonly name: IconName
  readonly size?: 'small' | 'normal' | 'large' | undefined
}

/** A drawing beside a word, never instead of one: hidden from assistive technology, coloured by the text around it. */
export function Icon({ name, size }: IconProps): ReactNode {
  return (
    <svg className={size ? `icon icon--${size}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={glyphs[name]} />
    </svg>
  )
}
