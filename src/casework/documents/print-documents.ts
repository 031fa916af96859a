import type { Services } from '#kernel/services'
import { listActs } from '../store/act-store.ts'
import { findCase } from '../store/case-store.ts'
import { claimEffects, type Effect, finishEffect, postponeEffect } from '../store/effects.ts'
import { documentsOf } from './documents-of.ts'
import { makeDocument } from './make-document.ts'

/** Runs work as the platform in a transaction of its own. */
export type AsSystem = <T>(work: (services: Services) => Promise<T>) => Promise<T>

/**
 * Makes the documents of acts that were committed. One act a transaction: the numbers of an organisation are held no
 * longer than one document takes. A failure puts that one off and keeps none behind it.
 * @returns how many acts were seen to.
 */
export async function printDocuments(asSystem: AsSystem, limit = 200): Promise<number> {
  let done = 0
  while (done < limit && (await printNext(asSystem))) done += 1
  return done
}

async function printNext(asSystem: AsSystem): Promise<boolean> {
  let claimed: Effect | undefined
  try {
    return await asSystem(async (services) => {
      const [effect] = await claimEffects(services, 'document', 1)
      claimed = effect
      if (effect) await print(services, effect)
      return effect !== undefined
    })
  } catch (error) {
    const effect = claimed
    if (!effect) throw error
    // What failed has been rolled back, the claim with it.
    await asSystem((services) => {
      services.log.error('a document was not made', { case: effect.caseId }, error)
      return postponeEffect(services, effect)
    })
    return true
  }
}

async function print(services: Services, effect: Effect): Promise<void> {
  const key = { partyId: effect.partyId, id: effect.caseId }
  const found = await findCase(services, key)
  const documents = found ? documentsOf(found, await listActs(services, key)) : []
  const document = documents.find(({ sequence }) => sequence === effect.sequence)
  if (found && document) await makeDocument(services, found, document)
  await finishEffect(services, effect)
}
