import { tidyIdentifier } from '../tidy-identifier.ts'
import { mod37_36 } from './mod-37-36.ts'

/** Why a query code is refused. */
export type QueryCodeFault = 'LENGTH' | 'CHARSET' | 'CHECK_CHARACTER'

export type QueryCodeCheck =
  | {
      readonly ok: true
      /** As printed and stored: `7KQ4-W0PM-3HTD`. */
      readonly value: string
    }
  | { readonly ok: false; readonly reason: QueryCodeFault }

// 32 characters, five bits each, without I, L, O and U: read aloud or typed from paper, none is taken for another.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bodyLength = 11

/**
 * The short code printed beside a case number for people who ask by telephone or at a counter: eleven characters and
 * their MOD 37,36 check character, in fours. It says nothing about the case, and so many random bits cannot be guessed.
 * @param random at least seven bytes from a secure source; the caller keeps codes unique.
 */
export function makeQueryCode(random: Uint8Array): string {
  if (random.length < 7) throw new RangeError('Seven random bytes are needed')
  let bits = 0n
  for (const byte of random.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte)
  let body = ''
  for (let i = 0; i < bodyLength - 1; i++) {
    body += alphabet.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  return inFours(withCheck(body, Number(bits & 31n)))
}

/** Checks a query code as people type it: capitals or not, with hyphens or spaces or without, O for 0, I or L for 1. */
export function checkQueryCode(typed: string): QueryCodeCheck {
  const text = typeof typed === 'string' ? typed : ''
  const code = tidyIdentifier(text).replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (code.length !== bodyLength + 1) return { ok: false, reason: 'LENGTH' }
  if (![...code].every((character) => alphabet.includes(character))) return { ok: false, reason: 'CHARSET' }
  if (mod37_36(code.slice(0, bodyLength)) !== code.charAt(bodyLength)) return { ok: false, reason: 'CHECK_CHARACTER' }
  return { ok: true, value: inFours(code) }
}

/** Completes ten characters so that the check character, which comes from all 36, is none that is taken for another. */
function withCheck(body: string, last: number): string {
  const whole = body + alphabet.charAt(last % alphabet.length)
  const check = mod37_36(whole)
  // Ends: 32 bodies that differ in one character have 32 different check characters, and only four are excluded.
  return alphabet.includes(check) ? whole + check : withCheck(body, last + 1)
}

function inFours(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}
