import assert from 'node:assert/strict'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes, somePerson } from '../../../test/kernel-server.ts'
import { one, sql } from '../database.ts'
import { readWhole } from '../files/file-store.ts'
import { json, type Route, route } from '../http.ts'

const limit = 100_000
const kept: string[] = []

const routes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/stream',
    act: 'kernel.stream',
    may: 'person',
    answers: 'json',
    streams: true,
    upload: { files: 1, bytes: limit },
    async handle(call) {
      const { fields, files } = await call.receive(async ({ fileName, content }, before) => {
        kept.push(fileName)
        if (before.what === 'nothing') throw new Error('the disk is full')
        return { fileName, bytes: (await readWhole(content)).length, what: before.what }
      })
      const row = await call.inTransaction(({ db }) =>
        one<{ role: string }>(db, sql`select current_setting('tongban.role', true) as role`),
      )
      return json({ fields: Object.keys(fields), files, role: row.role })
    },
  }),
  route({
    method: 'POST',
    path: '/hold',
    act: 'kernel.hold',
    may: 'person',
    answers: 'json',
    upload: { files: 1, bytes: limit },
    handle: async (call) => json({ files: (await call.upload()).files.length }),
  }),
  route({
    method: 'GET',
    path: '/row',
    act: 'kernel.row',
    may: 'person',
    answers: 'json',
    handle: async ({ services }) => json(await one(services.db, sql`select 1 as one`)),
  }),
]

/** Who is still sending when the line is cut may miss the answer. */
function ignoreReset(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')))
    throw error
}

describe('an upload that streams', () => {
  const who = somePerson()
  let server: KernelServer
  let port = 0
  before(async () => {
    server = await serveRoutes(routes)
    // The name under which the test's identification knows the person.
    await server.ask('GET', '/row', { who })
    await server.app.listen({ host: '127.0.0.1', port: 0 })
    // A server that listens on a port has an address with one.
    port = (server.app.server.address() as AddressInfo).port
  })
  after(() => server.close())

  const field = (name: string, value: string): string =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const fileHead = (name = 'a.jpg'): string =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/jpeg\r\n\r\n`
  const token = (): string => field('csrf', server.tokenOf(who))
  const end = '\r\n--b--\r\n'

  function open(path: string, headers: Record<string, string> = {}): [ClientRequest, Promise<IncomingMessage>] {
    const type = { 'content-type': 'multipart/form-data; boundary=b', 'x-test-who': '0' }
    const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers: { ...type, ...headers } })
    const answer = new Promise<IncomingMessage>((done, fail) => sent.on('response', done).on('error', fail))
    return [sent, answer]
  }

  async function send(...parts: readonly (string | Buffer)[]): Promise<[number, unknown]> {
    const [sent, answer] = open('/stream')
    for (const part of parts) sent.write(part)
    sent.end()
    const response = await answer
    const body = JSON.parse((await readWhole(response)).toString())
    return [response.statusCode ?? 0, body.code ?? body]
  }

  it('hands over its file with the fields before it, and works on rows in the caller’s name', async () => {
    const content = Buffer.alloc(limit - 1, 1)
    assert.deepEqual(await send(token(), field('what', 'photo'), fileHead(), content, end), [
      200,
      {
        fields: ['csrf', 'what'],
        files: [{ field: 'file', kept: { fileName: 'a.jpg', bytes: limit - 1, what: 'photo' } }],
        role: 'person',
      },
    ])
  })

  it('has no file where none was chosen, and no folders in a name', async () => {
    const [, none] = await send(token(), fileHead(''), end)
    assert.deepEqual(none, { fields: ['csrf'], files: [], role: 'person' })
    kept.length = 0
    await send(token(), fileHead('../../etc/passwd'), 'x', end)
    await send(token(), fileHead('C:\\\\Windows\\\\a.exe'), 'x', end)
    assert.deepEqual(kept, ['passwd', 'a.exe'])
  })

  it('keeps nothing of a form without its token, wherever that stands', async () => {
    kept.length = 0
    const forged = [403, 'kernel.forged-form']
    assert.deepEqual(await send(fileHead(), 'x', end), forged)
    assert.deepEqual(await send(fileHead(), 'x\r\n', token(), end), forged)
    assert.deepEqual(await send(field('csrf', 'x'), fileHead(), 'x', end), forged)
    assert.deepEqual(await send(field('what', 'x'), end), forged)
    assert.deepEqual(kept, [])
  })

  it('says so when it is too large, breaks off, or cannot be kept', async () => {
    assert.deepEqual(await send(token(), fileHead(), Buffer.alloc(limit + 1), end), [413, 'kernel.too-large'])
    assert.deepEqual(await send(token(), fileHead(), Buffer.alloc(1000)), [400, 'kernel.bad-request'])
    const unkept = await send(token(), field('what', 'nothing'), fileHead(), Buffer.alloc(limit), end)
    assert.deepEqual(unkept, [500, 'kernel.internal'])
  })

  it('of 10 GB is refused before it begins', async () => {
    const [sent, answer] = open('/stream', { 'content-length': String(10 * 1024 ** 3) })
    sent.flushHeaders()
    const response = await answer
    assert.equal(response.statusCode, 413)
    assert.equal(response.headers.connection, 'close')
    sent.destroy()
  })

  it('of unknown length is refused at the limit, and its connection ended', async () => {
    for (const path of ['/stream', '/hold']) {
      const taken = new Promise<Socket>((done) => server.app.server.once('connection', done))
      const [sent, answer] = open(path)
      const answered = answer.then((response) => assert.equal(response.resume().statusCode, 413)).catch(ignoreReset)
      sent.write(`${token()}${fileHead()}`)
      const socket = await taken
      const closed = new Promise((done) => socket.once('close', done))
      // As a sender that does not listen: piece after piece, until the line is cut.
      while (!socket.destroyed)
        await Promise.race([closed, new Promise((done) => sent.write(Buffer.alloc(64 * 1024), done))])
      await answered
      assert.ok(socket.bytesRead < 20 * limit, `${socket.bytesRead} bytes were taken`)
    }
  })

  it('holds no connection to the database while it is slow, and not for ever', async () => {
    const { databasePool } = server.test.unbound.config
    const slow = Array.from({ length: databasePool + 4 }, (_, at) => open(at % 2 ? '/stream' : '/hold'))
    for (const [sent] of slow) sent.write(`${token()}${fileHead()}the beginning`)
    // All of them are connected.
    await Promise.all(
      slow.map(([sent]) => new Promise((done) => sent.once('socket', (socket) => socket.once('connect', done)))),
    )
    assert.equal((await server.ask('GET', '/row', { who })).statusCode, 200)
    for (const [sent] of slow) sent.end(end)
    for (const [, answer] of slow) {
      const response = await answer
      response.resume()
      assert.equal(response.statusCode, 200)
    }
    const { requestTimeout, headersTimeout } = server.app.server
    assert.ok(requestTimeout > 0 && requestTimeout <= 120_000 && headersTimeout <= 15_000)
  })
})
