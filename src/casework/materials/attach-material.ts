import { findId, newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { actorFor, type Filling, roleOf } from '../applicant/applicant.ts'
import type { Attachment, CaseFile } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import type { NewAct } from '../case/recorded-act.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { deleteAttachment, insertAttachment, listAttachments } from './attachment-store.ts'
import type { ContentLimits } from './content/inspect-content.ts'
import { filesPerMaterial, findMaterial, limitsOf } from './material-limits.ts'
import type { ReceivedFile } from './receive-file.ts'

type Attaching = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'files' | 'afterCommit'> &
  Partial<Pick<Services, 'apart'>>

export interface AttachMaterial {
  /** A material of the item, or an entry of the correction notice. */
  readonly materialId: string
  readonly file: ReceivedFile
}

/**
 * What may be handed in under this id now, before a byte of it is taken in.
 * @throws unknownMaterial, notNow, tooManyFiles
 */
export async function mustTakeFile(
  services: Attaching,
  person: Filling,
  caseId: string,
  materialId: string,
): Promise<ContentLimits> {
  const found = await getCaseOf(services, person, caseId)
  await actFor(services, person, found, materialId)
  return limitsOf(findMaterial(found, materialId))
}

/** Writes the row of a file that was received. Possible in a draft, while a correction is asked for, and for what was deferred. */
export async function attachMaterial(
  services: Attaching,
  person: Filling,
  caseId: string,
  { materialId, file }: AttachMaterial,
): Promise<Attachment> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  const act = await actFor(services, person, found, materialId)
  const attachedAt = services.clock.now()
  const { ref, digest, ...content } = file
  const attachment: Attachment = { ...content, id: newId<'attachment'>(attachedAt), materialId, attachedAt }
  const kind = findMaterial(found, materialId)?.name.zh ?? null
  await insertAttachment(services, found, attachment, { ref, digest, kind })
  const detail = { materialId, attachmentId: attachment.id }
  await recordAct(services, found, { act, detail } as NewAct, actorFor(services, person))
  return attachment
}

/** Whether, and as which act, a file may be handed in under this id. */
async function actFor(
  services: Attaching,
  person: Filling,
  found: CaseFile,
  materialId: string,
): Promise<'attach' | 'supply-deferred'> {
  const act = isDeferred(services, found, materialId) ? 'supply-deferred' : 'attach'
  mustBeLawful(found, act, roleOf(person))
  if (act === 'attach' && !takes(found, materialId)) throw caseworkProblems.unknownMaterial()
  const already = await listAttachments(services, found)
  if (already.filter((each) => each.materialId === materialId).length >= filesPerMaterial)
    throw caseworkProblems.tooManyFiles()
  return act
}

function isDeferred({ clock }: Pick<Services, 'clock'>, { state, deferred }: CaseFile, materialId: string): boolean {
  const today = calendarDateOf(clock.now())
  return state !== 'draft' && deferred.some((each) => each.materialId === materialId && each.dueOn >= today)
}

/** Takes back a file handed in by mistake, as long as the case is the applicant's to change. */
export async function detachMaterial(
  services: Attaching,
  person: Filling,
  caseId: string,
  attachmentId: string,
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'detach', roleOf(person))
  const id = findId<'attachment'>(attachmentId)
  const attached = await listAttachments(services, found)
  const file = attached.find((each) => each.id === id)
  // After submission the office may have read what was handed in then; only what answers the notice may go.
  if (!id || !file || (found.state !== 'draft' && !takes(found, file.materialId)))
    throw caseworkProblems.unknownMaterial()
  const ref = await deleteAttachment(services, found, id)
  await recordAct(services, found, { act: 'detach', detail: { attachmentId: id } }, actorFor(services, person))
  // A file whose removal fails has no row: the sweep finds it.
  if (ref) services.afterCommit(() => void services.files.remove(ref).catch(() => {}))
}

function takes({ item, state, correction }: CaseFile, materialId: string): boolean {
  if (state !== 'draft') return correction?.entries.some(({ id }) => id === materialId) ?? false
  return item.materials.some(({ id, waiver }) => id === materialId && waiver.kind !== 'abolished')
}
