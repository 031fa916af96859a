import { system } from '#kernel/principal'
import type { AsSystem, Services } from '#kernel/services'
import { caseActs } from '../case/case-acts.ts'
import { planChecks } from '../commitments/plan-checks.ts'
import { returnFee } from '../fees/return-fee.ts'
import { findAct } from '../store/act-store.ts'
import { findCase } from '../store/case-store.ts'
import { type Effect, seeToEffects } from '../store/effects.ts'
import { deliverMessage } from './deliver-message.ts'
import { messageOf } from './message-of.ts'

/** Tells people of every act that they were not told of yet. @returns how many acts were looked at */
export function tellPeople({ apart }: Pick<Services, 'apart'>): Promise<number> {
  const asSystem: AsSystem = (work) => apart(system, work)
  return seeToEffects(asSystem, 'message', { failure: 'an act could not be told', work: tell })
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
