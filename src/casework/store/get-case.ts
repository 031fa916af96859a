import { type CaseId, findId, type OfficerId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { mustBeNoKin } from '../assignment/kin.ts'
import type { CaseFile } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import { findByTime, settleCase } from '../clock/settle-case.ts'
import type { Decider } from '../deciding/decider.ts'
import { caseworkProblems } from '../problems.ts'
import { type CaseKey, findCase, findCaseById, type Store } from './case-store.ts'

/** With a clock and a transaction apart a case is found as the law has it now; without them as it was last written. */
type Finding = Store & Partial<Pick<Services, 'clock' | 'apart'>>

/** The person's own case. Another's case and one that never was look the same from outside. */
export async function getCaseOf(
  services: Finding,
  person: Pick<Person, 'partyId'>,
  caseId: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<CaseFile> {
  const id = findId<'case'>(caseId)
  const found = id && (await findSettled(services, { partyId: person.partyId, id }, lock))
  if (!found) throw caseworkProblems.caseNotFound()
  return found
}

/**
 * A case of the decider's own organisation. A case elsewhere and a draft are not found rather than forbidden, so that
 * no answer confirms that they exist. Who must not touch it gets nothing of it, by whatever way they come. `orHall`: also
 * one that the hall of the officer took in for another office, while it has something to hand over there.
 * @throws caseNotFound, conflictOfInterest
 */
export async function getCaseAtOffice(
  services: Finding,
  decider: Decider,
  caseId: string,
  { orHall = false }: { readonly orHall?: boolean } = {},
): Promise<CaseFile> {
  const id = findId<'case'>(caseId)
  const officerId = decider.kind === 'officer' ? decider.officerId : null
  const row = id && (await findSettledById(services, id, officerId))
  const found = row ? row.found : undefined
  const isTheirs = found?.organisation?.id === decider.organisation.id || (orHall && isToHandOver(found, decider))
  if (!row || !found || found.state === 'draft' || !isTheirs) throw caseworkProblems.caseNotFound()
  if (officerId) mustBeNoKin(services, { officerId, kin: row.kin }, found)
  return found
}

function isToHandOver(found: CaseFile | undefined, decider: Decider): boolean {
  if (!found || decider.kind !== 'officer' || !decider.duties.includes('clerk')) return false
  return (
    found.windowOrganisation === decider.organisation.id && findNextState(found.state, 'deliver', 'clerk') !== undefined
  )
}

/** Of what a decider sees nothing is hidden: whoever sees the row may have it settled. */
async function findSettledById(
  services: Finding,
  id: CaseId,
  officerId: OfficerId | null,
): Promise<{ readonly found: CaseFile | undefined; readonly kin: readonly Buffer[] } | undefined> {
  const row = await findCaseById(services, id, officerId)
  const { clock, apart } = services
  if (!row || !clock || !apart || findByTime(row.found, clock.now()) === undefined) return row
  await settleCase({ apart }, row.found)
  return { found: await findCase(services, row.found), kin: row.kin }
}

/** Silence accepts, a minute puts in force, whether or not a job has run since: nobody sees or decides an older state. */
async function findSettled(services: Finding, key: CaseKey, lock: boolean): Promise<CaseFile | undefined> {
  const { clock, apart } = services
  if (!clock || !apart) return findCase(services, key, { lock })
  const now = clock.now()
  // What time has changed is not locked here: settling it in a transaction apart would wait for that lock for ever.
  const unlessDue = lock ? { now, today: calendarDateOf(now) } : undefined
  const found = await findCase(services, key, { lock, ...(unlessDue && { unlessDue }) })
  if (found && findByTime(found, now) === undefined) return found
  if (!found && !lock) return undefined
  await settleCase({ apart }, key)
  return findCase(services, key, { lock })
}
