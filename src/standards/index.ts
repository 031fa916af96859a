export {
  addDays,
  addMonths,
  ageOn,
  type CalendarDate,
  calendarDate,
  calendarDateOf,
  digitsOf,
  findDateInDigits,
  isCalendarDate,
  monthsBetween,
  weekday,
} from './calendar-date.ts'
export { maskName, maskPhone, maskResidentId } from './mask.ts'
export {
  checkOrganisationCode,
  type OrganisationCodeCheck,
  organisationCodeCheckCharacter,
} from './organisation-code.ts'
export { isProvincePrefix, provinces } from './provinces.ts'
export type { Region } from './region.ts'
export { findRegion, getRegion, isWithin, regionPath, regionsOf } from './regions.ts'
export { findRegisteringAuthority, type RegisteringAuthority } from './registering-authorities.ts'
export {
  checkResidentId,
  findFromFirstGeneration,
  type ResidentIdCheck,
  type ResidentIdFault,
  residentIdCheckCharacter,
} from './resident-id.ts'
export { samplePhone, sampleResidentId, sampleUscc } from './sample-numbers.ts'
export { checkUscc, type UsccCheck, type UsccFault, usccAlphabet, usccCheckCharacter } from './uscc.ts'
export {
  addWorkingDays,
  type CountedDate,
  firstWorkingDayFrom,
  isWorkingDay,
  knownWorkingDays,
  workingDaysBetween,
} from './working-days.ts'
