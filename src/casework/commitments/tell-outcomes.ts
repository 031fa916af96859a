import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDate } from '#standards'
import { deliverMessage } from '../messages/deliver-message.ts'
import { findCase } from '../store/case-store.ts'
import { claimUntold, markTold, type Untold } from './check-store.ts'

/** Tells people what became of a check or of a request about their credit record. @returns how many */
export async function tellOutcomes(services: Services): Promise<number> {
  let told = 0
  for (const kind of ['commitment_checks', 'credit_records'] as const) {
    while (await services.apart(system, (own) => tellNext(own, kind))) told += 1
  }
  return told
}

async function tellNext(own: Services, kind: Untold['kind']): Promise<boolean> {
  const untold = await claimUntold(own.db, kind)
  if (!untold) return false
  const { partyId, id, caseId, version, template, day } = untold
  const found = await findCase(own, { partyId, id: caseId })
  if (found) {
    const values = day === null ? {} : { by: { day: calendarDate(day) } }
    await deliverMessage(own, found, { template, occasion: `check:${id}:${version}`, values })
  }
  await markTold(own.db, untold)
  return true
}
