import { type CalendarDate, digitsOf, findDateInDigits } from '../days/calendar-date.ts'
import { readTyped } from '../typed-identifier.ts'
import { type ImplementationCodeFault, readImplementationCode } from './item-code.ts'

/** Why a case number is refused. */
export type CaseNumberFault = ImplementationCodeFault | 'DATE' | 'SEQUENCE'

export type CaseNumberCheck =
  | {
      readonly ok: true
      readonly value: string
      readonly implementation: string
      readonly date: CalendarDate
      readonly dailySequence: number
    }
  | { readonly ok: false; readonly reason: CaseNumberFault }

/**
 * A case number (办件编号) as it is the practice within the an..50 of GB/T 39046: implementation code, `YYYYMMDD`, four
 * digits of a daily sequence; 43 characters.
 * @param dailySequence 1–9,999
 * @throws RangeError when a part is wrong or the day's numbers are used up.
 */
export function makeCaseNumber(implementationCode: string, date: CalendarDate, dailySequence: number): string {
  const value = implementationCode + digitsOf(date) + String(dailySequence).padStart(4, '0')
  const check = checkCaseNumber(value)
  if (!check.ok) throw new RangeError(`No case number can be made of these parts: ${check.reason}`)
  return value
}

export function checkCaseNumber(typed: string): CaseNumberCheck {
  const value = readTyped(typed, 43)
  if (value.length !== 43) return { ok: false, reason: 'LENGTH' }
  const implementation = readImplementationCode(value.slice(0, 31))
  if (!implementation.ok) return implementation
  const date = findDateInDigits(value.slice(31, 39))
  if (date === undefined) return { ok: false, reason: 'DATE' }
  const sequence = value.slice(39)
  if (!/^[0-9]{4}$/.test(sequence) || sequence === '0000') return { ok: false, reason: 'SEQUENCE' }
  return { ok: true, value, implementation: implementation.value, date, dailySequence: Number(sequence) }
}
