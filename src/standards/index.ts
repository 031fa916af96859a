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
} from './days/calendar-date.ts'
export { type Deadline, type DeadlineLight, deadlineOn, dueAfterPause } from './days/deadline.ts'
export {
  addWorkingDays,
  type CountedDate,
  firstWorkingDayFrom,
  isWorkingDay,
  knownWorkingDays,
  workingDaysBetween,
} from './days/working-days.ts'
export { type CaseNumberCheck, type CaseNumberFault, checkCaseNumber, makeCaseNumber } from './items/case-number.ts'
export {
  type CertificateIdentifierCheck,
  type CertificateIdentifierFault,
  type CertificateIdentifierParts,
  certificateRoot,
  checkCertificateIdentifier,
  makeCertificateIdentifier,
  nextCertificateVersion,
} from './items/certificate-identifier.ts'
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
} from './items/item-code.ts'
export { mod37_36 } from './items/mod-37-36.ts'
export { checkQueryCode, makeQueryCode, type QueryCodeCheck, type QueryCodeFault } from './items/query-code.ts'
export { maskName, maskPhone, maskResidentId } from './mask.ts'
export {
  checkOrganisationCode,
  type OrganisationCodeCheck,
  type OrganisationCodeFault,
  organisationCodeCheckCharacter,
} from './organisations/organisation-code.ts'
export { findRegisteringAuthority, type RegisteringAuthority } from './organisations/registering-authorities.ts'
export { checkUscc, type UsccCheck, type UsccFault, usccAlphabet, usccCheckCharacter } from './organisations/uscc.ts'
export {
  checkForeignPermanentResidentId,
  type ForeignPermanentResidentIdCheck,
  type ForeignPermanentResidentIdFault,
} from './people/foreign-permanent-resident-id.ts'
export { checkHkMoTwPermit, type HkMoTwPermitCheck, type HkMoTwPermitFault } from './people/hk-mo-tw-permit.ts'
export {
  checkPersonNumber,
  kindOfPersonNumber,
  type PersonNumberCheck,
  type PersonNumberKind,
} from './people/person-number.ts'
export {
  checkResidentId,
  findFromFirstGeneration,
  type ResidentIdCheck,
  type ResidentIdFault,
  residentIdCheckCharacter,
} from './people/resident-id.ts'
export { isProvincePrefix, provinces } from './places/provinces.ts'
export type { Region } from './places/region.ts'
export { findRegion, getRegion, isWithin, regionPath, regionsOf } from './places/regions.ts'
export { samplePhone, sampleResidentId, sampleUscc } from './sample-numbers.ts'
export { tidyIdentifier } from './tidy-identifier.ts'
