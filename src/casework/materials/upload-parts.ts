import { createHash } from 'node:crypto'
import { FileGone } from '#kernel/files/blobs'
import { onePiece, readWhole } from '#kernel/files/file-store'
import type { Call } from '#kernel/http'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { Filling } from '../applicant/applicant.ts'
import type { Attachment } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseOf } from '../store/get-case.ts'
import { mustTakeFile } from './attach-material.ts'
import { megabytesOf } from './content/inspect-content.ts'
import { handInMaterial } from './hand-in-material.ts'
import { materialsArea } from './material-limits.ts'
import {
  beginOpenUpload,
  deleteOpenUpload,
  findOpenUpload,
  listParts,
  type OpenUpload,
  putOpenPart,
} from './upload-store.ts'

/** So much is lost at most when a line breaks: five seconds at 400 kbit/s. */
export const partBytes = 256 * 1024

type Streaming = Pick<Call, 'services' | 'inTransaction'>
type Uploader = Filling

export interface BeginUpload {
  readonly materialId: string
  readonly fileName: string
  readonly bytes: number
  /** SHA-256 of the file, hex: the same file chosen again goes on where it was. */
  readonly fingerprint: string
}

/** Begins an upload in parts, or finds the one that broke off. @returns the parts that have arrived */
export async function beginUpload(
  services: Parameters<typeof mustTakeFile>[0],
  person: Uploader,
  caseId: string,
  { materialId, fileName, bytes, fingerprint }: BeginUpload,
): Promise<{ readonly uploadId: string; readonly partBytes: number; readonly arrived: readonly number[] }> {
  const limits = await mustTakeFile(services, person, caseId, materialId)
  if (bytes > limits.bytes) throw caseworkProblems.fileTooLarge({ values: { megabytes: megabytesOf(limits) } })
  const found = await getCaseOf(services, person, caseId)
  const given = { materialId, fileName, bytes, fingerprint, at: services.clock.now() }
  const { id: uploadId, left } = await beginOpenUpload(services, found, given)
  // A file whose removal fails has no row: the sweep finds it.
  services.afterCommit(() => {
    for (const ref of left) void services.files.remove(ref).catch(() => {})
  })
  const parts = await listParts(services, person, uploadId)
  return { uploadId, partBytes, arrived: parts.map(({ number }) => number) }
}

/** Keeps one part. Sent twice it is kept once. @throws brokenPart unless it is whole and the part it says it is */
export async function putPart(
  { services, inTransaction }: Streaming,
  person: Uploader,
  caseId: string,
  uploadId: string,
  part: { readonly number: number; readonly digest: string; readonly content: AsyncIterable<Uint8Array> },
): Promise<void> {
  const upload = await inTransaction((each) => getOpenUpload(each, person, caseId, uploadId))
  const { number } = part
  const bytes = await readWhole(part.content)
  const expected = Math.min(partBytes, upload.bytes - number * partBytes)
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (number < 0 || bytes.length !== expected || digest !== part.digest) throw caseworkProblems.brokenPart()
  const { ref } = await services.files.put(materialsArea, onePiece(bytes))
  try {
    const before = await inTransaction((each) =>
      putOpenPart(each, person, upload.id, { number, ref, bytes: bytes.length }),
    )
    if (before) await services.files.remove(before)
  } catch (error) {
    await services.files.remove(ref)
    throw error
  }
}

/**
 * Hands in the file its parts make, exactly as if it had come at once. The parts stay until the row of the file stands:
 * whatever ends the process in between, the sender finishes again.
 */
export async function finishUpload(
  call: Streaming,
  person: Uploader,
  caseId: string,
  uploadId: string,
): Promise<Attachment> {
  const { upload, parts } = await call.inTransaction(async (each) => {
    const found = await getOpenUpload(each, person, caseId, uploadId)
    const arrived = await listParts(each, person, found.id)
    if (arrived.length !== Math.ceil(found.bytes / partBytes)) throw caseworkProblems.brokenPart()
    return { upload: found, parts: arrived }
  })
  const { files } = call.services
  async function* content(): AsyncGenerator<Uint8Array> {
    for (const { fileRef } of parts) yield* await files.open(fileRef)
  }
  const { materialId, fileName } = upload
  // Finished once, by whoever comes first.
  const withRow = async (each: Services): Promise<void> => {
    if (!(await deleteOpenUpload(each, person, upload.id))) throw caseworkProblems.unknownUpload()
  }
  try {
    const attachment = await handInMaterial(call, person, caseId, {
      ...{ materialId, fileName, content: content(), withRow },
    })
    for (const { fileRef } of parts) await files.remove(fileRef)
    return attachment
  } catch (error) {
    // The other who finished it has taken the parts away.
    if (error instanceof FileGone) throw caseworkProblems.unknownUpload()
    if (error instanceof Problem && error.status === 422) await giveUp(call, person, upload.id, parts)
    throw error
  }
}

/** Refused for what it is: it is not helped by sending the same parts again. */
async function giveUp(
  { services, inTransaction }: Streaming,
  person: Uploader,
  id: OpenUpload['id'],
  parts: Awaited<ReturnType<typeof listParts>>,
): Promise<void> {
  if (!(await inTransaction((each) => deleteOpenUpload(each, person, id)))) return
  for (const { fileRef } of parts) await services.files.remove(fileRef)
}

async function getOpenUpload(
  services: Pick<Services, 'db' | 'keys'>,
  person: Uploader,
  caseId: string,
  uploadId: string,
): Promise<OpenUpload> {
  const found = await findOpenUpload(services, person, caseId, uploadId)
  if (!found) throw caseworkProblems.unknownUpload()
  return found
}
