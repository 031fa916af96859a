import type { ReactNode } from 'react'
import { mostCounted } from '#casework'
import { type Language, say } from '#kernel/language'
import { benchWords } from './words.ts'

/** A count as a badge shows it: what was not counted to its end is 999+, and is heard as at least 1000. */
export function countBadge(count: number, language: Language): ReactNode {
  if (count < mostCounted) return count
  return (
    <>
      <span aria-hidden="true">{`${mostCounted - 1}+`}</span>
      <span className="hidden-text">{countText(count, language)}</span>
    </>
  )
}

/** The same in a sentence. */
export function countText(count: number, language: Language): string {
  return count < mostCounted ? String(count) : say(benchWords.atLeast, language, { count: mostCounted })
}
