import { findTyped, readTyped } from '../typed-identifier.ts'

export type OrganisationCodeFault = 'LENGTH' | 'CHARSET' | 'CHECK_DIGIT'

export type OrganisationCodeCheck =
  | { readonly ok: true; readonly value: string; readonly body: string }
  | { readonly ok: false; readonly reason: OrganisationCodeFault }

const weights = [3, 7, 9, 10, 5, 8, 4, 2] as const

/** Checks an organisation code (GB 11714-1997). Printed, and returned, as `TTTT0001-4`; the hyphen may be left out. */
export function checkOrganisationCode(typed: string): OrganisationCodeCheck {
  const characters = findTyped(typed, 9)
  const value = characters === undefined ? readTyped(typed, 10) : `${characters.slice(0, 8)}-${characters.charAt(8)}`
  if (value.length !== 10) return { ok: false, reason: 'LENGTH' }
  if (!/^[0-9A-Z]{8}-[0-9X]$/.test(value)) return { ok: false, reason: 'CHARSET' }
  const body = value.slice(0, 8)
  if (organisationCodeCheckCharacter(body) !== value.charAt(9)) return { ok: false, reason: 'CHECK_DIGIT' }
  return { ok: true, value, body }
}

/**
 * The check character of eight characters. The letters count A = 10 … Z = 35: all 36 characters, unlike the alphabet
 * of the unified code that the organisation code is part of.
 * @throws RangeError when they are not eight digits and capital letters.
 */
export function organisationCodeCheckCharacter(body: string): string {
  if (!/^[0-9A-Z]{8}$/.test(body)) throw new RangeError('A body of eight digits and capital letters is needed')
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += Number.parseInt(body.charAt(i), 36) * (weights[i] ?? 0)
  const check = 11 - (sum % 11)
  return check === 11 ? '0' : check === 10 ? 'X' : String(check)
}
