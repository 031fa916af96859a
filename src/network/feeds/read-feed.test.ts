import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { system } from '#kernel/principal'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { callPlatform } from '../calls/call-platform.ts'
import { remoteCodeOf } from '../problems.ts'
import { networkRoutes } from '../routes.ts'
import { signRequest } from '../signatures/sign-request.ts'
import { publishTrustList } from '../trust/publish-trust-list.ts'
import { appendToFeed } from './append-to-feed.ts'
import { readFeed } from './read-feed.ts'

describe('reading a feed', () => {
  let network: TestNetwork
  before(async () => {
    const routes = networkRoutes({})
    network = await testNetwork([
      { id: 'hub', routes },
      { id: '360000', suite: 'gm', routes },
    ])
    const many = Array.from({ length: 1_100 }, (_, n) => ({ key: `item-${n + 1}`, body: { n } }))
    await publish('test.many', many)
    // 300 kB in bytes, a third of that in characters.
    await publish(
      'test.heavy',
      Array.from({ length: 10 }, (_, n) => ({ key: `heavy-${n}`, body: '重'.repeat(100_000) })),
    )
    await publish(
      'test.heaviest',
      Array.from({ length: 3 }, (_, n) => ({ key: `heaviest-${n}`, body: 'x'.repeat(999_990) })),
    )
  })
  after(() => network.close())

  const publish = (feed: string, entries: Parameters<typeof appendToFeed>[2]) =>
    network.get('hub').as(system, (services) => appendToFeed(services, feed, entries))
  const read = (feed: string, after: number, limit = 500) =>
    readFeed(network.get('hub').services, feed, { after, limit })
  const ask = (path: string) =>
    callPlatform(network.get('360000').services, 'hub', { method: 'GET', path, purpose: 'network.read-feed' })

  it('gives page after page, in order, until the head', async () => {
    const seen: number[] = []
    for (;;) {
      const { head, entries } = await read('test.many', seen.length)
      assert.equal(head, 1_100)
      if (entries.length === 0) break
      seen.push(...entries.map(({ position }) => position))
      assert.ok(entries.length <= 500)
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 1_100 }, (_, index) => index + 1),
    )
    assert.equal((await read('test.many', 10, 3)).entries.at(-1)?.position, 13)
  })

  it('says which entry stands at the position asked for', async () => {
    assert.equal((await read('test.many', 0)).previous, null)
    assert.equal((await read('test.many', 7)).previous?.key, 'item-7')
    assert.equal((await read('test.many', 1_100)).previous?.key, 'item-1100')
  })

  it('ends a page at about a megabyte, but never before its first entry', async () => {
    assert.equal((await read('test.heavy', 0)).entries.length, 3)
    assert.equal((await read('test.heavy', 9)).entries.length, 1)
    assert.equal((await read('test.heaviest', 1)).entries.length, 1)
  })

  it('answers a signed request of a platform, of the other suite too', async () => {
    const at = network.get('hub').services.clock.now().toISOString()
    assert.deepEqual(await ask('/network/feeds/test.many?after=1&limit=2'), {
      feed: 'test.many',
      head: 1_100,
      previous: { key: 'item-1', at },
      entries: [
        { position: 2, key: 'item-2', body: { n: 1 }, at },
        { position: 3, key: 'item-3', body: { n: 2 }, at },
      ],
    })
    const first = await ask('/network/feeds/test.many')
    assert.ok(typeof first === 'object' && first && 'entries' in first && Array.isArray(first.entries))
    assert.equal(first.entries.length, 500)
  })

  it('finds a feed empty in which nothing was ever published', async () => {
    assert.deepEqual(await ask('/network/feeds/test.unknown?after=0'), {
      feed: 'test.unknown',
      head: 0,
      previous: null,
      entries: [],
    })
  })

  it('refuses a position beyond the head: the platform must have been restored from a backup', async () => {
    const isUnknown = (error: unknown) => remoteCodeOf(error) === 'network.feed-position-unknown'
    await assert.rejects(read('test.many', 1_101), { code: 'network.feed-position-unknown', status: 409 })
    await assert.rejects(ask('/network/feeds/test.many?after=1101'), isUnknown)
    await assert.rejects(ask('/network/feeds/test.unknown?after=1'), isUnknown)
  })

  it('refuses what is no feed, no position or no length of a page', async () => {
    for (const path of [
      'test.many?after=-1',
      'test.many?after=x',
      'test.many?after=1.5',
      'test.many?after=99999999999999999999',
      'test.many?limit=0',
      'test.many?limit=501',
      'Test.Many',
      '%00',
      "test.many'--",
      `${'x'.repeat(90)}?after=0`,
    ]) {
      await assert.rejects(
        ask(`/network/feeds/${path}`),
        (error) => ['kernel.bad-request', 'kernel.not-found'].includes(remoteCodeOf(error) ?? ''),
        path,
      )
    }
  })

  it('is for platforms of the network alone', async () => {
    const url = 'http://hub.test/network/feeds/test.many?after=0'
    const request = { url, method: 'GET', timeoutMs: 1_000 } as const
    const stranger = await network.send({ ...request, headers: {} })
    assert.equal(stranger.status, 401)
    assert.ok(!stranger.body.toString().includes('item-1'))

    const node = network.get('360000')
    const headers = signRequest(node.services, { method: 'GET', url, purpose: 'network.read-feed' })
    assert.equal((await network.send({ ...request, headers })).status, 200)
    assert.equal((await network.send({ ...request, headers })).status, 401) // replayed
    const other = signRequest(node.services, { method: 'GET', url, purpose: 'network.read-feed' })
    assert.equal((await network.send({ ...request, url: url.replace('=0', '=5'), headers: other })).status, 401)

    const list = ['hub', '360000'].map((id) => network.get(id).platform)
    await network.get('hub').as(system, (services) =>
      publishTrustList(
        services,
        list.map((each) => (each.id === '360000' ? { ...each, status: 'suspended' } : each)),
      ),
    )
    await assert.rejects(
      ask('/network/feeds/test.many?after=0'),
      (error) => remoteCodeOf(error) === 'network.platform-suspended',
    )
  })
})
