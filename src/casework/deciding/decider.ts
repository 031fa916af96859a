import type { Client, Officer } from '#kernel/principal'
import type { CaseRole } from '../case/case-roles.ts'

/** Who decides in the name of an organisation: an officer with the duty, or the department's own system. */
export type Decider = Officer | Client

/** The id under which the record names them. */
export function deciderId(decider: Decider): string {
  return decider.kind === 'client' ? decider.clientId : decider.officerId
}

/** A department's system has one role, whatever an officer would act as; the state table says what it may do in it. */
export function actingRole(decider: Decider, role: CaseRole): CaseRole {
  return decider.kind === 'client' ? 'external' : role
}
