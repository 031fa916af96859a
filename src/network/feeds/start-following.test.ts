import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { system } from '#kernel/principal'
import { registry } from '#kernel/web/metrics'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { networkRoutes } from '../routes.ts'
import { startNetwork } from '../start-network.ts'
import { appendToFeed } from './append-to-feed.ts'
import type { FeedFollowing } from './feed.ts'
import { readFeedPositions } from './read-feed-positions.ts'

describe('what follows feeds beside requests', () => {
  let network: TestNetwork
  before(async () => {
    const routes = networkRoutes({})
    network = await testNetwork([
      { id: 'hub', routes },
      { id: '360000', routes },
      { id: '440000', suite: 'gm', routes },
    ])
  })
  after(() => network.close())

  const publish = (id: string, feed: string, ...keys: string[]) =>
    network.get(id).as(system, (services) =>
      appendToFeed(
        services,
        feed,
        keys.map((key) => ({ key, body: null })),
      ),
    )

  /** A following that tells whom it heard, and lets one wait until it heard enough. */
  function hearing(
    feed: string,
    of: 'hub' | 'nodes',
  ): FeedFollowing & { heard: string[]; until(n: number): Promise<void> } {
    const heard: string[] = []
    let wake = (): void => {}
    return {
      feed,
      of,
      heard,
      async apply(services, sender, entries) {
        services.afterCommit(() => {
          heard.push(...entries.map(({ key }) => `${sender.id} ${key}`))
          wake()
        })
      },
      async until(n) {
        while (heard.length < n)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
      },
    }
  }

  it('brings a change of the hub to a node within a second and a half', async () => {
    const following = hearing('test.quick', 'hub')
    const running = await startNetwork(network.get('360000').services, {}, [following])
    await publish('hub', 'test.quick', 'a')
    await following.until(1) // from here on it is in its beat
    const started = performance.now()
    await publish('hub', 'test.quick', 'b')
    await following.until(2)
    assert.ok(performance.now() - started < 1_500)
    await running.stop()
    assert.deepEqual(following.heard, ['hub a', 'hub b'])
  })

  it('catches up page after page without waiting, and leaves the feed to the next process when it stops', async () => {
    await publish('hub', 'test.long', ...Array.from({ length: 3_000 }, (_, n) => `k${n}`))
    const first = hearing('test.long', 'hub')
    const started = performance.now()
    const running = await startNetwork(network.get('360000').services, {}, [first])
    await first.until(3_000)
    assert.ok(performance.now() - started < 4_000) // six pages: with a beat between them it were five seconds
    await running.stop()
    await publish('hub', 'test.long', 'last')
    const second = hearing('test.long', 'hub')
    const next = await startNetwork(network.get('360000').services, {}, [second])
    await second.until(1)
    await next.stop()
    assert.deepEqual(second.heard, ['hub last'])
  })

  it('lets the hub follow every node and nodes the hub, nobody itself', async () => {
    for (const id of ['hub', '360000', '440000']) await publish(id, 'test.both', `of ${id}`)
    const [ofNodes, ofHub] = [hearing('test.both', 'nodes'), hearing('test.both', 'hub')]
    const atHub = await startNetwork(network.get('hub').services, {}, [ofNodes, ofHub])
    await ofNodes.until(2)
    await atHub.stop()
    assert.deepEqual(ofNodes.heard.toSorted(), ['360000 of 360000', '440000 of 440000'])
    assert.deepEqual(ofHub.heard, [])
    const atNode = await startNetwork(network.get('360000').services, {}, [ofNodes, ofHub])
    await ofHub.until(1)
    await atNode.stop()
    assert.deepEqual(ofHub.heard, ['hub of hub'])
    assert.equal(ofNodes.heard.length, 2)
  })

  it('is ready while a feed fails, and shows lag, age and fault in the metrics', async () => {
    await publish('hub', 'test.behind', 'a', 'b')
    const { services } = network.get('360000')
    const running = await startNetwork(services, {}, [
      { feed: 'test.behind', of: 'hub', apply: () => Promise.reject(new Error('a defect')) },
    ])
    const isFaulty = async () => (await readFeedPositions(services)).some(({ fault }) => fault === 'failing')
    while (!(await isFaulty()));
    assert.equal(running.ready(), true)
    network.advance(90_000)
    const metrics = await registry.metrics()
    assert.match(metrics, /tongban_feed_lag\{from="hub",feed="test\.behind"\} 2$/m)
    assert.match(metrics, /tongban_feed_age_seconds\{from="hub",feed="test\.behind"\} 90$/m)
    assert.match(metrics, /tongban_feed_fault\{from="hub",feed="test\.behind"\} 1$/m)
    assert.match(network.get('360000').logged.join(''), /"fault":"failing".*feed not followed/)
    await running.stop()
    assert.doesNotMatch(await registry.metrics(), /tongban_feed_lag\{/)
  })

  it('refuses to follow one feed twice', async () => {
    const twice = [hearing('test.twice', 'hub'), hearing('test.twice', 'hub')]
    await assert.rejects(startNetwork(network.get('360000').services, {}, twice), /followed twice/)
  })
})
