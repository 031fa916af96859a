import { type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { Draft } from '../case/case.ts'
import { gatherAs } from '../draft/gather-facts.ts'
import { deliverMessage } from '../messages/deliver-message.ts'
import { findCase } from '../store/case-store.ts'
import { claimRefill, dropRefill, type Refill } from './refill-store.ts'

/** Whoever has not gone on with a draft for so long is not looked for any more. */
const longest = 30 * 24 * 3_600_000

/**
 * Asks again for what a source could not give while the person filled in, in the person's name and for the same purpose,
 * and tells them once it is all there. No transaction is open while the sources are asked. @returns how many were tried
 */
export async function refillDrafts(services: Services): Promise<number> {
  for (let done = 0; ; done += 1) {
    const refill = await services.apart(system, (own) => claimRefill(own, own.clock.now()))
    if (!refill) return done
    try {
      await refillOne(services, refill)
    } catch (error) {
      // It was put off when it was taken, and keeps none behind it.
      services.log.error('a draft could not be filled later', { caseId: refill.caseId }, error)
    }
  }
}

async function refillOne(services: Services, { partyId, caseId, identity }: Refill): Promise<void> {
  const key = { partyId, id: caseId }
  const isOpen = await services.apart(system, async (own) => {
    const found = await findCase(own, key)
    const isOpen = found?.state === 'draft' && own.clock.now().getTime() - found.startedAt.getTime() < longest
    if (!isOpen) await dropRefill(own.db, key)
    return isOpen
  })
  if (!isOpen) return
  const person: Person = { kind: 'person', partyId, level: 2, name: identity.name, sessionId: '' }
  const draft = await gatherAs(inNameOf(services, person), person, caseId, async () => identity)
  if (draft.facts.some(({ status }) => status === 'unavailable')) return
  await services.apart(system, (own) => tell(own, draft))
}

/** The platform's job on a person's behalf: their rows alone, and their name in every record. */
function inNameOf(services: Services, person: Person): Services {
  return {
    ...services,
    principal: person,
    ledger: { record: (entry) => services.apart(person, ({ ledger }) => ledger.record(entry)) },
  }
}

/** Once a day at most, however often a source comes and goes. */
async function tell(own: Services, { case: found }: Draft): Promise<void> {
  const occasion = `filled:${calendarDateOf(own.clock.now())}` as const
  await deliverMessage(own, found, { template: 'facts-arrived', occasion })
}
