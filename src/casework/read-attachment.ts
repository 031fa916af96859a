import { findId } from '#kernel/ids'
import type { Officer, Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Attachment } from './case/case.ts'
import { mayRead } from './case/case-states.ts'
import { mustDecide } from './case/lawful.ts'
import { caseworkProblems } from './problems.ts'
import { findAttachmentFile } from './store/attachment-store.ts'
import { getCaseAtOffice, getCaseOf } from './store/get-case.ts'
import { legalBasisOf, purposeOf } from './store/purpose.ts'

/** A file that was handed in, for its owner or for an approver of the responsible office; the latter is recorded. */
export async function readAttachment(
  services: Pick<Services, 'db' | 'keys' | 'ledger'>,
  who: Person | Officer,
  caseId: string,
  attachmentId: string,
): Promise<Attachment & { readonly content: Buffer }> {
  const found =
    who.kind === 'person' ? await getCaseOf(services, who, caseId) : await getCaseAtOffice(services, who, caseId)
  if (who.kind === 'officer') {
    mustDecide(who)
    if (!mayRead(found.state, 'office', 'materials')) throw caseworkProblems.notNow()
  }
  const id = findId<'attachment'>(attachmentId)
  const file = id && (await findAttachmentFile(services, found, id))
  if (!file) throw caseworkProblems.unknownMaterial()

  if (who.kind === 'officer') {
    await services.ledger.record({
      act: 'casework.read-attachment',
      subject: { partyId: found.partyId },
      fields: [`material.${file.materialId}`],
      purpose: purposeOf(found),
      ...legalBasisOf(found),
    })
  }
  return file
}
