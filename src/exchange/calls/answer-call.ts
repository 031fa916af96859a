import { findId } from '#kernel/ids'
import type { LedgerEntry, Services } from '#kernel/services'
import { getService } from '../directory/list-services.ts'
import { selectGrantsFor } from '../directory/store.ts'
import { problems } from '../problems.ts'
import { askSource } from './ask-source.ts'
import { findObjection } from './check-grant.ts'
import type { AnswerOnWire, CallOnWire } from './service-call.ts'

/**
 * The provider's side of a call: its own directory and grants decide, whatever the consumer believes it may do. The
 * record is written in the transaction whose commit lets the answer out.
 */
export async function answerCall(services: Services, consumer: string, call: CallOnWire): Promise<AnswerOnWire> {
  const { db, clock, ledger, platform } = services
  const service = await getService(services, call.serviceId)
  const facts = { private: { serviceId: service.id, consumer } }
  if (service.providerPlatform !== platform.id) throw problems.serviceUnknown(facts)

  const partyId = findId<'party'>(call.partyId)
  const entry: LedgerEntry = {
    act: 'exchange.provide',
    subject: { personNumber: call.personNumber, ...(partyId && { partyId }) },
    fields: call.fields,
    purpose: {
      words: call.purpose.words,
      ...(call.purpose.caseNumber !== null && { caseNumber: call.purpose.caseNumber }),
      ...(call.purpose.itemCode !== null && { itemCode: call.purpose.itemCode }),
    },
    legalBasis: service.legalBasis,
    reference: call.reference,
    actor: { ...call.onBehalf, platformId: consumer },
  }
  const grants = await selectGrantsFor(db, service.id, consumer)
  const wish = { fields: call.fields, itemCode: call.purpose.itemCode, at: clock.now() }
  const why = service.sharing === 'withheld' ? 'withheld' : findObjection(service, grants, wish)
  if (why !== undefined) {
    await services.apart(services.principal, (apart) => apart.ledger.record({ ...entry, result: 'refused' }))
    const more = { private: { ...facts.private, why } }
    throw why === 'withheld' ? problems.notShared(more) : problems.notGranted(more)
  }

  const values = await askSource(services, service, call)
  await ledger.record(entry)
  return { found: values !== undefined, values: values ?? {}, fetchedAt: clock.now().toISOString() }
}
