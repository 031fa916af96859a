import { synonyms } from '../thesaurus/synonyms.ts'

const plain: ReadonlyMap<string, string> = new Map(
  synonyms.toReversed().flatMap((row) => {
    const [first = '', ...others] = row.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/** The plain word for one of daily speech, or the word itself. */
export function plainOf(word: string): string {
  return plain.get(word) ?? word
}

export function knownSynonyms(): readonly string[] {
  return [...plain.keys(), ...new Set(plain.values())]
}
