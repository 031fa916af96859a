import { type CalendarDate, calendarDateOf } from '../days/calendar-date.ts'
import { isProvincePrefix } from '../places/provinces.ts'
import { isCountryNumber } from './country-numbers.ts'
import { readEighteen } from './eighteen-characters.ts'

/** Why the number of a foreign permanent resident's card is refused. */
export type PermanentResidentIdFault =
  | 'LENGTH'
  | 'CHARSET'
  | 'PREFIX'
  | 'REGION'
  | 'NATIONALITY'
  | 'BIRTHDATE'
  | 'SEQUENCE'
  | 'CHECK_DIGIT'

export type PermanentResidentIdCheck =
  | {
      readonly ok: true
      readonly value: string
      readonly birth: CalendarDate
      readonly sex: 'male' | 'female'
      /** Region code (6) of the province where the card was applied for. */
      readonly province: string
      /** ISO 3166-1 numeric. */
      readonly nationality: string
    }
  | { readonly ok: false; readonly reason: PermanentResidentIdFault }

/**
 * Checks the number of a 外国人永久居留身份证 as issued since 2023-12-01: `9`, province, nationality, birth, sequence, check.
 * The fifteen characters of older cards have no published check.
 * @param today births after it are refused; the present day in China unless given.
 */
export function checkPermanentResidentId(
  value: string,
  today: CalendarDate = calendarDateOf(new Date()),
): PermanentResidentIdCheck {
  const read = readEighteen(value, today)
  if (typeof read === 'string') return { ok: false, reason: read }
  if (!read.value.startsWith('9')) return { ok: false, reason: 'PREFIX' }
  const prefix = read.value.slice(1, 3)
  if (!isProvincePrefix(prefix) || prefix === '66') return { ok: false, reason: 'REGION' }
  const nationality = read.value.slice(3, 6)
  if (!isCountryNumber(nationality)) return { ok: false, reason: 'NATIONALITY' }
  if (read.birth === undefined) return { ok: false, reason: 'BIRTHDATE' }
  // Sequences begin with 001; not stated for the other two kinds of number.
  if (read.sequence === '000') return { ok: false, reason: 'SEQUENCE' }
  if (!read.checkHolds) return { ok: false, reason: 'CHECK_DIGIT' }
  return { ok: true, value: read.value, birth: read.birth, sex: read.sex, province: `${prefix}0000`, nationality }
}
