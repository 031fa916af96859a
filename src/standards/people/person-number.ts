import type { CalendarDate } from '../days/calendar-date.ts'
import { readTyped } from '../typed-identifier.ts'
import { checkPermanentResidentId, type PermanentResidentIdCheck } from './permanent-resident-id.ts'
import { checkResidencePermit, type ResidencePermitCheck } from './residence-permit.ts'
import { checkResidentId, type ResidentIdCheck } from './resident-id.ts'

/** The three kinds of 18-character personal number; which one it is can be read from its beginning. */
export type PersonNumberKind = 'resident' | 'hk-mo-tw' | 'foreign'

export type PersonNumberCheck =
  | ({ readonly kind: 'resident' } & ResidentIdCheck)
  | ({ readonly kind: 'hk-mo-tw' } & ResidencePermitCheck)
  | ({ readonly kind: 'foreign' } & PermanentResidentIdCheck)

/** Checks whichever of the three the number is. For forms that ask for 证件号码 without asking for the kind. */
export function checkPersonNumber(value: string, today?: CalendarDate): PersonNumberCheck {
  const kind = kindOfPersonNumber(value)
  if (kind === 'foreign') return { kind, ...checkPermanentResidentId(value, today) }
  if (kind === 'hk-mo-tw') return { kind, ...checkResidencePermit(value, today) }
  return { kind, ...checkResidentId(value, today) }
}

/** No resident number begins with 9, and 81 to 83 are used on permits only. */
export function kindOfPersonNumber(typed: string): PersonNumberKind {
  const value = readTyped(typed, 18)
  if (value.startsWith('9')) return 'foreign'
  return /^8[123]/.test(value) ? 'hk-mo-tw' : 'resident'
}
