import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { caseActs } from '../case/case-acts.ts'
import { planChecks } from '../commitments/plan-checks.ts'
import { returnFee } from '../fees/return-fee.ts'
import { findAct } from '../store/act-store.ts'
import { findCase } from '../store/case-store.ts'
import { claimEffects, type Effect, finishEffect, postponeEffect } from '../store/effects.ts'
import { deliverMessage } from './deliver-message.ts'
import { messageOf } from './message-of.ts'

/**
 * Tells people of every act that they were not told of yet, each in a transaction of its own: one that cannot be told
 * keeps no other waiting. @returns how many acts were looked at
 */
export async function tellPeople(services: Services): Promise<number> {
  let done = 0
  while (await tellNext(services)) done += 1
  return done
}

async function tellNext(services: Services): Promise<boolean> {
  const claimed: Effect[] = []
  try {
    return await services.apart(system, async (own) => {
      claimed.push(...(await claimEffects(own, 'message', 1)))
      for (const effect of claimed) {
        await tell(own, effect)
        await finishEffect(own, effect)
      }
      return claimed.length > 0
    })
  } catch (error) {
    if (claimed.length === 0) throw error
    services.log.error('an act could not be told', { caseId: claimed[0]?.caseId }, error)
    await services.apart(system, async (own) => {
      for (const effect of claimed) await postponeEffect(own, effect)
    })
    return true
  }
}

async function tell(services: Services, { partyId, caseId, sequence }: Effect): Promise<void> {
  const key = { partyId, id: caseId }
  const found = await findCase(services, key)
  const recorded = await findAct(services, key, sequence)
  if (!found || !recorded) return
  // Of what ended a case its fee may follow; that is an act of its own, and told as such.
  if (caseActs[recorded.act].clock === 'stop' || recorded.act === 'take-effect') await returnFee(services, found)
  if (recorded.act === 'accept') await planChecks(services, found)
  const told = messageOf(found, recorded)
  if (told) await deliverMessage(services, found, { ...told, occasion: `act:${sequence}` })
}
