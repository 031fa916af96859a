import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { openOutbound } from './outbound.ts'

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/echo': (request, response) => {
    response.setHeader('x-twice', ['a', 'b'])
    response.statusCode = 201
    response.write(`${request.method} ${request.headers['x-some']} `)
    request.pipe(response)
  },
  '/moved': (_request, response) => response.writeHead(302, { location: '/echo' }).end(),
  '/silent': () => {},
  '/slow': (_request, response) => void response.write('never ends'),
  '/huge': (_request, response) => {
    const block = Buffer.alloc(1024 * 1024)
    for (let at = 0; at < 5; at++) response.write(block)
    response.end()
  },
  '/broken': (request) => request.socket.destroy(),
}

let peer: Server
let url: string
before(async () => {
  peer = createServer((request, response) => answers[request.url ?? '']?.(request, response))
  await new Promise<void>((listening) => peer.listen(0, '127.0.0.1', listening))
  // A TCP server has an address object, a pipe has a name: this one is TCP.
  url = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`
})
after(() => {
  peer.closeAllConnections()
  peer.close()
})

const { outbound, close } = openOutbound()
after(close)

function call(path: string, timeoutMs = 2000): ReturnType<typeof outbound> {
  return outbound({ url: url + path, method: 'GET', headers: {}, timeoutMs })
}

describe('outbound calls', () => {
  it('carry method, headers and body, and bring back status, headers and bytes', async () => {
    const body = Buffer.from('数据')
    const answer = await outbound({
      url: `${url}/echo`,
      method: 'POST',
      headers: { 'x-some': 'y' },
      body,
      timeoutMs: 2000,
    })
    assert.deepEqual([answer.status, answer.headers['x-twice'], answer.body.toString()], [201, 'a, b', 'POST y 数据'])
  })

  it('do not follow redirects: a signature belongs to one target', async () => {
    assert.equal((await call('/moved')).status, 302)
  })

  it('end when no answer comes in time, and when it stops in the middle', async () => {
    const started = performance.now()
    await assert.rejects(call('/silent', 60))
    await assert.rejects(call('/slow', 60))
    assert.ok(performance.now() - started < 1500)
  })

  it('refuse an answer that is too large', async () => {
    await assert.rejects(call('/huge'), /max|size|limit/i)
  })

  it('fail when the line breaks or nobody listens', async () => {
    await assert.rejects(call('/broken'))
    await assert.rejects(outbound({ url: 'http://127.0.0.1:1/', method: 'GET', headers: {}, timeoutMs: 1000 }))
  })
})
