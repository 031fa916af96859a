import { onePiece } from '#kernel/files/file-store'
import type { Services } from '#kernel/services'
import { caseStates } from '../case/case-states.ts'
import { caseworkProblems } from '../problems.ts'
import { listActs } from '../store/act-store.ts'
import { type CaseKey, findCase } from '../store/case-store.ts'
import { purposeOf } from '../store/purpose.ts'
import { type ArchiveRow, findArchive, insertArchive } from './archive-store.ts'
import { caseEntries } from './case-entries.ts'
import { jsonFile } from './json-file.ts'
import { formatName, manifestOf } from './manifest.ts'
import { metadataOf, metadataXml } from './metadata.ts'
import { sealPackage } from './seal-package.ts'

/** Area of the file store that holds the packages. */
export const archiveArea = 'casework-archives'

/**
 * Packs a case that is over into its archive package and keeps it. Packed again with the same content it is the edition
 * that stands; with more, such as a later receipt of service, the next one. Only the platform does it.
 * @throws casework.not-closed
 */
export async function packCase(services: Services, key: CaseKey): Promise<ArchiveRow> {
  const { db, clock, keys, platform, files, ledger } = services
  const found = await findCase(services, key, { lock: true })
  if (!found) throw caseworkProblems.caseNotFound()
  if (caseStates[found.state].turn !== null || found.caseNumber === null) throw caseworkProblems.notClosed()
  const acts = await listActs(services, key)
  const content = await caseEntries(services, found, acts)
  const contentDigest = keys.digest(JSON.stringify(manifestOf(unsaid, content)))
  const standing = await findArchive(db, key)
  if (standing?.contentDigest.equals(contentDigest)) return standing

  const now = clock.now()
  const metadata = metadataOf(found, acts, platform, { format: formatName, now })
  const entries = [
    { path: 'metadata.json', bytes: jsonFile(metadata) },
    { path: 'metadata.xml', bytes: Buffer.from(metadataXml(metadata)) },
    ...content,
  ]
  const head = { caseNumber: found.caseNumber, platformId: platform.id, madeAt: now.toISOString() }
  const whole = await sealPackage(keys, head, entries)
  // The file before the row: what a failure leaves behind is a file without a row, which the sweep takes away.
  const { ref, bytes, digest } = await files.put(archiveArea, onePiece(whole))
  const row = { edition: (standing?.edition ?? 0) + 1, madeAt: now, fileRef: ref, bytes, digest, contentDigest }
  await insertArchive(db, key, row)
  await ledger.record({ act: 'casework.archive', subject: { partyId: found.partyId }, purpose: purposeOf(found) })
  return row
}

/** Times and places are no content. */
const unsaid = { caseNumber: '', platformId: '', madeAt: '' }
