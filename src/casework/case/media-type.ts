import type { MediaType } from './case.ts'

/**
 * What a file is by its first bytes; its name and what the browser said about it prove nothing. Only kinds that cannot
 * carry scripts a browser would run in our origin.
 */
export function sniffMediaType(bytes: Uint8Array): MediaType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  // %PDF-
  return startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? 'application/pdf' : undefined
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** Of a file by what it is. */
export const extensions: Readonly<Record<MediaType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
}

/** A name safe to show and to save under: no path, no control or direction marks, the extension of what it really is. */
export function tidyFileName(name: string, mediaType: MediaType): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    // Direction marks (Cf) can make exe.jpg out of gpj.exe.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^[\s.]+/, '')
    .trim()
  const short = [...stem].slice(0, 60).join('')
  return `${short || 'file'}.${extensions[mediaType]}`
}
