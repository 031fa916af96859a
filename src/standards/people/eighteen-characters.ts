import { type CalendarDate, findDateInDigits } from '../days/calendar-date.ts'
import { readTyped } from '../typed-identifier.ts'

/**
 * What the three kinds of 18-character personal numbers have in common (GB 11643 and the two forms built on it):
 * six characters of their own, birth `YYYYMMDD`, sequence (odd = male), check character by ISO 7064 MOD 11-2.
 */
export interface EighteenCharacters {
  readonly value: string
  readonly birth: CalendarDate | undefined
  readonly sequence: string
  readonly sex: 'male' | 'female'
  readonly checkHolds: boolean
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = '10X98765432'

// The numbers were introduced in 1984 for people alive then. The oldest date the standard itself shows is 1880.
const earliestBirth = '1800-01-01'

/** The MOD 11-2 check character of seventeen ASCII digits. */
export function mod11_2(body: string): string {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (body.charCodeAt(i) - 48) * (weights[i] ?? 0)
  return checkCharacters.charAt(sum % 11)
}

/** Takes a number apart as it was typed: full-width, with blanks or hyphens, a small `x` at the end. */
export function readEighteen(typed: string, today: CalendarDate): EighteenCharacters | 'LENGTH' | 'CHARSET' {
  const value = readTyped(typed, 18)
  if (value.length !== 18) return 'LENGTH'
  for (let i = 0; i < 17; i++) if (!isAsciiDigit(value.charCodeAt(i))) return 'CHARSET'
  const last = value.charAt(17)
  if (last !== 'X' && !isAsciiDigit(last.charCodeAt(0))) return 'CHARSET'

  const birth = findDateInDigits(value.slice(6, 14))
  return {
    value,
    birth: birth !== undefined && birth >= earliestBirth && birth <= today ? birth : undefined,
    sequence: value.slice(14, 17),
    sex: value.charCodeAt(16) % 2 === 1 ? 'male' : 'female',
    checkHolds: mod11_2(value) === last,
  }
}

function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
