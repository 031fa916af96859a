import { type FileRef, onePiece, readWhole } from '#kernel/files/file-store'
import type { Services } from '#kernel/services'
import type { Attachment, MediaType } from '../case/case.ts'
import { tidyFileName } from '../case/media-type.ts'
import { caseworkProblems } from '../problems.ts'
import { type ContentLimits, inspectContent, megabytesOf } from './content/inspect-content.ts'
import { redrawPicture } from './content/redraw-picture.ts'
import { materialsArea } from './material-limits.ts'
import { takeTurn } from './take-turn.ts'

/** A file in the store that passed every rule of its content, and has no row yet. */
export interface ReceivedFile extends Pick<Attachment, 'fileName' | 'mediaType' | 'bytes' | 'pages' | 'scan'> {
  readonly ref: FileRef
  readonly digest: Buffer
}

type Receiving = Pick<Services, 'files' | 'scanner'>

/**
 * Takes in a file as it comes, without a transaction: to the store, sealed; then, a few at a time, looked at from its first
 * byte to its last; a picture is drawn anew; then the scanner is asked. One that is away does not stop the applicant: the
 * file waits unseen until it was scanned.
 * @throws what inspectContent throws, fileTooLarge, infectedFile. Nothing of a refused file is kept.
 */
export async function receiveFile(
  services: Receiving,
  file: { readonly fileName: string; readonly content: AsyncIterable<Uint8Array> },
  limits: ContentLimits,
): Promise<ReceivedFile> {
  const { files, scanner } = services
  const raw = await files.put(materialsArea, upTo(limits, file.content))
  const unwanted = new Set([raw.ref])
  try {
    const kept = await takeTurn(async () => {
      const bytes = await readWhole(await files.open(raw.ref))
      const { mediaType, pages } = await inspectContent(bytes, limits)
      return { ...(await redrawn(services, raw, bytes, mediaType)), mediaType, pages }
    })
    unwanted.add(kept.ref)
    const found = await scanner.scan(await files.open(kept.ref))
    if (found === 'infected') throw caseworkProblems.infectedFile()
    unwanted.delete(kept.ref)
    const { mediaType } = kept
    return { ...kept, fileName: tidyFileName(file.fileName, mediaType), scan: found === 'away' ? 'pending' : 'clean' }
  } finally {
    for (const ref of unwanted) await files.remove(ref)
  }
}

type Kept = Awaited<ReturnType<Services['files']['put']>>

async function redrawn({ files }: Receiving, raw: Kept, bytes: Buffer, mediaType: MediaType): Promise<Kept> {
  if (mediaType === 'application/pdf') return raw
  const drawn = await redrawPicture(bytes, mediaType)
  return files.put(materialsArea, onePiece(drawn))
}

async function* upTo(limits: ContentLimits, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of content) {
    bytes += chunk.byteLength
    if (bytes > limits.bytes) throw caseworkProblems.fileTooLarge({ values: { megabytes: megabytesOf(limits) } })
    yield chunk
  }
}
