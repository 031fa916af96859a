import type { ReactNode } from 'react'
import type { Words } from '#kernel/language'
import { say } from '#kernel/language'
import { Icon } from '../components/icon/icon.tsx'
import type { Frame } from './frame.ts'

/** Starts reading aloud. Hidden until the script has found a voice on the device: a button that cannot read is no help. */
export function ReadButton({
  frame,
  words,
  className,
}: {
  readonly frame: Frame
  readonly words: Words
  readonly className: string
}): ReactNode {
  return (
    <button type="button" className={className} data-read-aloud="" hidden>
      <Icon name="speaker" />
      <span>{say(words, frame.language)}</span>
    </button>
  )
}
