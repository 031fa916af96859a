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
export { type CaseNumberCheck, type CaseNumberFault, checkCaseNumber, makeCaseNumber } from './case-number.ts'
export {
  type CertificateIdentifierCheck,
  type CertificateIdentifierFault,
  type CertificateIdentifierParts,
  certificateRoot,
  checkCertificateIdentifier,
  makeCertificateIdentifier,
  nextCertificateVersion,
} from './certificate-identifier.ts'
export {
  type Coded,
  type CodeSet,
  type CodeSetId,
  type CodeValue,
  codeSets,
  findName,
  isCodeSetId,
  nameOf,
} from './code-sets.ts'
export { type Deadline, type DeadlineLight, deadlineOn, dueAfterPause } from './deadline.ts'
export {
  checkForeignPermanentResidentId,
  type ForeignPermanentResidentIdCheck,
  type ForeignPermanentResidentIdFault,
} from './foreign-permanent-resident-id.ts'
export { checkHkMoTwPermit, type HkMoTwPermitCheck, type HkMoTwPermitFault } from './hk-mo-tw-permit.ts'
export {
  type BasicCodeCheck,
  type BasicCodeFault,
  type BasicCodeParts,
  checkBasicCode,
  checkHandlingCode,
  checkImplementationCode,
  type HandlingCodeCheck,
  type HandlingCodeFault,
  type ImplementationCodeCheck,
  type ImplementationCodeFault,
  makeBasicCode,
  makeHandlingCode,
  makeImplementationCode,
} from './item-code.ts'
export { maskName, maskPhone, maskResidentId } from './mask.ts'
export { mod37_36 } from './mod-37-36.ts'
export {
  checkOrganisationCode,
  type OrganisationCodeCheck,
  type OrganisationCodeFault,
  organisationCodeCheckCharacter,
} from './organisation-code.ts'
export {
  checkPersonNumber,
  kindOfPersonNumber,
  type PersonNumberCheck,
  type PersonNumberKind,
} from './person-number.ts'
export { isProvincePrefix, provinces } from './provinces.ts'
export { checkQueryCode, makeQueryCode, type QueryCodeCheck, type QueryCodeFault } from './query-code.ts'
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
export { tidyIdentifier } from './tidy-identifier.ts'
export { checkUscc, type UsccCheck, type UsccFault, usccAlphabet, usccCheckCharacter } from './uscc.ts'
export {
  addWorkingDays,
  type CountedDate,
  firstWorkingDayFrom,
  isWorkingDay,
  knownWorkingDays,
  workingDaysBetween,
} from './working-days.ts'
