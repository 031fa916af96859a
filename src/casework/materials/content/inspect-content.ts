import type { MediaType } from '../../case/case.ts'
import { sniffMediaType } from '../../case/media-type.ts'
import { caseworkProblems } from '../../problems.ts'
import { endsAsZip, isOfCamera, readJpeg, readPng } from './picture-form.ts'
import { readPdfApart } from './read-pdf-apart.ts'

export interface ContentLimits {
  readonly bytes: number
  readonly pages: number
}

export interface Inspected {
  readonly mediaType: MediaType
  /** Of a PDF; a picture is one. */
  readonly pages: number
}

/** A photo of 64 million points is beyond every paper; a small file that claims more is made to exhaust whoever draws it. */
export const pixelLimit = 64_000_000

/** The harmless file by which scanners are tried (EICAR). In two halves, so that this source is not taken for it. */
const trial = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''))

/**
 * What a file is by its content, from its first byte to its last. Its name, and what the browser said of it, prove nothing.
 * @throws badFile when it is another kind, or two kinds at once; and why it is not taken when it is a PDF that acts, is
 * locked, or has too many pages.
 */
export async function inspectContent(bytes: Buffer, limits: ContentLimits): Promise<Inspected> {
  if (bytes.length > limits.bytes) throw caseworkProblems.fileTooLarge({ values: { megabytes: megabytesOf(limits) } })
  if (bytes.includes(trial)) throw caseworkProblems.infectedFile()
  const mediaType = sniffMediaType(bytes)
  if (!mediaType || endsAsZip(bytes)) throw caseworkProblems.badFile()
  if (mediaType === 'application/pdf') return { mediaType, pages: await pagesOf(bytes, limits) }
  mustBePicture(bytes, mediaType)
  return { mediaType, pages: 1 }
}

export function megabytesOf({ bytes }: Pick<ContentLimits, 'bytes'>): number {
  return Math.floor(bytes / 1024 / 1024)
}

async function pagesOf(bytes: Buffer, limits: ContentLimits): Promise<number> {
  const form = await readPdfApart(bytes)
  if (form === 'locked') throw caseworkProblems.lockedFile()
  if (form === 'active') throw caseworkProblems.activeFile()
  if (typeof form === 'string') throw caseworkProblems.badFile({ private: { fault: form } })
  if (form.pages > limits.pages) throw caseworkProblems.tooManyPages({ values: { pages: limits.pages } })
  return form.pages
}

function mustBePicture(bytes: Buffer, mediaType: 'image/jpeg' | 'image/png'): void {
  const form = mediaType === 'image/jpeg' ? readJpeg(bytes) : readPng(bytes)
  // A PDF reader finds its header anywhere within the first 1,024 bytes.
  if (!form || !isOfCamera(bytes.subarray(form.end)) || bytes.subarray(0, 1024).includes('%PDF-'))
    throw caseworkProblems.badFile()
  if (form.width === 0 || form.height === 0 || form.width * form.height > pixelLimit)
    throw caseworkProblems.hugePicture()
}
