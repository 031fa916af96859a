/**
 * Letters as they are heard where zh and z, n and l, -ng and -n are one sound: the mix-ups of the southern dialects and
 * the commonest slips of the finger. ü is written v, u or yu.
 */
export function asHeard(letters: string): string {
  let heard = ''
  for (let place = 0; place < letters.length; place += 1) {
    const letter = letters.charAt(place)
    const next = letters.charAt(place + 1)
    heard += sounds.get(letter) ?? letter
    const muted = next === 'h' ? 'zcs'.includes(letter) : next === 'g' && letter === 'n'
    if (muted) place += 1
  }
  return heard
}

const sounds: ReadonlyMap<string, string> = new Map([
  ['l', 'n'],
  ['v', 'u'],
])

/** First letters of the syllables: jzz. */
export function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join('')
}
