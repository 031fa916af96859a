import { rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { maskName } from '#standards'
import { type CaseRow, caseOf, type ListedItem, listColumns } from '../store/case-store.ts'
import { type Batch, type BatchEntry, getBatch } from './batch.ts'

export interface BatchView extends Omit<Batch, 'cases'> {
  readonly itemName: Words
  readonly cases: readonly (BatchEntry & { readonly caseNumber: string; readonly applicant: string })[]
  /** Whether the button works: the sample is opened and nothing decided yet. */
  readonly isReady: boolean
  /** Until then it may be taken back. */
  readonly undoUntil: Date | null
}

/** A batch as its page shows it; names masked, as in the queue. */
export async function readBatch(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'config'>,
  officer: Officer,
  batchId: string,
): Promise<BatchView> {
  const batch = await getBatch(services, officer, batchId)
  const found = await rows<CaseRow<ListedItem>>(
    services.db,
    sql`select ${listColumns} from casework.cases where organisation_id = ${officer.organisation.id}
      and id = any(${batch.cases.map(({ caseId }) => caseId)}::uuid[])`,
  )
  const cases = found.map((row) => caseOf(row, services.keys))
  const { approvedAt } = batch
  const until = approvedAt && new Date(approvedAt.getTime() + services.config.undoSeconds * 1000)
  return {
    ...batch,
    itemName: cases[0]?.item.name ?? { zh: '', en: '' },
    cases: batch.cases.map((entry) => {
      const of = cases.find(({ id }) => id === entry.caseId)
      return { ...entry, caseNumber: of?.caseNumber ?? '', applicant: maskName(of?.applicant?.name ?? '') }
    }),
    isReady: approvedAt === null && batch.cases.every(({ isSampled, isOpened }) => !isSampled || isOpened),
    undoUntil: until !== null && until > services.clock.now() ? until : null,
  }
}
