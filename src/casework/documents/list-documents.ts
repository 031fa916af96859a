import type { CaseFile } from '../case/case.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import type { Store } from '../store/case-store.ts'
import type { CaseDocument } from './document.ts'
import { shownNumber } from './document.ts'
import { documentKinds } from './document-kinds.ts'
import { listDeliveries, listDocumentRows } from './document-store.ts'
import { documentsOf } from './documents-of.ts'
import { serviceReceiptParts } from './texts/service-receipt.ts'

/** What was put in writing in a case, oldest first, each receipt of service after all that was sent. */
export async function listDocuments(
  store: Store,
  found: CaseFile,
  acts: readonly RecordedAct[],
): Promise<CaseDocument[]> {
  const written = documentsOf(found, acts)
  if (written.length === 0) return []
  const rows = await listDocumentRows(store.db, found)
  const deliveries = await listDeliveries(store, found)
  const receipts = deliveries.flatMap(({ documentId, ...delivery }): CaseDocument[] => {
    const row = rows.find(({ id }) => id === documentId)
    const served = written.find(({ kind, sequence }) => kind === row?.kind && sequence === row.sequence)
    if (!row || !served) return []
    const number = shownNumber(documentKinds[row.kind].series, row)
    return [
      {
        kind: 'service-receipt',
        name: `service-receipt-of-${served.name}`,
        sequence: served.sequence,
        title: documentKinds['service-receipt'].title,
        at: delivery.deliveredAt,
        parts: serviceReceiptParts({ ...delivery, title: served.title, number }),
      },
    ]
  })
  return [...written, ...receipts]
}
