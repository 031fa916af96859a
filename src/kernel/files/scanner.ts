import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { FileGone } from './blobs.ts'
import { DamagedFile } from './sealed-file.ts'

/** What a virus scanner says of a file; `away` when it could not be asked. */
export type ScanResult = 'clean' | 'infected' | 'away'

export interface Scanner {
  /** @throws DamagedFile, FileGone where the content cannot be read. */
  scan(content: AsyncIterable<Uint8Array>): Promise<ScanResult>
}

/** No scanner: the rules of the content stand alone. */
const noScanner: Scanner = { scan: async () => 'clean' }

const patienceMs = 60_000

/** The scanner a setting names: `none`, `tcp://host:port` or `unix:/path` of a clamd. */
export function openScanner(setting: string): Scanner {
  if (setting === 'none') return noScanner
  const url = new URL(setting)
  const where =
    url.protocol === 'unix:' ? { path: url.pathname } : { host: url.hostname, port: Number(url.port || 3310) }
  return { scan: (content) => scanWith(() => connect(where), content) }
}

/**
 * clamd's INSTREAM: the command, pieces with their length before them, a piece of length zero, then one line of answer.
 * Whatever is not a clear answer counts as none: a file is served only after it was found clean.
 */
async function scanWith(open: () => Socket, content: AsyncIterable<Uint8Array>): Promise<ScanResult> {
  const socket = open()
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('the scanner is silent')))
  const answer = answerOf(socket)
  try {
    // It may have answered before it was given everything, as when a file is beyond its own limit.
    const text = await Promise.race([give(socket, content).then(() => answer), answer])
    return text === 'stream: OK' ? 'clean' : text.endsWith(' FOUND') ? 'infected' : 'away'
  } catch (error) {
    // Not the scanner's fault, and no reason to ask it again.
    if (error instanceof DamagedFile || error instanceof FileGone) throw error
    return 'away'
  } finally {
    socket.destroy()
  }
}

async function give(socket: Socket, content: AsyncIterable<Uint8Array>): Promise<void> {
  await once(socket, 'connect')
  socket.write('zINSTREAM\0')
  for await (const chunk of content) {
    if (socket.destroyed) return
    if (chunk.byteLength === 0) continue // a piece of length zero would end the file
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.byteLength)
    socket.write(length)
    if (!socket.write(chunk)) await once(socket, 'drain')
  }
  socket.write(Buffer.alloc(4))
}

async function answerOf(socket: Socket): Promise<string> {
  let text = ''
  for await (const chunk of socket) {
    text += String(chunk)
    if (text.length > 1000) break
  }
  return text.replace(/\0.*$/s, '').trim()
}
