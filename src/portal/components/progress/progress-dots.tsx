import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'

export interface ProgressDotsProps {
  readonly language: Language
  /** From 1. */
  readonly step: number
  readonly of: number
  /** At the end of the line: 09:44已自动保存. */
  readonly note?: string | undefined
}

/** 第2步，共3步. The words are the content. */
export function ProgressDots({ language, step, of, note }: ProgressDotsProps): ReactNode {
  return (
    <p className="progress">
      <span className="progress__bars" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place
          <span key={index} className={index < step ? 'progress__bar progress__bar--done' : 'progress__bar'} />
        ))}
      </span>
      <span>{say(componentWords.step, language, { step, of })}</span>
      {note && <span className="progress__note">{note}</span>}
    </p>
  )
}
