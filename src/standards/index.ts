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
  endOfPeriod,
  type StatutoryPeriod,
  type StatutoryPeriodId,
  statutoryPeriods,
} from './days/statutory-periods.ts'
export {
  addWorkdays,
  type CountedDate,
  firstWorkdayFrom,
  isWorkday,
  knownWorkdays,
  workdaysBetween,
} from './days/workdays.ts'
export { type CaseNumberCheck, type CaseNumberFault, checkCaseNumber, makeCaseNumber } from './items/case-number.ts'
export {
  type CertificateIdFault,
  type CertificateIdParse,
  type CertificateIdParts,
  certificateRoot,
  makeCertificateId,
  nextCertificateVersion,
  parseCertificateId,
} from './items/certificate-id.ts'
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
export { itemTypes } from './items/item-types.ts'
export { mod37_36 } from './items/mod-37-36.ts'
export { type ItemCodeParse, parseItemCode } from './items/parse-item-code.ts'
export { checkQueryCode, makeQueryCode, type QueryCodeCheck, type QueryCodeFault } from './items/query-code.ts'
export { maskAddress, maskName, maskPhone, maskResidentId } from './mask.ts'
export {
  checkOrganisationCode,
  type OrganisationCodeCheck,
  type OrganisationCodeFault,
  organisationCodeCheckCharacter,
} from './organisations/organisation-code.ts'
export { findRegisteringAuthority, type RegisteringAuthority } from './organisations/registering-authorities.ts'
export {
  checkSocialCreditCode,
  type SocialCreditCodeCheck,
  type SocialCreditCodeFault,
  socialCreditCodeAlphabet,
  socialCreditCodeCheckCharacter,
} from './organisations/social-credit-code.ts'
export {
  checkPermanentResidentId,
  type PermanentResidentIdCheck,
  type PermanentResidentIdFault,
} from './people/permanent-resident-id.ts'
export {
  checkPersonNumber,
  kindOfPersonNumber,
  type PersonNumberCheck,
  type PersonNumberKind,
} from './people/person-number.ts'
export {
  checkResidencePermit,
  type ResidencePermitCheck,
  type ResidencePermitFault,
} from './people/residence-permit.ts'
export {
  checkResidentId,
  findFromFirstGeneration,
  type ResidentIdCheck,
  type ResidentIdFault,
  residentIdCheckCharacter,
} from './people/resident-id.ts'
export { isProvincePrefix, provinces } from './places/provinces.ts'
export type { Region } from './places/region.ts'
export { findRegion, getRegion, isRegionCode, isWithin, regionPath, regionsOf } from './places/regions.ts'
export { encodeQr, type Modules as QrModules } from './qr/encode-qr.ts'
export { samplePhone, sampleResidentId, sampleUscc } from './sample-numbers.ts'
export { themes } from './themes.ts'
export { tidyIdentifier } from './tidy-identifier.ts'
