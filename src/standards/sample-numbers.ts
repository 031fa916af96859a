import { type CalendarDate, digitsOf } from './days/calendar-date.ts'
import { organisationCodeCheckCharacter } from './organisations/organisation-code.ts'
import { checkSocialCreditCode, socialCreditCodeCheckCharacter } from './organisations/social-credit-code.ts'
import { residentIdCheckCharacter } from './people/resident-id.ts'
import { isProvincePrefix } from './places/provinces.ts'

/**
 * An identity number for sample people. Its six-digit prefix is that of a province, which no individual has: it passes
 * the checks of form and can belong to nobody.
 * @param sequence 1–999, odd for men.
 */
export function sampleResidentId(province2: string, birth: CalendarDate, sequence: number): string {
  if (!isProvincePrefix(province2) || province2 === '66') throw new RangeError('Two digits of a province are needed')
  const body = `${province2}0000${digitsOf(birth)}${numbered(sequence, 1, 3)}`
  return body + residentIdCheckCharacter(body)
}

/**
 * A mobile number for sample people: no mobile number in China begins with 10.
 * @param n 0–99,999,999
 */
export function samplePhone(n: number): string {
  return `100${numbered(n, 0, 8)}`
}

/**
 * The code of a fictional organisation; bodies `TTTTnnnn` are not given to real ones.
 * @param n 0–9,999
 */
export function sampleUscc(authority: string, category: string, region6: string, n: number): string {
  const organisation = `TTTT${numbered(n, 0, 4)}`
  const body = `${authority}${category}${region6}${organisation}${organisationCodeCheckCharacter(organisation)}`
  const value = body + socialCreditCodeCheckCharacter(body)
  const check = checkSocialCreditCode(value)
  if (!check.ok) throw new RangeError(`No such code can exist: ${check.reason}`)
  return value
}

function numbered(n: number, least: number, width: number): string {
  if (!Number.isInteger(n) || n < least || n >= 10 ** width)
    throw new RangeError('The sample number is out of its range')
  return String(n).padStart(width, '0')
}
