/**
 * A name as strangers may see it: the family name's first and the given name's last character, 林*岚; of two, the first.
 * Names in Latin letters keep the first letter of each part.
 */
export function maskName(name: string): string {
  const trimmed = name.trim()
  if (/[\p{Script=Latin}&&\p{L}]/v.test(trimmed) && !/\p{Script=Han}/u.test(trimmed))
    return trimmed.replaceAll(/(\p{L})[\p{L}\p{M}'’.-]*/gu, '$1***')
  // By code points: characters beyond the basic plane occur in names.
  const characters = [...trimmed]
  const first = characters[0]
  if (first === undefined) return ''
  if (characters.length === 1) return '*'
  if (characters.length === 2) return `${first}*`
  return `${first}${'*'.repeat(characters.length - 2)}${characters.at(-1) ?? ''}`
}

/** An identity number as `3604 **** **** 2846`: place and tail tell its owner which one it is, the birth stays hidden. */
export function maskResidentId(value: string): string {
  return value.length === 18 ? `${value.slice(0, 4)} **** **** ${value.slice(-4)}` : maskShorter(value)
}

/** A mobile number as `100 **** 0021`; of any other number at most the last four digits. */
export function maskPhone(value: string): string {
  return /^[0-9]{11}$/.test(value) ? `${value.slice(0, 3)} **** ${value.slice(-4)}` : maskShorter(value)
}

/** An address as far as the first district or county it names; nothing of one that names none. */
export function maskAddress(value: string): string {
  return `${/^.{1,24}?[区县旗]/u.exec(value.trim())?.[0] ?? ''}****`
}

// Never more than a third, so that what is shown does not narrow down what is hidden.
function maskShorter(value: string): string {
  const shown = Math.min(4, Math.floor(value.length / 3))
  return `**** ${value.slice(value.length - shown)}`.trimEnd()
}
