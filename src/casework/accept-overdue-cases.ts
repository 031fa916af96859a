import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { findNextState } from './case/case-states.ts'
import { dueDatesFrom } from './case/due-dates.ts'
import { purposeOf } from './office/open-case.ts'
import { type CaseKey, findCase } from './store/case-store.ts'
import { recordAct } from './store/record-act.ts'

/**
 * Accepts by force of law what was received and not answered within five working days: no notice in time means
 * accepted from the day of receipt, and the limit runs from there (行政许可法第三十二条). Each case in a transaction of
 * its own, so that one that cannot be mended keeps no other waiting. @returns how many were accepted.
 */
export async function acceptOverdueCases(services: Services, now: Date): Promise<number> {
  const today = calendarDateOf(now)
  const overdue = await services.apart(system, ({ db }) =>
    rows<CaseKey>(
      db,
      sql`select party_id, id from casework.cases where state = 'submitted' and acceptance_due < ${today}
        order by acceptance_due limit 1000`,
    ),
  )
  let accepted = 0
  for (const key of overdue) {
    if (await services.apart(system, (apart) => acceptByLaw(apart, key))) accepted += 1
  }
  return accepted
}

async function acceptByLaw(services: Services, key: CaseKey): Promise<boolean> {
  const found = await findCase(services, key, { lock: true })
  // Somebody answered it, or another process was here first.
  if (!found?.submittedAt || findNextState(found.state, 'accept', 'system') === undefined) return false

  const detail = {
    ...dueDatesFrom(found.item, found.submittedAt),
    basis: 'deemed' as const,
    acceptedAt: found.submittedAt.toISOString(),
  }
  await recordAct(services, found, { act: 'accept', detail })
  await services.ledger.record({
    act: 'casework.deem-accepted',
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    legalBasis: { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, art. 32' },
  })
  return true
}
