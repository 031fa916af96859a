import assert from 'node:assert/strict'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import { fileStream, type Route, route } from '../http.ts'

async function* lines(count: number, fails = false): AsyncGenerator<Uint8Array> {
  for (let line = 0; line < count; line += 1) yield Buffer.from(`第${line}行\n`.repeat(1000))
  if (fails) throw new Error('the source is gone')
}

let closed = 0
async function* endless(): AsyncGenerator<Uint8Array> {
  try {
    while (true) yield Buffer.alloc(64 * 1024, 'a')
  } finally {
    closed += 1
  }
}

const routeOf = (path: string, stream: () => AsyncIterable<Uint8Array>): Route =>
  route({
    method: 'GET',
    path,
    act: `kernel.${path.slice(1)}`,
    may: 'anyone',
    answers: 'json',
    handle: async () => fileStream(stream(), 'text/csv; charset=utf-8', '事项.csv'),
  })

describe('a reply that is a stream', () => {
  let server: KernelServer
  let port = 0
  before(async () => {
    server = await serveRoutes([
      routeOf('/whole', () => lines(3)),
      routeOf('/half', () => lines(3, true)),
      routeOf('/endless', endless),
    ])
    await server.app.listen({ host: '127.0.0.1', port: 0 })
    // A server that listens on a port has an address with one.
    port = (server.app.server.address() as AddressInfo).port
  })
  after(() => server?.close())

  function open(path: string): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path }, resolve).on('error', reject).end()
    })
  }

  it('comes whole, under its name, with the headers of every reply', async () => {
    const answer = await server.ask('GET', '/whole')
    assert.equal(answer.body.split('\n').length, 3001)
    assert.equal(
      answer.headers['content-disposition'],
      `attachment; filename*=UTF-8''${encodeURIComponent('事项.csv')}`,
    )
    assert.equal(answer.headers['x-content-type-options'], 'nosniff')
  })

  it('ends the connection where its source breaks off, so that half is not taken for whole', async () => {
    const answer = await open('/half')
    assert.equal(answer.statusCode, 200)
    await assert.rejects(async () => {
      for await (const _ of answer);
    }, /aborted/)
    assert.equal((await server.ask('GET', '/whole')).statusCode, 200)
  })

  it('lets its source go when the caller leaves', async () => {
    const answer = await open('/endless')
    for await (const _ of answer) break
    while (closed === 0) await new Promise(setImmediate)
    assert.equal(closed, 1)
  })
})
