import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { servingActs } from '../delivery/serving-acts.ts'
import { type CaseKey, findCase } from '../store/case-store.ts'
import { platformActor, recordActs } from '../store/record-act.ts'

const batch = 200

/**
 * Serves what was decided online before decisions took effect by an act of their own: its certificate was issued with the
 * decision, and nothing else would ever deliver and close it. @returns how many
 */
export async function serveOldDecisions(services: Pick<Services, 'apart' | 'log'>): Promise<number> {
  let served = 0
  for (;;) {
    const found = await services.apart(system, ({ db }) =>
      rows<CaseKey>(
        db,
        // Since then every decision in force has the day by which it is to be delivered.
        sql`select party_id, id from casework.cases
          where state in ('granted', 'refused') and channel = 'online' and deliver_by is null and outcome is not null
          order by id limit ${batch}`,
      ),
    )
    let done = 0
    for (const key of found) if (await serve(services, key)) done += 1
    served += done
    if (found.length < batch || done === 0) return served
  }
}

/** One that cannot be served keeps no other waiting; it is tried again with the next run. */
async function serve({ apart, log }: Pick<Services, 'apart' | 'log'>, key: CaseKey): Promise<boolean> {
  try {
    return await apart(system, async (own) => {
      const found = await findCase(own, key, { lock: true })
      const { outcome = null, state } = found ?? {}
      if (!found || outcome === null || (state !== 'granted' && state !== 'refused')) return false
      await recordActs(own, found, servingActs(found, outcome), platformActor)
      return true
    })
  } catch (error) {
    log.error('an old decision could not be served', { caseId: key.id }, error)
    return false
  }
}
