import { getPersonIdentity, type PersonIdentity } from '#identity'
import type { Id, PartyId } from '#kernel/ids'
import type { IdentityLevel, Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Actor } from '../case/recorded-act.ts'
import { actorOf } from '../store/record-act.ts'
import type { OfflineReceipt } from '../window/intake.ts'

export type VisitId = Id<'visit'>

/** How a person at a window was known: the card was read, a code reached their own phone, or name and number were typed. */
export interface WindowProof {
  readonly card: boolean
  readonly code: boolean
}

/** The person in front of a clerk, for whom the clerk fills in (代填) as long as the visit lasts. */
export interface PersonAtWindow {
  readonly kind: 'at-window'
  readonly partyId: PartyId
  readonly level: IdentityLevel
  readonly name: string
  readonly visitId: VisitId
  readonly proof: WindowProof
  /** As the hub gave it when the visit began; the phone is empty where the account has none. */
  readonly identity: PersonIdentity
  /** Where they were received while the hub was away. */
  readonly offline?: OfflineReceipt
}

/** Whose application it is: the person signed in, or the person at a window. Who acts for them is the principal's. */
export type Applicant = Person | PersonAtWindow

/** What most verbs need of them. */
export type Filling = Pick<Applicant, 'kind' | 'partyId'>

/** A clerk acts in the own role, so that the record says what the applicant did and what was filled in for them. */
export function roleOf({ kind }: Pick<Applicant, 'kind'>): 'applicant' | 'clerk' {
  return kind === 'person' ? 'applicant' : 'clerk'
}

/** Who is recorded: the person, or the clerk who acts for the person at the window. */
export function actorFor(services: Pick<Services, 'principal'>, applicant: Pick<Applicant, 'kind'>): Actor {
  return actorOf(services, roleOf(applicant))
}

export async function identityOf(
  services: Pick<Services, 'db' | 'keys'>,
  applicant: Applicant,
): Promise<PersonIdentity> {
  return applicant.kind === 'person' ? getPersonIdentity(services, applicant) : applicant.identity
}
