import { randomInt } from 'node:crypto'

/** Without letters that are taken for digits. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** 12 characters of 31: no number of tries finds somebody else's. */
export const trackingLength = 12
/** 8 for what is typed at the hall, of one centre and one day, with tries limited. */
export const typedLength = 8

export function newCode(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}

/** However it was typed: small letters, blanks and hyphens do not matter. */
export function tidyCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()
}
