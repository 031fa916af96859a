const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/**
 * The check character of ISO 7064 MOD 37,36 (GB/T 17710). It catches every single wrong character and nearly every
 * transposition.
 * @throws RangeError for anything but digits and capital letters.
 */
export function mod37_36(body: string): string {
  let product = 36
  for (let i = 0; i < body.length; i++) {
    const value = alphabet.indexOf(body.charAt(i))
    if (value < 0) throw new RangeError('Only digits and capital letters have a check character')
    product = (((product + value) % 36 || 36) * 2) % 37
  }
  return alphabet.charAt((37 - product) % 36)
}
