import { randomBytes } from 'node:crypto'
import type { KeyRing } from '../keys.ts'

const pieceBytes = 64 * 1024
const magic = Buffer.from('TF1')
const sealName = 'kernel.files'
/** Nonce and tag that the suite puts before each piece. */
const overhead = 28

/** A file that is not what was put there: altered, cut short, another's, or sealed with keys that are gone. */
export class DamagedFile extends Error {
  override name = 'DamagedFile'
}

/**
 * Seals a file as it comes: a key of its own, itself sealed with the platform's, then pieces of 64 KB. Each piece is bound
 * to the file's name, its place and whether it is the last, so that none can be exchanged, moved or left out.
 */
export async function* sealFile(
  keys: KeyRing,
  ref: string,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const key = randomBytes(keys.suite.keyBytes)
  const wrapped = keys.seal(sealName, key)
  yield Buffer.concat([magic, Buffer.from([wrapped.length]), wrapped])
  let place = 0
  for await (const { bytes, last } of piecesOf(content, pieceBytes)) {
    yield keys.suite.encrypt(key, bytes, placeOf(ref, place, last))
    place += 1
  }
}

/** The content of a sealed file, as it is read. @throws DamagedFile at the piece that is not as it was put. */
export async function* openFile(keys: KeyRing, ref: string, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const source = sealed[Symbol.asyncIterator]()
  try {
    const { key, rest } = await readHead(keys, source)
    let place = 0
    for await (const { bytes, last } of piecesOf(continued(rest, source), pieceBytes + overhead)) {
      const plain = openPiece(keys, key, bytes, placeOf(ref, place, last))
      if (plain.length > 0) yield plain
      place += 1
    }
  } finally {
    await source.return?.()
  }
}

function openPiece(keys: KeyRing, key: Buffer, bytes: Buffer, place: Buffer): Buffer {
  try {
    return keys.suite.decrypt(key, bytes, place)
  } catch {
    throw new DamagedFile('a piece of a file is not as it was put')
  }
}

async function readHead(keys: KeyRing, source: AsyncIterator<Uint8Array>): Promise<{ key: Buffer; rest: Buffer }> {
  let head = Buffer.alloc(0)
  const needed = (): number => magic.length + 1 + (head[magic.length] ?? 255)
  while (head.length < needed()) {
    const next = await source.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  const end = needed()
  if (head.length < end || !head.subarray(0, magic.length).equals(magic))
    throw new DamagedFile('a file without its head')
  try {
    return { key: keys.openBytes(sealName, head.subarray(magic.length + 1, end)), rest: head.subarray(end) }
  } catch {
    throw new DamagedFile('a file of other keys')
  }
}

async function* continued(first: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
}

function placeOf(ref: string, place: number, last: boolean): Buffer {
  return Buffer.from(`${ref}\u0000${place}\u0000${last ? 'last' : ''}`)
}

/** The stream in pieces of one size; only the last may be shorter, and even nothing is one empty piece. */
async function* piecesOf(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly last: boolean }> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of content) {
    held.push(chunk)
    length += chunk.byteLength
    if (length <= size) continue
    const all = Buffer.concat(held)
    let at = 0
    // What fills a piece exactly is kept back: it may be the last.
    for (; all.length - at > size; at += size) yield { bytes: all.subarray(at, at + size), last: false }
    held = [all.subarray(at)]
    length = all.length - at
  }
  yield { bytes: Buffer.concat(held), last: true }
}
