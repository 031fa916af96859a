import { system } from '#kernel/principal'
import type { LedgerPurpose, Services } from '#kernel/services'
import { mustBeHub } from '../index-report.ts'
import { type IndexEntry, listIndexEntries } from '../index-store.ts'

export interface FindByHolder {
  readonly holderNumber: string
  readonly purpose: LedgerPurpose
}

/** At the hub: which platforms issued what to a person. Asked by a node in the name of the person signed in there. */
export async function findByHolder(services: Services, { holderNumber, purpose }: FindByHolder): Promise<IndexEntry[]> {
  mustBeHub(services)
  // At the hub's own pages a person asks; the index is open to platforms and the hub itself only.
  const asking = services.principal.kind === 'platform' ? read(services) : services.apart(system, read)
  return asking

  async function read(reading: Services): Promise<IndexEntry[]> {
    const entries = await listIndexEntries(reading, holderNumber)
    await reading.ledger.record({
      act: 'certificates.find-by-holder',
      subject: { personNumber: holderNumber },
      fields: ['identifier', 'number', 'type', 'status'],
      purpose,
    })
    return entries
  }
}
