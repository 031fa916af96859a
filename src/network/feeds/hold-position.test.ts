import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { type FeedPair, feedPair } from '../../../test/feed-pair.ts'
import { followFeed } from './follow-feed.ts'

const follower = randomUUID()
const otherProcess = randomUUID()

describe('a feed that several processes could follow', () => {
  let pair: FeedPair
  before(async () => {
    pair = await feedPair()
  })
  afterEach(() => pair.next())
  after(() => pair.close())

  const follow = (by: string = follower) => followFeed(pair.network.get('360000').services, pair.following(), 'hub', by)

  it('is taken by one alone, however many find its lease ended at once', async () => {
    for (let round = 1; round <= 10; round += 1) {
      pair.network.advance(20_000)
      const looks = await Promise.all(Array.from({ length: 4 }, () => follow(randomUUID())))
      assert.deepEqual(looks.toSorted(), ['current', 'idle', 'idle', 'idle'])
      assert.equal(pair.asked(), round)
    }
  })

  it('is followed by one at a time; another takes over when the lease has ended', async () => {
    await pair.publish('a')
    assert.equal(await follow(), 'current')
    await pair.publish('b')
    assert.equal(await follow(otherProcess), 'idle')
    assert.deepEqual(await pair.applied(), ['a'])
    pair.network.advance(20_000)
    assert.equal(await follow(otherProcess), 'current')
    assert.equal(await follow(), 'idle')
    assert.deepEqual(await pair.applied(), ['a', 'b'])
  })

  it('is applied once, also when a slow process comes back after another took over', async () => {
    await pair.publish('a', 'b')
    let isFirst = true
    pair.network.setLine(async (request, send) => {
      const answer = await send(request)
      if (isFirst) {
        isFirst = false
        pair.network.advance(20_000)
        assert.equal(await follow(otherProcess), 'current')
      }
      return answer
    })
    assert.equal(await follow(), 'idle')
    assert.deepEqual(await pair.applied(), ['a', 'b'])
    assert.equal(pair.asked(), 2)
  })

  it('is left alone by the others while one applies a page of it', async () => {
    await pair.publish('a', 'b')
    let isFirst = true
    pair.setMood(async () => {
      if (!isFirst) return
      isFirst = false
      pair.network.advance(20_000)
      assert.equal(await follow(otherProcess), 'idle')
    })
    assert.equal(await follow(), 'current')
    assert.deepEqual(await pair.applied(), ['a', 'b'])
  })

  it('is applied once, however many get it at the same time', async () => {
    await pair.publish('a', 'b', 'c')
    await Promise.all([follow(), follow(), follow(), follow(otherProcess), follow(otherProcess)])
    await follow()
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c'])
  })

  it('holds no transaction open while its publisher is asked', async () => {
    await pair.publish('a')
    pair.network.setLine(async (request, send) => {
      const { rows: open } = await pair.owner.query(
        `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      )
      assert.deepEqual(open, [])
      return send(request)
    })
    await follow()
    assert.deepEqual(await pair.applied(), ['a'])
  })

  it('costs no write while nothing happens and the last look is fresh', async () => {
    await follow()
    const written = async () =>
      (
        await one<{ version: string }>(
          pair.network.get('360000').services.db,
          sql`select xmin::text as version from network.feed_positions where feed = ${pair.feed()}`,
        )
      ).version
    await follow()
    const earlier = await written()
    for (let second = 0; second < 4; second += 1) {
      pair.network.advance(1_000)
      await follow()
    }
    assert.equal(await written(), earlier)
    pair.network.advance(1_000)
    await follow()
    assert.notEqual(await written(), earlier)
    assert.deepEqual((await pair.position())?.at, pair.network.get('360000').services.clock.now())
  })
})
