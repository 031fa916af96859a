import { findRef, readWhole } from '#kernel/files/file-store'
import { type Officer, type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { mustDecide } from '../case/lawful.ts'
import { getCaseAtOffice, getCaseOf } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { findArchive } from './archive-store.ts'
import { type PackageEntry, packEntries, readEntries } from './container.ts'
import { packCase } from './pack-case.ts'

/** The whole package of a case of the own office; the look is recorded. It is packed now if nobody came before. */
export async function readArchive(services: Services, officer: Officer, caseId: string): Promise<Buffer> {
  const found = await getCaseAtOffice(services, officer, caseId)
  if (!officer.duties.includes('head')) mustDecide(officer)
  const whole = await openArchive(services, found)
  await services.ledger.record({
    act: 'casework.read-archive',
    subject: { partyId: found.partyId },
    fields: ['case.archive'],
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  return whole
}

/**
 * What the applicant may keep of their own case: what they handed in and what they were served. The record of the office,
 * which names officers and steps inside, stays with the archive.
 */
export async function readOwnArchive(services: Services, person: Person, caseId: string): Promise<Buffer> {
  const found = await getCaseOf(services, person, caseId)
  const entries = await readEntries(await openArchive(services, found))
  return packEntries(entries.filter(isApplicants))
}

function isApplicants({ path }: PackageEntry): boolean {
  return /^(?:form|materials|documents)\//.test(path) || path === 'process/commitments.json'
}

async function openArchive(services: Services, found: CaseFile): Promise<Buffer> {
  const row = (await findArchive(services.db, found)) ?? (await services.apart(system, (own) => packCase(own, found)))
  const ref = findRef(row.fileRef)
  if (!ref) throw new Error('a package lies under no name of the file store')
  const whole = await readWhole(await services.files.open(ref))
  // The store vouches for its own seal; this is ours.
  if (!services.keys.digest(whole).equals(row.digest)) throw new Error('a package is not as it was kept')
  return whole
}
