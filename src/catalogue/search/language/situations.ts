import { situations } from '../situations/index.ts'
import { compact, normalise } from './normalise.ts'
import { knownSynonyms, plainOf } from './synonyms.ts'

interface Row {
  readonly parts: readonly string[]
  readonly words: readonly string[]
}

export interface Situations {
  /** The words in which people tell of a service of this name. */
  toldOf(name: string): readonly string[]
}

/** Words of daily speech that a general dictionary may not have. */
export function everydayWords(): string[] {
  const told = situations.flatMap(([, words]) => words.split(' '))
  return [...new Set([...told, ...knownSynonyms()])].filter((word) => /^\p{sc=Han}{2,4}$/u.test(word))
}

export function openSituations(wordsAndParts: (normal: string) => string[]): Situations {
  const rows = new Map<string, Row[]>()
  for (const [named, told] of situations) {
    const words = [
      ...new Set(
        told
          .split(' ')
          .flatMap((word) => wordsAndParts(normalise(word)))
          .map(plainOf),
      ),
    ]
    for (const alternative of named.split('|')) {
      const parts = alternative.split('+').map((part) => compact(normalise(part)))
      const start = parts[0]?.slice(0, 2) ?? ''
      const filed = rows.get(start)
      if (filed) filed.push({ parts, words })
      else rows.set(start, [{ parts, words }])
    }
  }
  return {
    toldOf(name) {
      const whole = compact(normalise(name))
      const words = new Set<string>()
      for (let place = 0; place + 1 < whole.length; place += 1)
        for (const row of rows.get(whole.slice(place, place + 2)) ?? [])
          if (row.parts.every((part) => whole.includes(part))) for (const word of row.words) words.add(word)
      return [...words]
    },
  }
}
