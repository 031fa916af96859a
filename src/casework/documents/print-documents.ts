import type { AsSystem, Services } from '#kernel/services'
import { listWrittenActs } from '../store/act-store.ts'
import { findCase } from '../store/case-store.ts'
import { type Effect, seeToEffects } from '../store/effects.ts'
import { documentsOf, writtenActs } from './documents-of.ts'
import { makeDocument } from './make-document.ts'

/**
 * Makes the documents of acts that were committed. One act a transaction: the numbers of an organisation are held no
 * longer than one document takes.
 * @returns how many acts were seen to.
 */
export function printDocuments(asSystem: AsSystem, limit = 200): Promise<number> {
  return seeToEffects(asSystem, 'document', { limit, failure: 'a document was not made', work: print })
}

async function print(services: Services, effect: Effect): Promise<void> {
  const key = { partyId: effect.partyId, id: effect.caseId }
  const found = await findCase(services, key)
  const documents = found ? documentsOf(found, await listWrittenActs(services, key, writtenActs)) : []
  const document = documents.find(({ sequence }) => sequence === effect.sequence)
  if (found && document) await makeDocument(services, found, document)
}
