import { readTyped } from '../typed-identifier.ts'
import { organisationCodeCheckCharacter } from './organisation-code.ts'
import { findRegisteringAuthority } from './registering-authorities.ts'

/** Why a unified social credit code is refused. */
export type SocialCreditCodeFault =
  | 'LENGTH'
  | 'CHARSET'
  | 'DEPT_CATEGORY'
  | 'REGION'
  | 'CHECK_DIGIT'
  | 'ORG_CHECK_DIGIT'

export type SocialCreditCodeCheck =
  | {
      readonly ok: true
      readonly value: string
      /** Position 1, the registering authority (登记管理部门). */
      readonly authority: string
      /** Position 2, the category of organisation within it. */
      readonly category: string
      /** Positions 3–8, the region of the registering authority at registration; `100000` is the national one. */
      readonly region: string
      /** Positions 9–17 as printed, `TTTT0001-4`. */
      readonly organisationCode: string
      /** False only where `organisationCheck: 'report'` let a code pass whose own check character is wrong. */
      readonly organisationCodeSound: boolean
    }
  | { readonly ok: false; readonly reason: SocialCreditCodeFault }

/** Digits and capitals without I, O, S, V, Z (GB 32100-2015 table 3); item codes use the same. */
export const socialCreditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const characters = /^[0-9A-HJ-NPQRTUWXY]{18}$/
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/**
 * Checks a 统一社会信用代码 (GB 32100-2015), both check characters: a code can hold as a whole while the organisation
 * code in it (GB 11714) does not.
 * @param typed full-width, with blanks or hyphens, in small letters throughout; among capitals a small one is refused,
 * and a small l always: published registers contain typing errors that must be seen, not mended.
 * @param organisationCheck `report` for imports of existing registers, where a wrong inner check is told, not refused.
 */
export function checkSocialCreditCode(
  typed: string,
  organisationCheck: 'refuse' | 'report' = 'refuse',
): SocialCreditCodeCheck {
  return readSocialCreditCode(readTyped(typed, 18), organisationCheck)
}

/** The same for a code that stands in another one, where nothing is mended. */
export function readSocialCreditCode(
  value: string,
  organisationCheck: 'refuse' | 'report' = 'refuse',
): SocialCreditCodeCheck {
  if (value.length !== 18) return { ok: false, reason: 'LENGTH' }
  if (!characters.test(value)) return { ok: false, reason: 'CHARSET' }
  const authority = value.charAt(0)
  const category = value.charAt(1)
  if (!findRegisteringAuthority(authority)?.categories.includes(category)) return { ok: false, reason: 'DEPT_CATEGORY' }
  // Digits are all that is asked: the region is that of the registration, and areas outside GB/T 2260 are in use.
  const region = value.slice(2, 8)
  if (!/^[0-9]{6}$/.test(region)) return { ok: false, reason: 'REGION' }
  if (socialCreditCodeCheckCharacter(value.slice(0, 17)) !== value.charAt(17))
    return { ok: false, reason: 'CHECK_DIGIT' }

  const body = value.slice(8, 16)
  const organisationCodeSound = organisationCodeCheckCharacter(body) === value.charAt(16)
  if (!organisationCodeSound && organisationCheck !== 'report') return { ok: false, reason: 'ORG_CHECK_DIGIT' }
  const organisationCode = `${body}-${value.charAt(16)}`
  return { ok: true, value, authority, category, region, organisationCode, organisationCodeSound }
}

/**
 * The MOD 31 check character of the first seventeen.
 * @throws RangeError when they are not seventeen characters of the alphabet.
 */
export function socialCreditCodeCheckCharacter(body17: string): string {
  if (body17.length !== 17) throw new RangeError('A body of seventeen characters is needed')
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const value = socialCreditCodeAlphabet.indexOf(body17.charAt(i))
    if (value < 0) throw new RangeError('A character outside the alphabet of the code')
    sum += value * (weights[i] ?? 0)
  }
  return socialCreditCodeAlphabet.charAt((31 - (sum % 31)) % 31)
}
