import { maybe, rows, sql } from '#kernel/database'
import { type CaseId, findId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { caseworkProblems } from '../problems.ts'

/** A case of a batch: the version that will be decided, and what came of it. */
export interface BatchEntry {
  readonly caseId: CaseId
  readonly version: number
  readonly isSampled: boolean
  readonly isOpened: boolean
  /** Version after the decision, by which it is taken back. */
  readonly granted: number | null
  readonly isUndone: boolean
  /** Why this one could not be decided, or taken back. */
  readonly refusal: Words | null
}

export interface Batch {
  readonly id: string
  readonly itemCode: string
  readonly itemVersion: number
  readonly approvedAt: Date | null
  readonly cases: readonly BatchEntry[]
}

export const sampleSize = 5
export const mostCases = 50

/** The officer's own batch of this session. @throws batchNotFound */
export async function getBatch(
  { db }: Pick<Services, 'db'>,
  { officerId, sessionId }: Officer,
  batchId: string,
  { lock = false } = {},
): Promise<Batch> {
  const id = findId<'batch'>(batchId)
  const found =
    id &&
    (await maybe<Batch>(
      db,
      sql`select id, item_code, item_version, approved_at, cases from casework.batches
        where id = ${id} and officer_id = ${officerId} and session_id = ${sessionId} ${lock ? sql`for update` : sql``}`,
    ))
  if (!found) throw caseworkProblems.batchNotFound()
  return found
}

export async function saveBatch(
  { db }: Pick<Services, 'db'>,
  { id, cases, approvedAt }: Pick<Batch, 'id' | 'cases' | 'approvedAt'>,
): Promise<void> {
  await sql`update casework.batches set cases = ${JSON.stringify(cases)}::jsonb, approved_at = ${approvedAt}
    where id = ${id}`.execute(db)
}

/** An opened case counts in every batch of the session whose sample it is in, at the version that was looked at. */
export async function noteOpened(
  services: Pick<Services, 'db'>,
  { officerId, sessionId }: Officer,
  { caseId, version }: { readonly caseId: CaseId; readonly version: number },
): Promise<void> {
  const waiting = await rows<Batch>(
    services.db,
    sql`select id, item_code, item_version, approved_at, cases from casework.batches
      where officer_id = ${officerId} and session_id = ${sessionId} and approved_at is null
        and cases @> ${JSON.stringify([{ caseId, isSampled: true }])}::jsonb for update`,
  )
  for (const batch of waiting) {
    const cases = batch.cases.map((each) => (each.caseId === caseId ? { ...each, version, isOpened: true } : each))
    await saveBatch(services, { ...batch, cases })
  }
}
