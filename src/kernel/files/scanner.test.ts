import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import { FileGone } from './blobs.ts'
import { openScanner } from './scanner.ts'
import { DamagedFile } from './sealed-file.ts'

async function* streamOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

/** A clamd that takes INSTREAM apart and finds what contains the word it was told. */
function fakeClamd(socket: Socket): void {
  let held = Buffer.alloc(0)
  const pieces: Buffer[] = []
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    held = Buffer.concat([held, Buffer.from(chunk)])
    const command = 'zINSTREAM\0'
    if (held.subarray(0, command.length).toString() === command) held = held.subarray(command.length)
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const length = held.readUInt32BE(0)
      if (length === 0) {
        socket.end(Buffer.concat(pieces).includes('virus') ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0')
        return
      }
      pieces.push(held.subarray(4, 4 + length))
      held = held.subarray(4 + length)
    }
  })
}

async function listening(test: TestContext, answer: (socket: Socket) => void, path?: string): Promise<Server> {
  const server = createServer(answer)
  await new Promise<void>((done) => (path ? server.listen(path, done) : server.listen(0, '127.0.0.1', done)))
  test.after(() => server.close())
  return server
}

// A server that listens on a port has an address with one.
const settingOf = (server: Server): string => `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`

describe('the virus scanner', () => {
  it('finds a file clean or infected, over TCP and over a socket of the machine', async (test) => {
    const folder = await mkdtemp(join(tmpdir(), 'tongban-clamd-'))
    test.after(() => rm(folder, { recursive: true }))
    const path = join(folder, 'clamd.sock')
    await listening(test, fakeClamd, path)
    for (const setting of [settingOf(await listening(test, fakeClamd)), `unix:${path}`]) {
      const scanner = openScanner(setting)
      assert.equal(await scanner.scan(streamOf('a', '', Buffer.alloc(3_000_000))), 'clean')
      assert.equal(await scanner.scan(streamOf('a vir', 'us in two pieces')), 'infected')
      assert.equal(await scanner.scan(streamOf()), 'clean')
    }
  })

  it('is not blamed for a file that cannot be read', async (test) => {
    const scanner = openScanner(settingOf(await listening(test, fakeClamd)))
    for (const fault of [new DamagedFile('altered'), new FileGone('lost')]) {
      async function* broken(): AsyncGenerator<Uint8Array> {
        yield Buffer.alloc(10)
        throw fault
      }
      await assert.rejects(scanner.scan(broken()), fault)
    }
  })

  it('is away when nobody listens, when it hangs up, and when its answer is none', async (test) => {
    const scan = (setting: string) => openScanner(setting).scan(streamOf(Buffer.alloc(3_000_000)))
    assert.equal(await scan('tcp://127.0.0.1:9'), 'away')
    assert.equal(await scan('unix:/nowhere/clamd.sock'), 'away')
    assert.equal(await scan(settingOf(await listening(test, (socket) => socket.destroy()))), 'away')
    const full = await listening(test, (socket) => {
      socket.on('error', () => {}).end('INSTREAM size limit exceeded. ERROR\0')
    })
    assert.equal(await scan(settingOf(full)), 'away')
  })

  it('is not asked where a platform has none', async () => {
    assert.equal(await openScanner('none').scan(streamOf('a virus')), 'clean')
  })
})
