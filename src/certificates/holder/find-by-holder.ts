import type { Principal } from '#kernel/principal'
import type { LedgerEntry, Services } from '#kernel/services'
import { mustBeHub } from '../index-report.ts'
import { type IndexEntry, listIndexEntries } from '../index-store.ts'
import type { ByHolder } from '../wire.ts'

/** At the hub: which platforms issued what to a person. Asked by a node in the name of the person signed in there. */
export async function findByHolder(
  services: Pick<Services, 'db' | 'keys' | 'ledger' | 'platform' | 'principal'>,
  asked: ByHolder,
): Promise<IndexEntry[]> {
  mustBeHub(services)
  const { holderNumber, purpose, reference } = asked
  const entries = await listIndexEntries(services, holderNumber)
  await services.ledger.record({
    act: 'certificates.find-by-holder',
    subject: { personNumber: holderNumber },
    fields: ['identifier', 'number', 'type', 'status'],
    purpose,
    reference,
    ...actorBehind(services.principal, asked),
  })
  return entries
}

/** The asking platform vouches for who stands behind its question; that is what the person reads. */
export function actorBehind(principal: Principal, { onBehalf }: ByHolder): Pick<LedgerEntry, 'actor'> {
  return principal.kind === 'platform' ? { actor: { ...onBehalf, platformId: principal.platformId } } : {}
}
