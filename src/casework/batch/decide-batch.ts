import type { Officer } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { mustDecide } from '../case/lawful.ts'
import { undoDecision } from '../deciding/undo-decision.ts'
import { grantCase } from '../office/grant-case.ts'
import { caseworkProblems } from '../problems.ts'
import { type Batch, type BatchEntry, getBatch, saveBatch } from './batch.ts'

type Deciding = Pick<Services, 'db' | 'clock' | 'apart'>

/**
 * Grants every case of a batch whose sample was opened, each by an act of its own in a transaction of its own: one that
 * was changed meanwhile fails alone and says why.
 */
export async function approveBatch(services: Deciding, officer: Officer, batchId: string): Promise<Batch> {
  const batch = await getBatch(services, officer, batchId, { lock: true })
  mustDecide(officer)
  if (batch.approvedAt !== null) throw caseworkProblems.batchDone()
  if (batch.cases.some(({ isSampled, isOpened }) => isSampled && !isOpened)) throw caseworkProblems.sampleUnopened()

  return eachAlone(services, { ...batch, approvedAt: services.clock.now() }, async (entry) => {
    const { caseId, version } = entry
    const decided = await services.apart(officer, (own) => grantCase(own, officer, caseId, { version }))
    return { ...entry, granted: decided.version }
  })
}

/** Takes the whole batch back within its minute; what is in force already stays. */
export async function undoBatch(services: Deciding, officer: Officer, batchId: string): Promise<Batch> {
  const batch = await getBatch(services, officer, batchId, { lock: true })
  mustDecide(officer)
  return eachAlone(services, batch, async (entry) => {
    const { caseId, granted, isUndone } = entry
    if (granted === null || isUndone) return entry
    await services.apart(officer, (own) => undoDecision(own, officer, caseId, { version: granted }))
    return { ...entry, isUndone: true, refusal: null }
  })
}

async function eachAlone(
  services: Deciding,
  batch: Batch,
  decide: (entry: BatchEntry) => Promise<BatchEntry>,
): Promise<Batch> {
  const cases: BatchEntry[] = []
  for (const entry of batch.cases) cases.push(await decideOrSayWhy(entry, decide))
  const done = { ...batch, cases }
  await saveBatch(services, done)
  return done
}

async function decideOrSayWhy(
  entry: BatchEntry,
  decide: (entry: BatchEntry) => Promise<BatchEntry>,
): Promise<BatchEntry> {
  try {
    return await decide(entry)
  } catch (error) {
    if (error instanceof Problem) return { ...entry, refusal: error.title }
    throw error
  }
}
