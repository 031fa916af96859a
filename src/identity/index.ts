export { checkCode, triesPerCode } from './accounts/check-code.ts'
export { readNameForm } from './accounts/name-form.ts'
export { findPhone } from './accounts/phone.ts'
export { codeMinutes, resendSeconds, sendCode } from './accounts/send-code.ts'
export type { AskPopulation } from './accounts/verify-real-name.ts'
export { nameChecksPerDay, verifyRealName } from './accounts/verify-real-name.ts'
export type { IdentityOptions, NetworkDoors, PlatformIdentity } from './composition.ts'
export { type HubIdentity, type HubIdentityOptions, hubIdentity } from './hub-identity.ts'
export { nodeIdentity } from './node-identity.ts'
export { identityProblems } from './problems.ts'
export type { Visit, VisitActions } from './provider/visit.ts'
export { noSms, openSandboxSms, type SandboxMessage, type SandboxSms } from './sandbox-sms.ts'
export { localPath } from './sessions/return-path.ts'
export { roamingRedirect } from './sessions/roam.ts'
export { getPersonIdentity, type PersonIdentity } from './sessions/session.ts'
export { sendStepUpCode, stepUp, stepUpMinutes } from './sessions/step-up.ts'
export {
  type Absence,
  declareAbsence,
  listAbsences,
  listPresentOfficers,
  listStaffedUnits,
  removeAbsence,
} from './staff/absence.ts'
export { addOfficer, type NewOfficer } from './staff/add-officer.ts'
export { type Colleague, listColleagues } from './staff/list-colleagues.ts'
export { closeOfficerSession } from './staff/officer-session.ts'
export { addOrganisation, findOrganisation, listOrganisations, type Organisation } from './staff/organisation.ts'
export { signInOfficer } from './staff/sign-in-officer.ts'
export { findPersonAtWindow, type PersonFound } from './window/find-person-at-window.ts'
export { tellPhoneOfWindow } from './window/tell-phone-of-window.ts'
