import { inflateSync } from 'node:zlib'

export type PdfFault = 'broken' | 'locked' | 'active' | 'bomb'

/** Most bytes that the packed parts of one file may unfold to. */
const unfoldLimit = 64 * 1024 * 1024
const oneLimit = 16 * 1024 * 1024
/** A document of sixty pages has hundreds of packed streams; one with so many is made to be looked at for ever. */
const mostStreams = 20_000

/** Names that make a document act, carry other files, or lead out of itself (ISO 32000-2, 7.11.4, 12.6.4, 12.7.6). */
const active = [
  ...['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'Filespec', 'RichMedia', 'Rendition'],
  ...['SubmitForm', 'ImportData', 'GoToE'],
] as const

/**
 * What a PDF holds, without opening it as one: its names are looked for wherever a reader may find objects, in the file
 * itself and in the packed streams that hold objects, however they are written.
 * @returns how many pages it has, or why it is not taken.
 */
export function readPdf(bytes: Buffer): { readonly pages: number } | PdfFault {
  const text = bytes.toString('latin1')
  if (!/^%PDF-[12]\.\d/.test(text) || !/%%EOF[\s\0]*$/.test(text.slice(-2048))) return 'broken'
  const plain = plainNames(text)
  if (hasName(plain, ['Encrypt'])) return 'locked'
  const packed = unpacked(bytes, text, plain)
  if (typeof packed === 'string') return packed
  const parts = [plain, ...packed.map(plainNames)]
  if (parts.some((part) => hasName(part, active) || /\/XFA\s*[[\d]/.test(part))) return 'active'
  // A page says that it is one; those in packed streams count too.
  const pages = parts.reduce((sum, part) => sum + [...part.matchAll(/\/Type\s*\/Page(?![\w#])/g)].length, 0)
  return pages === 0 ? 'broken' : { pages }
}

/** `#4a` stands for a character of a name: what is looked for may be written so. */
function plainNames(text: string): string {
  if (!text.includes('#')) return text
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

function hasName(plain: string, names: readonly string[]): boolean {
  return new RegExp(`/(?:${names.join('|')})(?![A-Za-z0-9])`).test(plain)
}

/**
 * The streams that hold objects. As many must be read as there are said to be: one packed in any way but the usual, which
 * no honest program writes, is not taken.
 */
function unpacked(bytes: Buffer, text: string, plain: string): string[] | PdfFault {
  const found: string[] = []
  let total = 0
  let streams = 0
  for (const match of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const packed = bytes.subarray(match.index + match[0].length)
    if (isDeflated(packed) && ++streams > mostStreams) return 'bomb'
    const part = unfold(packed)
    if (part === 'bomb') return 'bomb'
    if (part === undefined) continue
    total += part.length
    if (total > unfoldLimit) return 'bomb'
    found.push(part)
  }
  const said = [/\/ObjStm(?![A-Za-z0-9])/g, /\/First\s+\d+\s*[/>]/g].map((form) => plain.match(form)?.length ?? 0)
  return found.length < Math.max(...said) ? 'active' : found
}

/** The beginning of objects in a stream: pairs of number and place. */
const objectsHead = /^\s*\d+\s+\d+(?:\s+\d+\s+\d+)*(?=[\s<[(/])/

/** What a stream unfolds to, if it is one of objects. A look at its beginning is enough to tell. */
function unfold(packed: Buffer): string | 'bomb' | undefined {
  const head = isDeflated(packed) ? inflated(packed.subarray(0, 1024), oneLimit) : undefined
  // Not packed at all: its names stand in the file itself.
  if (head === undefined) return objectsHead.test(packed.toString('latin1', 0, 200)) ? '' : undefined
  if (!objectsHead.test(head.toString('latin1', 0, 200))) return undefined
  return inflated(packed, oneLimit)?.toString('latin1') ?? 'bomb'
}

/** The two bytes before all that is packed in the usual way (RFC 1950): the rest need not be tried. */
function isDeflated(packed: Buffer): boolean {
  return packed.length > 2 && ((packed[0] ?? 0) & 15) === 8 && packed.readUInt16BE(0) % 31 === 0
}

/** As much as there is: a stream may be followed by anything, and may be cut. */
function inflated(packed: Buffer, maxOutputLength: number): Buffer | undefined {
  try {
    // Z_SYNC_FLUSH: half of it is good enough to be looked at.
    return inflateSync(packed, { maxOutputLength, finishFlush: 2 })
  } catch {
    return undefined
  }
}
