import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** One file of a package. */
export interface PackageEntry {
  readonly path: string
  readonly bytes: Buffer
}

/** Nothing larger is opened: what comes from outside must not fill the memory. */
export const containerLimit = 1024 * 1024 * 1024
const mostEntries = 10_000

/** The parts of a local date, whatever the time zone: a container does not tell when or where it was made. */
const noTime = new Date(1980, 0, 1)

/**
 * The one container that these entries have in this order: nothing compressed, no times, no rights. So whoever opens one
 * can make it again and compare every byte, those between the entries too.
 */
export async function packEntries(entries: readonly PackageEntry[]): Promise<Buffer> {
  const zip = new ZipFile()
  // yazl gives a stream of Node.js under the wider name.
  const whole = buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Uint8Array>)
  for (const { path, bytes } of entries) {
    zip.addBuffer(bytes, path, { compress: false, mtime: noTime, forceDosTimestamp: true, mode: 0o100644 })
  }
  zip.end()
  return whole
}

/** Reads a container whole. @throws when it is none, or too large. */
export async function readEntries(bytes: Buffer): Promise<PackageEntry[]> {
  if (bytes.length > containerLimit) throw new RangeError('the package is too large')
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
  if (zip.entryCount > mostEntries) throw new RangeError('the package has too many entries')
  const entries: PackageEntry[] = []
  let total = 0
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize
    if (total > containerLimit) throw new RangeError('the package unpacks to too much')
    const stream = await zip.openReadStreamPromise(entry)
    entries.push({ path: entry.fileName, bytes: await buffer(stream) })
  }
  return entries
}
