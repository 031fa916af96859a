import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseKey } from '../store/case-store.ts'
import { settleCase } from './settle-case.ts'

const batch = 200

/** Puts in force every decision whose minute is over. @returns how many */
export async function sweepDecisions(services: Services, now: Date): Promise<number> {
  let done = 0
  let after: (CaseKey & { readonly inForceAt: Date }) | undefined
  for (;;) {
    const due: (CaseKey & { readonly inForceAt: Date })[] = await listDue(services, now, after)
    for (const key of due) if (await settled(services, key)) done += 1
    after = due.at(-1)
    if (due.length < batch) return done
  }
}

function listDue(
  services: Services,
  now: Date,
  after: (CaseKey & { readonly inForceAt: Date }) | undefined,
): Promise<(CaseKey & { readonly inForceAt: Date })[]> {
  const later = after ? sql`and (in_force_at, id) > (${after.inForceAt}, ${after.id})` : sql``
  return services.apart(system, ({ db }) =>
    rows(
      db,
      sql`select party_id, id, in_force_at from casework.cases where state = 'deciding' and in_force_at <= ${now} ${later}
        order by in_force_at, id limit ${batch}`,
    ),
  )
}

/** One that cannot be carried out keeps no other waiting; it is tried again with the next run. */
async function settled(services: Services, key: CaseKey): Promise<boolean> {
  try {
    return await settleCase(services, key)
  } catch (error) {
    services.log.error('a decision could not take effect', { caseId: key.id }, error)
    return false
  }
}
