import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { json, route } from '#kernel/http'
import { openOutbound } from '#kernel/web/outbound'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { callPlatform } from './call-platform.ts'

const routes = (['GET', 'POST'] as const).map((method) =>
  route({
    method,
    path: '/test/echo',
    act: 'network.echo',
    may: 'platform',
    answers: 'json',
    handle: async ({ body }) => json({ body: body ?? null, long: '长'.repeat(2_000) }),
  }),
)

describe('signed calls over real sockets', () => {
  let network: TestNetwork
  const { outbound, close } = openOutbound()
  before(async () => {
    network = await testNetwork([
      { id: 'hub', routes },
      { id: '360000', suite: 'gm', routes },
    ])
    const door = await network.listen('hub')
    // What a reverse proxy does: another address on the inside, the same request.
    network.setLine((request) => outbound({ ...request, url: request.url.replace('http://hub.test', door) }))
  })
  after(async () => {
    await close()
    await network.close()
  })

  for (const method of ['GET', 'POST'] as const) {
    it(`reach the other side and come back believed (${method})`, async () => {
      const request = { method, path: '/test/echo?q=1', body: { name: '林' }, purpose: 'network.echo' } as const
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => callPlatform(network.get('360000').services, 'hub', request)),
      )
      const expected = { body: method === 'POST' ? { name: '林' } : null, long: '长'.repeat(2_000) }
      for (const answer of answers) assert.deepEqual(answer, expected)
    })
  }

  it('end in time when the other side does not answer', async () => {
    network.setLine((request) => outbound({ ...request, url: 'http://127.0.0.1:9/' }))
    await assert.rejects(
      callPlatform(network.get('360000').services, 'hub', {
        path: '/test/echo',
        purpose: 'network.echo',
        timeoutMs: 500,
      }),
      { code: 'network.platform-unavailable' },
    )
  })
})
