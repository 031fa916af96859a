import { findId, newId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type Attachment, attachmentLimit, type CaseFile } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { sniffMediaType, tidyFileName } from '../case/media-type.ts'
import { caseworkProblems } from '../problems.ts'
import { deleteAttachment, insertAttachment, listAttachments } from '../store/attachment-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'

const filesPerMaterial = 6

export interface AttachMaterial {
  /** A material of the item, or an entry of the correction notice. */
  readonly materialId: string
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Keeps a file the applicant hands in, sealed. Possible in a draft and while a correction is asked for. */
export async function attachMaterial(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>,
  person: Person,
  caseId: string,
  { materialId, fileName, bytes }: AttachMaterial,
): Promise<Attachment> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'attach', 'applicant')
  if (!takes(found, materialId)) throw caseworkProblems.unknownMaterial()
  if (bytes.byteLength > attachmentLimit) throw caseworkProblems.fileTooLarge()
  const mediaType = sniffMediaType(bytes)
  if (!mediaType) throw caseworkProblems.badFile()
  const already = await listAttachments(services, found)
  if (already.filter((each) => each.materialId === materialId).length >= filesPerMaterial) {
    throw caseworkProblems.tooManyFiles()
  }

  const attachedAt = services.clock.now()
  const attachment: Attachment = {
    id: newId<'attachment'>(attachedAt),
    materialId,
    fileName: tidyFileName(fileName, mediaType),
    mediaType,
    bytes: bytes.byteLength,
    attachedAt,
  }
  await insertAttachment(services, found, attachment, Buffer.from(bytes))
  await recordAct(services, found, { act: 'attach', detail: { materialId, attachmentId: attachment.id } })
  return attachment
}

/** Takes back a file handed in by mistake, as long as the case is the applicant's to change. */
export async function detachMaterial(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal'>,
  person: Person,
  caseId: string,
  attachmentId: string,
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'detach', 'applicant')
  const id = findId<'attachment'>(attachmentId)
  const files = await listAttachments(services, found)
  const file = files.find((each) => each.id === id)
  // After submission the office may have read what was handed in then; only what answers the notice may go.
  if (!id || !file || (found.state !== 'draft' && !takes(found, file.materialId)))
    throw caseworkProblems.unknownMaterial()
  await deleteAttachment(services, found, id)
  await recordAct(services, found, { act: 'detach', detail: { attachmentId: id } })
}

function takes({ item, state, correction }: CaseFile, materialId: string): boolean {
  if (state !== 'draft') return correction?.entries.some(({ id }) => id === materialId) ?? false
  return item.materials.some(({ id, waiver }) => id === materialId && waiver.kind !== 'abolished')
}
