import { newId, type OfficerId, type PartyId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { PersonAtWindow } from '../../../applicant/applicant.ts'
import { applicantOf, closeVisit, findOpenVisit, insertVisit, type Visit } from '../../visit.ts'
import type { Provisional, ProvisionalId } from '../provisional.ts'

/** The clerk who received it: in their name, and with what their organisation may see, the case is made. */
export function officerOf({ id, clerk }: Pick<Provisional, 'id' | 'clerk'>): Officer {
  return { kind: 'officer', ...clerk, duties: ['clerk'], sessionId: id }
}

/** A visit is open for one clerk at a time; this one is the receipt's, so that it takes none from the clerk. */
function holderOf(id: ProvisionalId): OfficerId {
  // The brand is for the type checker: both are UUIDs, and no officer has this one.
  return id as string as OfficerId
}

/** The visit under which a receipt becomes a case: the database shows what belongs to the person while it is open. */
export async function ownVisit(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  provisional: Provisional & { readonly partyId: PartyId },
): Promise<Visit> {
  const { id, partyId, clerk, name, residentId, accountPhone } = provisional
  const open = await findOpenVisit(services, holderOf(id))
  if (open) return open
  const now = services.clock.now()
  const visit: Visit = {
    ...{ id: newId<'visit'>(now), partyId, officerId: holderOf(id), officerName: clerk.name },
    organisationId: clerk.organisation.id,
    identity: { name, residentId, phone: accountPhone },
    proof: { card: false, code: false },
    offeredPhone: null,
    ...{ caseId: null, beganAt: now, seenAt: now, objectedAt: null, endedAt: null },
  }
  await insertVisit(services, visit)
  return visit
}

export async function closeOwnVisit(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  id: ProvisionalId,
): Promise<void> {
  const open = await findOpenVisit(services, holderOf(id))
  if (open) await closeVisit(services.db, open.id, services.clock.now())
}

/**
 * The person as verbs take them. The register has confirmed name and number and the person signed on paper that sources
 * may be asked: they are asked. That nobody's card was read stays in the intake, so the office looks before it accepts.
 */
export function personOf(visit: Visit, { number, receivedAt, receivedOn, resolutions }: Provisional): PersonAtWindow {
  const settled = resolutions.map(({ kind, reason, choice }) => ({ kind, choice, reason }))
  return {
    ...applicantOf(visit),
    level: 2,
    offline: { number, receivedOn, receivedAt: receivedAt.toISOString(), settled },
  }
}

/** @throws when the steps were taken out of order: a defect */
export function mustBeKnown(provisional: Provisional): Provisional & { readonly partyId: PartyId } {
  const { partyId } = provisional
  if (partyId === null) throw new Error('a receipt becomes a case once the person is known')
  return { ...provisional, partyId }
}
