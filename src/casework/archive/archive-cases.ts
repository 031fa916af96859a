import type { Services } from '#kernel/services'
import type { AsSystem } from '../documents/print-documents.ts'
import { claimEffects, type Effect, finishEffect, postponeEffect } from '../store/effects.ts'
import { isArchiveFile } from './archive-store.ts'
import { archiveArea, packCase } from './pack-case.ts'

const day = 24 * 60 * 60 * 1000

/** Packs the cases that were closed, one a transaction. A failure puts that one off. @returns how many were seen to. */
export async function archiveCases(asSystem: AsSystem, limit = 200): Promise<number> {
  let done = 0
  while (done < limit && (await archiveNext(asSystem))) done += 1
  return done
}

async function archiveNext(asSystem: AsSystem): Promise<boolean> {
  let claimed: Effect | undefined
  try {
    return await asSystem(async (services) => {
      const [effect] = await claimEffects(services, 'archive', 1)
      claimed = effect
      if (!effect) return false
      await packCase(services, { partyId: effect.partyId, id: effect.caseId })
      await finishEffect(services, effect)
      return true
    })
  } catch (error) {
    const effect = claimed
    if (!effect) throw error
    await asSystem((services) => {
      services.log.error('a case was not archived', { case: effect.caseId }, error)
      return postponeEffect(services, effect)
    })
    return true
  }
}

/** Removes packages whose row was never written, a day after they were put. @returns how many. */
export async function sweepArchiveFiles(services: Pick<Services, 'db' | 'files' | 'clock'>): Promise<number> {
  let removed = 0
  for await (const ref of services.files.list(archiveArea, new Date(services.clock.now().getTime() - day))) {
    if (await isArchiveFile(services.db, ref)) continue
    await services.files.remove(ref)
    removed += 1
  }
  return removed
}
