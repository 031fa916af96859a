// Plural, gerund and past only: the vocabulary of titles is small, and a deeper stemmer confuses more than it joins.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(?<=[a-z]{2}(?:s|x|ch|sh))es$/, ''],
  [/(?<=[a-z]{2}[^su])s$/, ''],
  [/(?<=[a-z]{4})ing$/, ''],
  [/(?<=[a-z]{4})ed$/, ''],
]

/** Light stem of an English word; licence and license, programme and program are one. */
export function stem(word: string): string {
  const ending = endings.find(([pattern]) => pattern.test(word))
  const short = ending ? word.replace(...ending) : word
  return short.replace(/(?<=[a-z]{4})e$/, '').replace(/(?<=licen)c$/, 's')
}

/** Spelling as one hears it: residense is residence, fotograph is photograph, passsport is passport. */
export function asPronounced(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replace(/[cz]/g, 's')
    .replace(/k/g, 's')
    .replaceAll('y', 'i')
    .replace(/(.)\1/g, '$1')
}

export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word)
}
