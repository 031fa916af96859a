import type { AsSystem, Services } from '#kernel/services'
import { seeToEffects } from '../store/effects.ts'
import { isArchiveFile } from './archive-store.ts'
import { archiveArea, packCase } from './pack-case.ts'

const day = 24 * 60 * 60 * 1000

/** Packs the cases that are over, one a transaction. @returns how many were seen to. */
export function archiveCases(asSystem: AsSystem, limit = 200): Promise<number> {
  return seeToEffects(asSystem, 'archive', {
    ...{ limit, failure: 'a case was not archived' },
    work: (services, { partyId, caseId }) => packCase(services, { partyId, id: caseId }),
  })
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
