import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl'
import { sheetLimits } from '../import.ts'
import { UnreadableFile } from './sheet-event.ts'

/** The parts of a zip by name, looked at before anything is unpacked. */
export interface ZipParts {
  has(name: string): boolean
  readonly names: readonly string[]
  /** @throws UnreadableFile when there is no such part. */
  open(name: string): Promise<Readable>
  close(): void
}

const mostParts = 2000
const open = promisify<Buffer, Options, ZipFile>(fromBuffer)

/**
 * Opens a zip by its directory. What it says to unpack to is added up first; an entry that unpacks to more than it says
 * breaks off while it is read.
 * @throws UnreadableFile when it is cut off, no zip, or a bomb.
 */
export async function openZip(bytes: Buffer): Promise<ZipParts> {
  const zip = await open(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(() => {
    throw broken()
  })
  const entries = await listEntries(zip)
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    open(name) {
      const entry = entries.get(name)
      if (!entry) throw broken()
      return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(broken()) : resolve(stream)))
      })
    },
    close: () => zip.close(),
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unzipped = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      unzipped += entry.uncompressedSize
      if (unzipped > sheetLimits.unzippedBytes || zip.entryCount > mostParts) return reject(bomb())
      if (entry.isEncrypted()) return reject(broken())
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve())
    zip.on('error', () => reject(broken()))
    zip.readEntry()
  })
  return entries
}

export function broken(): UnreadableFile {
  return new UnreadableFile(
    { zh: '文件不完整或已损坏，打不开', en: 'The file is incomplete or damaged' },
    {
      zh: '重新传一次；还不行就用Excel或WPS打开后另存为.xlsx',
      en: 'Send it again, or open it in a spreadsheet programme and save it anew as .xlsx',
    },
  )
}

export function bomb(): UnreadableFile {
  return new UnreadableFile(
    { zh: '文件解压后超过200 MB', en: 'The file unpacks to more than 200 MB' },
    {
      zh: '拆成几份；删除图片和多余的工作表、空行',
      en: 'Divide it; take out pictures and sheets and empty rows that are not needed',
    },
  )
}
