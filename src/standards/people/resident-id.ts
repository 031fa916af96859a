import { type CalendarDate, calendarDateOf, isCalendarDate } from '../days/calendar-date.ts'
import { isProvincePrefix } from '../places/provinces.ts'
import { mod11_2, readEighteen } from './eighteen-characters.ts'

/** Why a resident identity number is refused. */
export type ResidentIdFault = 'LENGTH' | 'CHARSET' | 'REGION' | 'BIRTHDATE' | 'CHECK_DIGIT'

export type ResidentIdCheck =
  | {
      readonly ok: true
      /** The number with a capital `X`: the only form to store. */
      readonly value: string
      readonly birth: CalendarDate
      readonly sex: 'male' | 'female'
      /** Region code (6) of the province of first registration, not of where the person lives. */
      readonly province: string
    }
  | { readonly ok: false; readonly reason: ResidentIdFault }

/**
 * Checks a 公民身份号码 (GB 11643-1999). Of the region only the province is tested: the prefix is that of the first
 * registration and stays for life although districts are renamed and merged. Numbers that begin with 81, 82 or 83 are
 * residence permits and with 9 those of foreigners: `checkPersonNumber` takes all of them.
 * @param value as typed: full-width, with blanks or hyphens, with a small `x`.
 * @param today births after it are refused; the present day in China unless given.
 */
export function checkResidentId(value: string, today: CalendarDate = calendarDateOf(new Date())): ResidentIdCheck {
  const read = readEighteen(value, today)
  if (typeof read === 'string') return { ok: false, reason: read }
  const province = read.value.slice(0, 2)
  if (!isResidentPrefix(province)) return { ok: false, reason: 'REGION' }
  if (read.birth === undefined) return { ok: false, reason: 'BIRTHDATE' }
  if (!read.checkHolds) return { ok: false, reason: 'CHECK_DIGIT' }
  return { ok: true, value: read.value, birth: read.birth, sex: read.sex, province: `${province}0000` }
}

/**
 * The check character of the first seventeen digits.
 * @throws RangeError when they are not seventeen ASCII digits.
 */
export function residentIdCheckCharacter(body17: string): string {
  if (!/^[0-9]{17}$/.test(body17)) throw new RangeError('A body of seventeen digits is needed')
  return mod11_2(body17)
}

/**
 * The present form of a first-generation number (15 digits, no longer valid since 2013), for the import of old registers
 * only. Holders born before 1900 had sequences 996–999 and are not told apart here.
 */
export function findFromFirstGeneration(value15: string): string | undefined {
  if (!/^[0-9]{15}$/.test(value15)) return undefined
  const birth = `19${value15.slice(6, 8)}-${value15.slice(8, 10)}-${value15.slice(10, 12)}`
  if (!isCalendarDate(birth)) return undefined
  const body = `${value15.slice(0, 6)}19${value15.slice(6)}`
  return body + mod11_2(body)
}

// 71 is a province of GB/T 2260. Hong Kong and Macao (81, 82) are too, but their people hold permits with these prefixes.
function isResidentPrefix(prefix: string): boolean {
  return prefix === '71' || (isProvincePrefix(prefix) && prefix !== '66')
}
