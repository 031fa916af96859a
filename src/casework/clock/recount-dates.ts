import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import { type CaseKey, findCase } from '../store/case-store.ts'
import { recordAct } from '../store/record-act.ts'
import { countAnew } from './count-anew.ts'

const batch = 500

/**
 * Counts the days of every case anew that were counted beyond the published holidays: once the yearly notice appears they
 * move, both sides are told, and the record says so (standards §3.4). @returns how many cases moved
 */
export async function recountDates(services: Services): Promise<number> {
  let moved = 0
  let after: CaseKey | undefined
  for (;;) {
    const found: CaseKey[] = await listProvisional(services, after)
    for (const key of found) if (await recounted(services, key)) moved += 1
    after = found.at(-1)
    if (found.length < batch) return moved
  }
}

function listProvisional(services: Services, after: CaseKey | undefined): Promise<CaseKey[]> {
  const later = after ? sql`and (party_id, id) > (${after.partyId}, ${after.id})` : sql``
  return services.apart(system, ({ db }) =>
    rows<CaseKey>(
      db,
      sql`select party_id, id from casework.cases where provisional ${later} order by party_id, id limit ${batch}`,
    ),
  )
}

/** One that cannot be counted keeps no other waiting; it is tried again with the next run. */
async function recounted(services: Services, key: CaseKey): Promise<boolean> {
  try {
    return await services.apart(system, (own) => recount(own, key))
  } catch (error) {
    services.log.error('the days of a case could not be counted anew', { caseId: key.id }, error)
    return false
  }
}

async function recount(services: Services, key: CaseKey): Promise<boolean> {
  const found = await findCase(services, key, { lock: true })
  if (!found?.provisional || findNextState(found.state, 'recount', 'system') === undefined) return false
  const counted = countAnew(found)
  if (!counted || isSame(found, counted)) return false
  await recordAct(services, found, { act: 'recount', detail: counted })
  return true
}

function isSame(found: CaseFile, counted: NonNullable<ReturnType<typeof countAnew>>): boolean {
  // The keys of what was counted are names of days of the case.
  return (Object.keys(counted) as (keyof typeof counted)[]).every((name) => found[name] === counted[name])
}
