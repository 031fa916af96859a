import { maybe, rows, sql } from '#kernel/database'
import { FileGone } from '#kernel/files/blobs'
import { type FileRef, type FileStore, findRef, onePiece } from '#kernel/files/file-store'
import type { ScanResult } from '#kernel/files/scanner'
import { DamagedFile } from '#kernel/files/sealed-file'
import type { AsSystem, Services } from '#kernel/services'
import { listFilesInRows } from './attachment-store.ts'
import { materialsArea } from './material-limits.ts'

const hour = 3_600_000
/** An upload nobody went on with; a file whose row is long since overdue. */
const patience = 24 * hour
const batch = 200

/**
 * Removes what no row names: files of requests that broke off between store and row, uploads that were never finished.
 * @returns how many files went
 */
export async function sweepFiles(
  { files, clock }: Pick<Services, 'files' | 'clock'>,
  asSystem: AsSystem,
): Promise<number> {
  const before = new Date(clock.now().getTime() - patience)
  await asSystem(({ db }) => sql`delete from casework.uploads where begun_at < ${before}`.execute(db))
  let removed = 0
  let seen: FileRef[] = []
  const settle = async (): Promise<void> => {
    const orphans = await asSystem((services) => listOrphans(services, seen))
    for (const ref of orphans) await files.remove(ref)
    removed += orphans.length
    seen = []
  }
  for await (const ref of files.list(materialsArea, before)) {
    seen.push(ref)
    if (seen.length === batch) await settle()
  }
  await settle()
  return removed
}

async function listOrphans({ db }: Pick<Services, 'db'>, refs: readonly FileRef[]): Promise<FileRef[]> {
  const found = await rows<{ ref: FileRef }>(
    db,
    sql`select ref from unnest(${refs}::text[]) ref
      where not exists (select from casework.materials m where m.file_ref = ref)
        and not exists (select from casework.upload_parts p where p.file_ref = ref)
        and not exists (select from casework.provisional_files o where o.file_ref = ref)`,
  )
  return found.map(({ ref }) => ref)
}

/** Asks the scanner again about files that wait for it; one that is not there keeps no other waiting. @returns how many were settled */
export async function rescanFiles(
  { files, scanner, log }: Pick<Services, 'files' | 'scanner' | 'log'>,
  asSystem: AsSystem,
): Promise<number> {
  const waiting = await asSystem(({ db }) =>
    rows<{ id: string; fileRef: string }>(
      db,
      sql`select id, file_ref from casework.materials where scan = 'pending' order by attached_at limit ${batch}`,
    ),
  )
  let settled = 0
  for (const { id, fileRef } of waiting) {
    const ref = findRef(fileRef)
    const found = ref && (await scanStored(files, scanner, ref))
    if (ref === undefined || found === undefined) {
      log.warn('a file that waits for its scanner is lost or damaged', { attachment: id })
      continue
    }
    if (found === 'away') break // it is still not there: the next run tries again
    await asSystem(({ db }) =>
      (found === 'clean'
        ? sql`update casework.materials set scan = 'clean' where id = ${id} and scan = 'pending'`
        : sql`update casework.materials set scan = 'infected', file_ref = null where id = ${id} and scan = 'pending'`
      ).execute(db),
    )
    if (found === 'infected') await files.remove(ref)
    settled += 1
  }
  return settled
}

/** Nothing of one that was taken back meanwhile, lost, or is not as it was put: no scanner can say anything of it. */
async function scanStored(
  files: FileStore,
  scanner: Services['scanner'],
  ref: FileRef,
): Promise<ScanResult | undefined> {
  try {
    return await scanner.scan(await files.open(ref))
  } catch (error) {
    if (error instanceof FileGone || error instanceof DamagedFile) return undefined
    throw error
  }
}

/** Moves files out of rows, a few at a time. @returns how many were moved */
export async function moveFiles({ files }: Pick<Services, 'files'>, asSystem: AsSystem): Promise<number> {
  const found = await asSystem((services) => listFilesInRows(services, 20))
  for (const { partyId, caseId, id, content } of found) {
    const { ref } = await files.put(materialsArea, onePiece(content))
    const moved = await asSystem(({ db }) =>
      maybe(
        db,
        sql`update casework.materials set file_ref = ${ref}, content = null
          where party_id = ${partyId} and case_id = ${caseId} and id = ${id} and content is not null returning id`,
      ),
    )
    // Taken back meanwhile, or moved by another process.
    if (!moved) await files.remove(ref)
  }
  return found.length
}
