import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import type { CaseAct } from '../case/case-acts.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mustActAs, mustBeLawful } from '../case/lawful.ts'
import { actingRole, type Decider } from '../deciding/decider.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { mustBeUnchanged } from './unchanged.ts'

/** What every verb of an office needs. */
export type OfficeServices = Pick<Services, 'db' | 'keys' | 'clock' | 'config' | 'principal' | 'ledger' | 'apart'>

interface Attempt {
  readonly act: CaseAct
  /** In which role; where it depends on the state, found from the case. */
  readonly role: CaseRole | ((found: CaseFile) => CaseRole)
  /** What was looked at when it was decided. */
  readonly version: number
  /** Also of the hall that took the case in for another office. */
  readonly orHall?: boolean
}

/** Find, may they, is it lawful now: the same in every verb of an office, whoever acts for it. */
export async function getCaseForAct(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { act, role, version, orHall = false }: Attempt,
): Promise<CaseFile> {
  const found = await getCaseAtOffice(services, decider, caseId, { orHall })
  const acting = actingRole(decider, typeof role === 'string' ? role : role(found))
  if (decider.kind === 'officer') mustActAs(decider, acting)
  await mustBeUnchanged(services, found, version)
  mustBeLawful(found, act, acting)
  return found
}

/** What an office did, where its applicant reads it; under the item's own clause unless the act has one. */
export async function noteAct(
  { ledger }: Pick<Services, 'ledger'>,
  found: CaseFile,
  act: string,
  legalBasis?: Words,
): Promise<void> {
  await ledger.record({
    act,
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    ...(legalBasis ? { legalBasis } : legalBasisOf(found)),
  })
}
