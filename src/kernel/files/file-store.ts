import { createHash, randomBytes } from 'node:crypto'
import type { KeyRing } from '../keys.ts'
import type { Blobs } from './blobs.ts'
import { openDisk } from './disk.ts'
import { openBucket, readBucketAddress } from './s3-bucket.ts'
import { openFile, sealFile } from './sealed-file.ts'

/** Name of a file: `<area>/<32 hex digits>`, random, so that it tells nothing and cannot be guessed. */
export type FileRef = string & { readonly __ref: never }

export interface StoredFile {
  readonly ref: FileRef
  /** Size and digest of the content, unsealed. */
  readonly bytes: number
  readonly digest: Buffer
}

/**
 * Files too large for a row. One is put before the row that names it is written: what a broken request leaves behind is
 * a file without a row, which the owner of the area sweeps away, never a row without its file.
 */
export interface FileStore {
  /** Keeps what comes, sealed at rest. `area` names its owner: `casework-materials`. */
  put(area: string, content: AsyncIterable<Uint8Array>): Promise<StoredFile>
  /** @throws FileGone; the stream itself throws DamagedFile where the content is not as it was put. */
  open(ref: FileRef): Promise<AsyncIterable<Uint8Array>>
  remove(ref: FileRef): Promise<void>
  /** Files of an area put before an instant, for its owner's sweep. */
  list(area: string, before: Date): AsyncIterable<FileRef>
}

const refForm = /^[a-z][a-z-]{1,39}\/[0-9a-f]{32}$/

/** A stored name, if the text is one: nothing else ever becomes a path. */
export function findRef(text: string): FileRef | undefined {
  // The form was just checked.
  return refForm.test(text) ? (text as FileRef) : undefined
}

/**
 * Opens the store a setting names: a folder, or `s3:https://KEY:SECRET@host/bucket?region=…`. Every platform has its own
 * part of it, so that two of them never sweep each other's files.
 */
export function openFileStore(setting: string, platformId: string, keys: KeyRing): FileStore {
  const bucket = readBucketAddress(setting)
  return sealing(
    bucket ? openBucket({ ...bucket, prefix: `${bucket.prefix}${platformId}/` }) : openDisk(setting, platformId),
    keys,
  )
}

function sealing(blobs: Blobs, keys: KeyRing): FileStore {
  return {
    async put(area, content) {
      const ref = mustBeRef(`${area}/${randomBytes(16).toString('hex')}`)
      const digest = createHash(keys.suite.digestAlgorithm.replace('-', ''))
      let bytes = 0
      async function* measured(): AsyncGenerator<Uint8Array> {
        for await (const chunk of content) {
          bytes += chunk.byteLength
          digest.update(chunk)
          yield chunk
        }
      }
      await blobs.write(ref, sealFile(keys, ref, measured()))
      return { ref, bytes, digest: digest.digest() }
    },
    open: async (ref) => openFile(keys, ref, await blobs.read(mustBeRef(ref))),
    remove: (ref) => blobs.remove(mustBeRef(ref)),
    async *list(area, before) {
      for await (const name of blobs.list(area, before)) {
        const ref = findRef(name)
        if (ref) yield ref
      }
    },
  }
}

function mustBeRef(text: string): FileRef {
  const ref = findRef(text)
  if (!ref) throw new Error('no name of a file')
  return ref
}

/** What is at hand as a whole, as content that comes. */
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The whole content, for what has to be seen at once. The caller knows that it is not large. */
export async function readWhole(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of content) chunks.push(chunk)
  return Buffer.concat(chunks)
}
