import { type CalendarDate, calendarDateOf } from '../days/calendar-date.ts'
import { readEighteen } from './eighteen-characters.ts'

/** Why the number of a residence permit is refused. */
export type ResidencePermitFault = 'LENGTH' | 'CHARSET' | 'PREFIX' | 'BIRTHDATE' | 'CHECK_DIGIT'

export type ResidencePermitCheck =
  | {
      readonly ok: true
      readonly value: string
      readonly birth: CalendarDate
      readonly sex: 'male' | 'female'
      /** Region of the home, by GB/T 2260. */
      readonly home: '710000' | '810000' | '820000'
    }
  | { readonly ok: false; readonly reason: ResidencePermitFault }

// Taiwan is 71 in GB/T 2260 and 83 on permits.
const homes: ReadonlyMap<string, '710000' | '810000' | '820000'> = new Map([
  ['810000', '810000'],
  ['820000', '820000'],
  ['830000', '710000'],
])

/**
 * Checks the number of a 港澳台居民居住证 (国办发〔2018〕81号): built as a resident number, with a fixed prefix. The travel
 * permits of the same people (通行证) are other documents with other numbers.
 * @param today births after it are refused; the present day in China unless given.
 */
export function checkResidencePermit(
  value: string,
  today: CalendarDate = calendarDateOf(new Date()),
): ResidencePermitCheck {
  const read = readEighteen(value, today)
  if (typeof read === 'string') return { ok: false, reason: read }
  const home = homes.get(read.value.slice(0, 6))
  if (home === undefined) return { ok: false, reason: 'PREFIX' }
  if (read.birth === undefined) return { ok: false, reason: 'BIRTHDATE' }
  if (!read.checkHolds) return { ok: false, reason: 'CHECK_DIGIT' }
  return { ok: true, value: read.value, birth: read.birth, sex: read.sex, home }
}
