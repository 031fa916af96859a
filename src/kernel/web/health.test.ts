import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import type { Route } from '../http.ts'
import { healthRoutes } from './health.ts'

let directory: true | string = 'not fetched yet'
const routes: Route[] = healthRoutes(
  {
    id: '360000',
    kind: 'node',
    name: { zh: '江西省', en: 'Jiangxi' },
    region: '360000',
    origin: 'http://localhost:8036',
  },
  [
    { name: 'keys', ready: () => true },
    { name: 'directory', ready: () => directory },
  ],
  () => routes,
)

let server: KernelServer
before(async () => {
  server = await serveRoutes(routes)
})
after(() => server.close())

describe('health', () => {
  it('is alive as soon as it answers', async () => {
    const answer = await server.ask('GET', '/livez')
    assert.deepEqual([answer.statusCode, answer.json()], [200, { status: 'alive' }])
  })

  it('is ready only when everything it needs is, and names what is not', async () => {
    const before = await server.ask('GET', '/readyz')
    assert.equal(before.statusCode, 503)
    assert.deepEqual(before.json(), {
      platform: '360000',
      status: 'starting',
      checks: [
        { name: 'keys', ready: true },
        { name: 'directory', ready: 'not fetched yet' },
      ],
    })
    directory = true
    const then = await server.ask('GET', '/readyz')
    assert.deepEqual([then.statusCode, then.json().status], [200, 'ready'])
  })

  it('is never answered from a cache', async () => {
    for (const path of ['/livez', '/readyz', '/metrics'])
      assert.equal((await server.ask('GET', path)).headers['cache-control'], 'no-store')
  })

  it('measures requests by act, never by address', async () => {
    await server.ask('GET', '/livez?secret=1')
    const answer = await server.ask('GET', '/metrics')
    assert.match(String(answer.headers['content-type']), /^text\/plain/)
    assert.match(answer.body, /tongban_request_seconds_count\{act="kernel.live",status="2xx"\} \d/)
    assert.ok(!answer.body.includes('secret'))
  })

  it('describes itself', async () => {
    const document = (await server.ask('GET', '/api/openapi.json')).json()
    assert.deepEqual(Object.keys(document.paths), ['/livez', '/readyz', '/metrics', '/api/openapi.json'])
  })

  it('is alive but not ready when the database is gone', async () => {
    const cut = await serveRoutes(routes)
    assert.equal((await cut.ask('GET', '/readyz')).statusCode, 200)
    await cut.test.close()
    assert.ok((await cut.ask('GET', '/readyz')).statusCode >= 500)
    assert.equal((await cut.ask('GET', '/livez')).statusCode, 200)
    await cut.app.close()
  })
})
