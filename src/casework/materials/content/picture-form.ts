/** What a picture is, by its own structure, before anything decodes it. */
export interface PictureForm {
  readonly width: number
  readonly height: number
  /** Where the picture ends: what follows is no part of it. */
  readonly end: number
}

/** The segments of a JPEG (ITU-T T.81 Annex B), if they lead from its first byte to its end of image. */
export function readJpeg(bytes: Buffer): PictureForm | undefined {
  let size: { width: number; height: number } | undefined
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1 // fill byte
      continue
    }
    if (marker === 0xd9) return size && { ...size, end: at + 2 }
    const length = bytes.readUInt16BE(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) return undefined
    if (isFrame(marker)) {
      if (length < 8) return undefined
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at += 2 + length
    if (marker === 0xda) at = endOfScan(bytes, at)
    if (size && bytes[at] === 0xff && bytes[at + 1] === 0xd9) return { ...size, end: at + 2 }
  }
  return undefined
}

/** SOF0 to SOF15, which hold the size; C4, C8 and CC stand for other things. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The next marker after coded data: in it FF is followed by 00, or by a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

const pngHead = 8

/** The chunks of a PNG (ISO/IEC 15948), if they lead from IHDR to IEND. */
export function readPng(bytes: Buffer): PictureForm | undefined {
  if (bytes.length < 33 || typeOf(bytes, pngHead) !== 'IHDR') return undefined
  const size = { width: bytes.readUInt32BE(pngHead + 8), height: bytes.readUInt32BE(pngHead + 12) }
  for (let at = pngHead; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    if (typeOf(bytes, at) === 'IEND') return { ...size, end }
    at = end
  }
  return undefined
}

function typeOf(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at + 4, at + 8)
}

/**
 * Whether what follows a picture is what cameras put there: nothing, padding, a second picture (gain map, preview), a
 * short film, or a maker's own block. All of it is left behind when the picture is drawn anew. Anything else was put there
 * to be taken for another kind of file.
 */
export function isOfCamera(rest: Buffer): boolean {
  const start = rest.findIndex((byte) => byte !== 0)
  if (start < 0) return true
  const padded = rest.subarray(start)
  const isPicture = padded[0] === 0xff && padded[1] === 0xd8
  const isFilm = rest.toString('latin1', 4, 8) === 'ftyp'
  const isOfMaker = rest.toString('latin1').trimEnd().endsWith('SEFT')
  return (isPicture || isFilm || isOfMaker) && !endsAsZip(rest)
}

/** The end of a ZIP's directory, within the last 64 KB, makes a reader take the whole for one. */
export function endsAsZip(bytes: Buffer): boolean {
  return bytes.subarray(-(65_535 + 22)).includes(Buffer.from([0x50, 0x4b, 5, 6]))
}
