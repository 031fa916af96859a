import table from './traditional.json' with { type: 'json' }

/** No question needs more letters than this; what follows is not read at all. */
export const mostLetters = 100

const simplified: ReadonlyMap<string, string> = new Map(
  table.pairs.flatMap((line) => (line.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
)

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/**
 * Full-width to half-width, lower case, traditional to simplified, no accents, one kind of space and none between Hanzi.
 * Punctuation, emoji and control characters part words and are otherwise nothing.
 */
export function normalise(text: string, most = mostLetters): string {
  // Cut before anything is computed: ten thousand letters must cost no more than a hundred.
  const letters = text
    .slice(0, 4 * most)
    .normalize('NFKC')
    .toLowerCase()
  const plain = /^[\p{sc=Han}a-z0-9 ]*$/u.test(letters) ? letters : withoutAccents(letters)
  const tidy = plain
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
    .trim()
  const short = tidy.length > most ? [...tidy].slice(0, most).join('') : tidy
  return short.replace(traditional, (letter) => simplified.get(letter) ?? letter).trim()
}

/** Without any space: how whole phrases are compared. */
export function compact(normal: string): string {
  return normal.replaceAll(' ', '')
}

// ü is typed as v on every keyboard; tones are dropped.
function withoutAccents(letters: string): string {
  return letters
    .normalize('NFD')
    .replace(/u\u0304?\u0308[\u0300-\u0304\u030c]?/g, 'v')
    .replace(/\p{M}+/gu, '')
}
