import { findId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Attachment } from '../case/case.ts'
import { mayRead } from '../case/case-states.ts'
import { mustDecide } from '../case/lawful.ts'
import { extensions } from '../case/media-type.ts'
import { actingRole, type Decider } from '../deciding/decider.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseAtOffice, getCaseOf } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { findAttachmentFile } from './attachment-store.ts'

/** A file as it is given out: its content as it is read, under a name that says nothing of what the sender called it. */
export interface ReadAttachment extends Attachment {
  readonly content: AsyncIterable<Uint8Array>
  readonly safeName: string
}

/** A file that was handed in, for its owner, or for an approver or the own system of the responsible office; their looks are recorded. */
export async function readAttachment(
  services: Pick<Services, 'db' | 'keys' | 'ledger' | 'files'>,
  who: Person | Decider,
  caseId: string,
  attachmentId: string,
): Promise<ReadAttachment> {
  const found =
    who.kind === 'person' ? await getCaseOf(services, who, caseId) : await getCaseAtOffice(services, who, caseId)
  if (who.kind === 'officer') mustDecide(who)
  if (who.kind !== 'person') {
    if (!mayRead(found.state, actingRole(who, 'office'), 'materials')) throw caseworkProblems.notNow()
  }
  const id = findId<'attachment'>(attachmentId)
  const file = id && (await findAttachmentFile(services, found, id))
  if (!file) throw caseworkProblems.unknownMaterial()
  if (file.scan === 'pending') throw caseworkProblems.fileBeingChecked()
  if (file.scan === 'infected') throw caseworkProblems.infectedFile()

  if (who.kind !== 'person') {
    await services.ledger.record({
      act: who.kind === 'client' ? 'casework.client-read-file' : 'casework.read-attachment',
      subject: { partyId: found.partyId },
      fields: [`material.${file.materialId}`],
      purpose: purposeOf(found),
      ...legalBasisOf(found),
    })
  }
  return { ...file, safeName: safeNameOf(file) }
}

/** Ids of materials and entries are ASCII already; whatever else would not survive in a header or on a disk goes. */
export function safeNameOf({ id, materialId, mediaType }: Attachment): string {
  return `${materialId.replace(/[^A-Za-z0-9-]/g, '')}-${id.slice(-6)}.${extensions[mediaType]}`
}
