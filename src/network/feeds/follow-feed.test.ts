import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import type { IncomingCall } from '#kernel/http'
import { type Principal, system } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { OutboundRequest, OutboundResponse } from '#kernel/services'
import { type FeedPair, feedPair } from '../../../test/feed-pair.ts'
import { signAnswer } from '../calls/sign-answer.ts'
import { getTrustList, publishTrustList } from '../trust/publish-trust-list.ts'
import { acceptTrustList } from '../trust/pull-trust-list.ts'
import { FeedFailure } from './feed-failure.ts'
import { followFeed } from './follow-feed.ts'
import { followFeedAnew } from './follow-feed-anew.ts'
import { listRefusedEntries } from './list-refused-entries.ts'

const follower = '00000000-0000-4000-8000-000000000001'
const otherProcess = '00000000-0000-4000-8000-000000000002'
const failsAs = (fault: string) => (error: unknown) => error instanceof FeedFailure && error.fault === fault

describe('following a feed', () => {
  let pair: FeedPair
  before(async () => {
    pair = await feedPair()
  })
  afterEach(() => pair.next())
  after(() => pair.close())

  const follow = (by = follower) => followFeed(pair.network.get('360000').services, pair.following(), 'hub', by)
  const refused = async () =>
    (await listRefusedEntries(pair.network.get('360000').services)).filter((each) => each.feed === pair.feed())

  /** An answer to this very request, signed by the platform given, whatever it says. */
  function answerOf(id: string, request: OutboundRequest, body: Buffer | string): OutboundResponse {
    const call: IncomingCall = {
      ...request,
      header: (name) => request.headers[name],
      cookie: () => undefined,
      rawBody: Buffer.alloc(0),
      may: 'platform',
    }
    const content = { status: 200, body: Buffer.from(body) }
    return { ...content, headers: signAnswer(pair.network.get(id).services, call, content) }
  }

  /** What the other side really answered, changed and signed again. */
  function changing(change: (page: { entries: { position: number }[] }) => unknown, by = 'hub'): void {
    pair.network.setLine(async (request, send) => {
      const { body } = await send(request)
      return answerOf(by, request, JSON.stringify(change(JSON.parse(body.toString()))))
    })
  }

  it('applies what is new, in order, and says how far it is', async () => {
    assert.equal(await follow(), 'current')
    await pair.publish('a', 'b')
    assert.equal(await follow(), 'current')
    await pair.publish('c')
    assert.equal(await follow(), 'current')
    assert.equal(await follow(), 'current')
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c'])
    const at = pair.network.get('360000').services.clock.now()
    assert.deepEqual(await pair.position(), {
      platform: 'hub',
      feed: pair.feed(),
      position: 3,
      head: 3,
      at,
      fault: null,
    })
  })

  it('says that more waits behind a full page', async () => {
    await pair.publish(...Array.from({ length: 1_200 }, (_, n) => `k${n}`))
    assert.equal(await follow(), 'more')
    assert.partialDeepStrictEqual(await pair.position(), { position: 500, head: 1_200 })
    assert.equal(await follow(), 'more')
    assert.equal(await follow(), 'current')
    assert.equal((await pair.applied()).length, 1_200)
  })

  it('applies nothing of a page with a gap, in another order, or with what was applied before', async () => {
    await pair.publish('a', 'b', 'c')
    const [first, second, third] = [0, 1, 2] as const
    for (const order of [
      [first, third],
      [second, third],
      [second, first, third],
      [first, first, second],
    ]) {
      changing((page) => ({ ...page, entries: order.map((index) => page.entries[index]) }))
      await assert.rejects(follow(), failsAs('out-of-order'))
      assert.partialDeepStrictEqual(await pair.position(), { position: 0, fault: 'out-of-order' })
    }
    pair.network.setLine(undefined)
    await follow()
    await pair.publish('d')
    const all = { position: 1, key: 'a', body: null, at: '2026-07-08T02:00:00.000Z' }
    changing((page) => ({ ...page, entries: [all, ...page.entries] }))
    await assert.rejects(follow(), failsAs('out-of-order'))
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c'])
    pair.network.setLine(undefined)
    await follow()
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c', 'd'])
    assert.equal((await pair.position())?.fault, null)
  })

  it('believes no answer that another platform signed, none that is old, no JSON that is none', async () => {
    await pair.publish('a')
    changing((page) => page, '440000')
    await assert.rejects(follow(), failsAs('untrusted'))
    pair.network.setLine(async (request, send) => {
      const answer = await send(request)
      return { ...answer, body: Buffer.from(answer.body.toString().replace('"a"', '"z"')) }
    })
    await assert.rejects(follow(), failsAs('untrusted'))
    pair.network.setLine(async (request) => answerOf('hub', request, '{"feed":'))
    await assert.rejects(follow(), failsAs('untrusted'))
    pair.network.setLine(async (request) => answerOf('hub', request, '[]'))
    await assert.rejects(follow(), failsAs('malformed'))
    assert.deepEqual(await pair.applied(), [])
    assert.partialDeepStrictEqual(await pair.position(), { position: 0, fault: 'malformed' })
  })

  it('says that the other side is away or refuses, and goes on where it was', async () => {
    await pair.publish('a')
    pair.network.setLine(() => Promise.reject(new Error('cut')))
    await assert.rejects(follow(), failsAs('away'))
    pair.network.setLine(async () => ({ status: 403, headers: {}, body: Buffer.from('{"code":"kernel.not-allowed"}') }))
    await assert.rejects(follow(), failsAs('refused'))
    assert.equal((await pair.position())?.fault, 'refused')
    pair.network.setLine(undefined)
    await follow()
    assert.deepEqual(await pair.applied(), ['a'])
    assert.equal((await pair.position())?.fault, null)
  })

  it('applies once what it had applied when its connection was killed before the position was written', async () => {
    await pair.publish('a', 'b')
    pair.setMood(async ({ db }) => {
      const { pid } = await one<{ pid: number }>(db, sql`select pg_backend_pid() as pid`)
      await pair.owner.query('select pg_terminate_backend($1)', [pid])
    })
    await assert.rejects(follow(), failsAs('failing'))
    assert.deepEqual(await pair.applied(), [])
    assert.partialDeepStrictEqual(await pair.position(), { position: 0, fault: 'failing' })
    pair.setMood(() => {})
    await follow()
    assert.deepEqual(await pair.applied(), ['a', 'b'])
  })

  it('stops at a defect or a fault of its own side and tries again, passing over nothing', async () => {
    await pair.publish('a', 'b')
    for (const error of [new Error('a defect'), kernelProblems.unavailable()]) {
      pair.setMood(() => Promise.reject(error))
      await assert.rejects(follow(), failsAs('failing'))
    }
    pair.setMood(({ db }) => sql`select 1 / 0`.execute(db).then(() => {}))
    await assert.rejects(follow(), failsAs('failing'))
    assert.deepEqual([await pair.applied(), await refused()], [[], []])
    pair.setMood(() => {})
    await follow()
    assert.deepEqual(await pair.applied(), ['a', 'b'])
  })

  it('passes over an entry that is refused, notes it, and applies those around it', async () => {
    await pair.publish('a', 'bad', 'c', 'bad too', 'e')
    pair.setMood((_services, entries) => {
      if (entries.some(({ key }) => key.startsWith('bad'))) throw kernelProblems.badRequest()
    })
    assert.equal(await follow(), 'current')
    assert.deepEqual(await pair.applied(), ['a', 'c', 'e'])
    assert.deepEqual(
      (await refused()).map(({ platform, position, key, code }) => [platform, position, key, code]),
      [
        ['hub', 2, 'bad', 'kernel.bad-request'],
        ['hub', 4, 'bad too', 'kernel.bad-request'],
      ],
    )
    assert.partialDeepStrictEqual(await pair.position(), { position: 5, fault: null })
    await pair.publish('f')
    await follow()
    assert.deepEqual(await pair.applied(), ['a', 'c', 'e', 'f'])
  })

  it('keeps the entries it applied alone when a fault stops it among them', async () => {
    await pair.publish('a', 'bad', 'c', 'd')
    pair.setMood((_services, entries) => {
      if (entries.some(({ key }) => key === 'bad')) throw kernelProblems.badRequest()
      if (entries[0]?.key === 'c') throw new Error('a defect')
    })
    await assert.rejects(follow(), failsAs('failing'))
    assert.deepEqual(await pair.applied(), ['a'])
    assert.partialDeepStrictEqual(await pair.position(), { position: 2, fault: 'failing' })
    pair.setMood(() => {})
    await follow()
    assert.deepEqual(await pair.applied(), ['a', 'c', 'd'])
  })

  async function restoreHub(position: number): Promise<void> {
    await pair.network.get('hub').as(system, async ({ db }) => {
      await sql`delete from network.feed_entries where feed = ${pair.feed()} and position > ${position}`.execute(db)
      await sql`update network.feed_heads set head = ${position} where feed = ${pair.feed()}`.execute(db)
    })
  }

  it('stops for good when the publisher was restored, until somebody decides to follow anew', async () => {
    await pair.publish('a', 'b', 'c')
    await follow()
    await restoreHub(1)
    await assert.rejects(follow(), failsAs('position-unknown'))
    await pair.publish('x', 'y', 'z')
    const earlier = pair.asked()
    assert.equal(await follow(), 'idle')
    pair.network.advance(60_000)
    assert.equal(await follow(otherProcess), 'idle')
    assert.equal(pair.asked(), earlier)
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c'])
    assert.partialDeepStrictEqual(await pair.position(), { position: 3, fault: 'position-unknown' })

    await anew(system, pair.feed())
    assert.equal(await follow(otherProcess), 'current')
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c', 'a', 'x', 'y', 'z'])
    assert.partialDeepStrictEqual(await pair.position(), { position: 4, fault: null })
  })

  it('notices the restored publisher also when its feed has grown beyond the position meanwhile', async () => {
    await pair.publish('a', 'b', 'c')
    await follow()
    await restoreHub(1)
    pair.network.advance(1)
    await pair.publish('b', 'c', 'd', 'e')
    await assert.rejects(follow(), failsAs('position-unknown'))
    assert.deepEqual(await pair.applied(), ['a', 'b', 'c'])
  })

  const anew = (who: Principal, name: string) =>
    pair.network.get('360000').as(who, (services) => followFeedAnew(services, { platform: 'hub', feed: name }))

  it('is begun anew by the system alone, and only where it was followed', async () => {
    for (const who of [{ kind: 'platform', platformId: 'hub' }, { kind: 'anonymous' }] as const)
      await assert.rejects(anew(who, pair.feed()), { code: 'kernel.not-allowed' })
    await assert.rejects(anew(system, 'test.never'), { code: 'kernel.not-found' })
  })

  it('asks neither a suspended platform nor one that does not belong to the network', async () => {
    const { services } = pair.network.get('360000')
    await pair.publish('a')
    const share = async (status: 'active' | 'suspended') => {
      pair.network.advance(5_000)
      const list = ['hub', '360000', '440000'].map((id) => pair.network.get(id).platform)
      await pair.network.get('hub').as(system, (each) =>
        publishTrustList(
          each,
          list.map((platform) => (platform.id === 'hub' ? { ...platform, status } : platform)),
        ),
      )
      const published = await getTrustList(pair.network.get('hub').services)
      await pair.network.get('360000').as(system, (each) => acceptTrustList(each, published))
    }
    await share('suspended')
    assert.equal(await follow(), 'idle')
    assert.equal(await followFeed(services, pair.following(), '990000', follower), 'idle')
    assert.equal(pair.asked(), 0)
    await share('active')
    assert.equal(await follow(), 'current')
    assert.deepEqual(await pair.applied(), ['a'])
  })
})
