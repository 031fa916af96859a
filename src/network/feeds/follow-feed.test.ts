import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import pg from 'pg'
import { one, rows, sql } from '#kernel/database'
import type { IncomingCall } from '#kernel/http'
import { type Principal, system } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { OutboundRequest, OutboundResponse, Services } from '#kernel/services'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { signAnswer } from '../calls/sign-answer.ts'
import { networkRoutes } from '../routes.ts'
import { getTrustList, publishTrustList } from '../trust/publish-trust-list.ts'
import { acceptTrustList } from '../trust/pull-trust-list.ts'
import { appendToFeed } from './append-to-feed.ts'
import type { FeedEntry, FeedFollowing } from './feed.ts'
import { FeedFailure } from './feed-failure.ts'
import { followFeed } from './follow-feed.ts'
import { followFeedAnew } from './follow-feed-anew.ts'
import { listRefusedEntries } from './list-refused-entries.ts'
import { readFeedPositions } from './read-feed-positions.ts'

const follower = '00000000-0000-4000-8000-000000000001'
const otherProcess = '00000000-0000-4000-8000-000000000002'
const failsAs = (fault: string) => (error: unknown) => error instanceof FeedFailure && error.fault === fault

describe('following a feed', () => {
  let network: TestNetwork
  let owner: pg.Client
  /** What happens inside `apply`, after the entries were written. */
  let mood: (services: Services, entries: readonly FeedEntry[]) => Promise<void> | void = () => {}
  /** A feed of its own for each test. */
  let feed = 'test.0'
  let tests = 0

  const following = (): FeedFollowing => ({
    feed,
    of: 'hub',
    async apply(services, sender, entries) {
      for (const { position, key } of entries)
        await sql`insert into public.applied (platform, feed, position, key)
          values (${sender.id}, ${feed}, ${position}, ${key})`.execute(services.db)
      await mood(services, entries)
    },
  })

  before(async () => {
    const routes = networkRoutes({})
    network = await testNetwork([
      { id: 'hub', routes },
      { id: '360000', suite: 'gm', routes },
      { id: '440000', routes },
    ])
    owner = new pg.Client({ connectionString: network.get('360000').url })
    await owner.connect()
    // No key on purpose: what is applied twice is there twice.
    await owner.query('create table public.applied (n serial, platform text, feed text, position int, key text)')
  })
  afterEach(() => {
    network.setLine(undefined)
    mood = () => {}
    tests += 1
    feed = `test.${tests}`
    network.advance(60_000)
  })
  after(async () => {
    await owner.end()
    await network.close()
  })

  const publish = (...keys: string[]) =>
    network.get('hub').as(system, (services) =>
      appendToFeed(
        services,
        feed,
        keys.map((key) => ({ key, body: { key } })),
      ),
    )
  const follow = (by = follower) => followFeed(network.get('360000').services, following(), 'hub', by)
  const applied = async () =>
    (
      await rows<{ key: string }>(
        network.get('360000').services.db,
        sql`select key from public.applied where feed = ${feed} order by n`,
      )
    ).map(({ key }) => key)
  const positionOf = async () =>
    (await readFeedPositions(network.get('360000').services)).find((each) => each.feed === feed)
  const refused = async () =>
    (await listRefusedEntries(network.get('360000').services)).filter((each) => each.feed === feed)
  const asked = () => network.sent.filter(({ url }) => url.includes(`/network/feeds/${feed}?`)).length

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
    return { ...content, headers: signAnswer(network.get(id).services, call, content) }
  }

  /** What the other side really answered, changed and signed again. */
  function changing(change: (page: { entries: { position: number }[] }) => unknown, by = 'hub'): void {
    network.setLine(async (request, send) => {
      const { body } = await send(request)
      return answerOf(by, request, JSON.stringify(change(JSON.parse(body.toString()))))
    })
  }

  it('applies what is new, in order, and says how far it is', async () => {
    assert.equal(await follow(), 'current')
    await publish('a', 'b')
    assert.equal(await follow(), 'current')
    await publish('c')
    assert.equal(await follow(), 'current')
    assert.equal(await follow(), 'current')
    assert.deepEqual(await applied(), ['a', 'b', 'c'])
    const at = network.get('360000').services.clock.now()
    assert.deepEqual(await positionOf(), { platform: 'hub', feed, position: 3, head: 3, at, fault: null })
  })

  it('says that more waits behind a full page', async () => {
    await publish(...Array.from({ length: 1_200 }, (_, n) => `k${n}`))
    assert.equal(await follow(), 'more')
    assert.partialDeepStrictEqual(await positionOf(), { position: 500, head: 1_200 })
    assert.equal(await follow(), 'more')
    assert.equal(await follow(), 'current')
    assert.equal((await applied()).length, 1_200)
  })

  it('applies nothing of a page with a gap, in another order, or with what was applied before', async () => {
    await publish('a', 'b', 'c')
    const [first, second, third] = [0, 1, 2] as const
    for (const order of [
      [first, third],
      [second, third],
      [second, first, third],
      [first, first, second],
    ]) {
      changing((page) => ({ ...page, entries: order.map((index) => page.entries[index]) }))
      await assert.rejects(follow(), failsAs('out-of-order'))
      assert.partialDeepStrictEqual(await positionOf(), { position: 0, fault: 'out-of-order' })
    }
    network.setLine(undefined)
    await follow()
    await publish('d')
    const all = { position: 1, key: 'a', body: null, at: '2026-07-08T02:00:00.000Z' }
    changing((page) => ({ ...page, entries: [all, ...page.entries] }))
    await assert.rejects(follow(), failsAs('out-of-order'))
    assert.deepEqual(await applied(), ['a', 'b', 'c'])
    network.setLine(undefined)
    await follow()
    assert.deepEqual(await applied(), ['a', 'b', 'c', 'd'])
    assert.equal((await positionOf())?.fault, null)
  })

  it('believes no answer that another platform signed, none that is old, no JSON that is none', async () => {
    await publish('a')
    changing((page) => page, '440000')
    await assert.rejects(follow(), failsAs('untrusted'))
    network.setLine(async (request, send) => {
      const answer = await send(request)
      return { ...answer, body: Buffer.from(answer.body.toString().replace('"a"', '"z"')) }
    })
    await assert.rejects(follow(), failsAs('untrusted'))
    network.setLine(async (request) => answerOf('hub', request, '{"feed":'))
    await assert.rejects(follow(), failsAs('untrusted'))
    network.setLine(async (request) => answerOf('hub', request, '[]'))
    await assert.rejects(follow(), failsAs('malformed'))
    assert.deepEqual(await applied(), [])
    assert.partialDeepStrictEqual(await positionOf(), { position: 0, fault: 'malformed' })
  })

  it('says that the other side is away or refuses, and goes on where it was', async () => {
    await publish('a')
    network.setLine(() => Promise.reject(new Error('cut')))
    await assert.rejects(follow(), failsAs('away'))
    network.setLine(async () => ({ status: 403, headers: {}, body: Buffer.from('{"code":"kernel.not-allowed"}') }))
    await assert.rejects(follow(), failsAs('refused'))
    assert.equal((await positionOf())?.fault, 'refused')
    network.setLine(undefined)
    await follow()
    assert.deepEqual(await applied(), ['a'])
    assert.equal((await positionOf())?.fault, null)
  })

  it('applies once what it had applied when its connection was killed before the position was written', async () => {
    await publish('a', 'b')
    mood = async ({ db }) => {
      const { pid } = await one<{ pid: number }>(db, sql`select pg_backend_pid() as pid`)
      await owner.query('select pg_terminate_backend($1)', [pid])
    }
    await assert.rejects(follow(), failsAs('failing'))
    assert.deepEqual(await applied(), [])
    assert.partialDeepStrictEqual(await positionOf(), { position: 0, fault: 'failing' })
    mood = () => {}
    await follow()
    assert.deepEqual(await applied(), ['a', 'b'])
  })

  it('stops at a defect or a fault of its own side and tries again, passing over nothing', async () => {
    await publish('a', 'b')
    for (const error of [new Error('a defect'), kernelProblems.unavailable()]) {
      mood = () => Promise.reject(error)
      await assert.rejects(follow(), failsAs('failing'))
    }
    mood = ({ db }) => sql`select 1 / 0`.execute(db).then(() => {})
    await assert.rejects(follow(), failsAs('failing'))
    assert.deepEqual([await applied(), await refused()], [[], []])
    mood = () => {}
    await follow()
    assert.deepEqual(await applied(), ['a', 'b'])
  })

  it('passes over an entry that is refused, notes it, and applies those around it', async () => {
    await publish('a', 'bad', 'c', 'bad too', 'e')
    mood = (_services, entries) => {
      if (entries.some(({ key }) => key.startsWith('bad'))) throw kernelProblems.badRequest()
    }
    assert.equal(await follow(), 'current')
    assert.deepEqual(await applied(), ['a', 'c', 'e'])
    assert.deepEqual(
      (await refused()).map(({ platform, position, key, code }) => [platform, position, key, code]),
      [
        ['hub', 2, 'bad', 'kernel.bad-request'],
        ['hub', 4, 'bad too', 'kernel.bad-request'],
      ],
    )
    assert.partialDeepStrictEqual(await positionOf(), { position: 5, fault: null })
    await publish('f')
    await follow()
    assert.deepEqual(await applied(), ['a', 'c', 'e', 'f'])
  })

  it('keeps the entries it applied alone when a fault stops it among them', async () => {
    await publish('a', 'bad', 'c', 'd')
    mood = (_services, entries) => {
      if (entries.some(({ key }) => key === 'bad')) throw kernelProblems.badRequest()
      if (entries[0]?.key === 'c') throw new Error('a defect')
    }
    await assert.rejects(follow(), failsAs('failing'))
    assert.deepEqual(await applied(), ['a'])
    assert.partialDeepStrictEqual(await positionOf(), { position: 2, fault: 'failing' })
    mood = () => {}
    await follow()
    assert.deepEqual(await applied(), ['a', 'c', 'd'])
  })

  async function restoreHub(position: number): Promise<void> {
    await network.get('hub').as(system, async ({ db }) => {
      await sql`delete from network.feed_entries where feed = ${feed} and position > ${position}`.execute(db)
      await sql`update network.feed_heads set head = ${position} where feed = ${feed}`.execute(db)
    })
  }

  it('stops for good when the publisher was restored, until somebody decides to follow anew', async () => {
    await publish('a', 'b', 'c')
    await follow()
    await restoreHub(1)
    await assert.rejects(follow(), failsAs('position-unknown'))
    await publish('x', 'y', 'z')
    const earlier = asked()
    assert.equal(await follow(), 'idle')
    network.advance(60_000)
    assert.equal(await follow(otherProcess), 'idle')
    assert.equal(asked(), earlier)
    assert.deepEqual(await applied(), ['a', 'b', 'c'])
    assert.partialDeepStrictEqual(await positionOf(), { position: 3, fault: 'position-unknown' })

    await anew(system, feed)
    assert.equal(await follow(otherProcess), 'current')
    assert.deepEqual(await applied(), ['a', 'b', 'c', 'a', 'x', 'y', 'z'])
    assert.partialDeepStrictEqual(await positionOf(), { position: 4, fault: null })
  })

  it('notices the restored publisher also when its feed has grown beyond the position meanwhile', async () => {
    await publish('a', 'b', 'c')
    await follow()
    await restoreHub(1)
    network.advance(1)
    await publish('b', 'c', 'd', 'e')
    await assert.rejects(follow(), failsAs('position-unknown'))
    assert.deepEqual(await applied(), ['a', 'b', 'c'])
  })

  const anew = (who: Principal, name: string) =>
    network.get('360000').as(who, (services) => followFeedAnew(services, { platform: 'hub', feed: name }))

  it('is begun anew by the system alone, and only where it was followed', async () => {
    for (const who of [{ kind: 'platform', platformId: 'hub' }, { kind: 'anonymous' }] as const)
      await assert.rejects(anew(who, feed), { code: 'kernel.not-allowed' })
    await assert.rejects(anew(system, 'test.never'), { code: 'kernel.not-found' })
  })

  it('is for one process at a time; another takes over when the lease has ended', async () => {
    await publish('a')
    assert.equal(await follow(), 'current')
    await publish('b')
    assert.equal(await follow(otherProcess), 'idle')
    assert.deepEqual(await applied(), ['a'])
    network.advance(20_000)
    assert.equal(await follow(otherProcess), 'current')
    assert.equal(await follow(), 'idle')
    assert.deepEqual(await applied(), ['a', 'b'])
  })

  it('applies nothing twice when a slow process comes back after another took over', async () => {
    await publish('a', 'b')
    let isFirst = true
    network.setLine(async (request, send) => {
      const answer = await send(request)
      if (isFirst) {
        isFirst = false
        network.advance(20_000)
        assert.equal(await follow(otherProcess), 'current')
      }
      return answer
    })
    assert.equal(await follow(), 'idle')
    assert.deepEqual(await applied(), ['a', 'b'])
    assert.equal(asked(), 2)
  })

  it('leaves a feed alone whose page another process is just applying', async () => {
    await publish('a', 'b')
    let isFirst = true
    mood = async () => {
      if (!isFirst) return
      isFirst = false
      network.advance(20_000)
      assert.equal(await follow(otherProcess), 'idle')
    }
    assert.equal(await follow(), 'current')
    assert.deepEqual(await applied(), ['a', 'b'])
  })

  it('applies once what several get at the same time', async () => {
    await publish('a', 'b', 'c')
    await Promise.all([follow(), follow(), follow(), follow(otherProcess), follow(otherProcess)])
    await follow()
    assert.deepEqual(await applied(), ['a', 'b', 'c'])
  })

  it('holds no transaction open while the other side is asked', async () => {
    await publish('a')
    network.setLine(async (request, send) => {
      const { rows: open } = await owner.query(
        `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      )
      assert.deepEqual(open, [])
      return send(request)
    })
    await follow()
    assert.deepEqual(await applied(), ['a'])
  })

  it('writes nothing while nothing happens and the last look is fresh', async () => {
    await follow()
    const written = async () =>
      (
        await one<{ version: string }>(
          network.get('360000').services.db,
          sql`select xmin::text as version from network.feed_positions where feed = ${feed}`,
        )
      ).version
    await follow()
    const earlier = await written()
    for (let second = 0; second < 4; second += 1) {
      network.advance(1_000)
      await follow()
    }
    assert.equal(await written(), earlier)
    network.advance(1_000)
    await follow()
    assert.notEqual(await written(), earlier)
    assert.deepEqual((await positionOf())?.at, network.get('360000').services.clock.now())
  })

  it('asks neither a suspended platform nor one that does not belong to the network', async () => {
    const { services } = network.get('360000')
    await publish('a')
    const share = async (status: 'active' | 'suspended') => {
      network.advance(5_000)
      const list = ['hub', '360000', '440000'].map((id) => network.get(id).platform)
      await network.get('hub').as(system, (each) =>
        publishTrustList(
          each,
          list.map((platform) => (platform.id === 'hub' ? { ...platform, status } : platform)),
        ),
      )
      const published = await getTrustList(network.get('hub').services)
      await network.get('360000').as(system, (each) => acceptTrustList(each, published))
    }
    await share('suspended')
    assert.equal(await follow(), 'idle')
    assert.equal(await followFeed(services, following(), '990000', follower), 'idle')
    assert.equal(asked(), 0)
    await share('active')
    assert.equal(await follow(), 'current')
    assert.deepEqual(await applied(), ['a'])
  })
})
