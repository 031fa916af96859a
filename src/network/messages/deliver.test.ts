import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import { enqueue } from '#kernel/outbox'
import { system } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { callPlatform } from '../calls/call-platform.ts'
import { remoteCodeOf } from '../problems.ts'
import { networkRoutes } from '../routes.ts'
import { deliverTo, waitBefore } from './deliver.ts'
import type { MessageHandlers } from './receive-message.ts'

/** What the handlers of this test did is visible in their own table only: rolled back with them. */
const applied: string[] = []
let mood: 'well' | 'refusing' | 'failing' = 'well'
const handlers: MessageHandlers = {
  'test.note': async (services, sender, body) => {
    await services.ledger.record({
      act: 'exchange.provide',
      purpose: { words: { zh: `${sender} ${JSON.stringify(body)}`, en: 'x' } },
    })
    if (mood === 'refusing') throw kernelProblems.conflict()
    if (mood === 'failing') throw new Error('a defect')
    services.afterCommit(() => applied.push(`${sender} ${JSON.stringify(body)}`))
  },
  'test.other': async (services, _sender, body) => {
    services.afterCommit(() => applied.push(`other ${JSON.stringify(body)}`))
  },
}

describe('delivering messages', () => {
  let network: TestNetwork
  before(async () => {
    const routes = networkRoutes(handlers)
    network = await testNetwork([
      { id: 'hub', routes },
      { id: '360000', routes },
      { id: '440000', suite: 'gm', routes },
    ])
  })
  afterEach(() => {
    network.setLine(undefined)
    mood = 'well'
    applied.length = 0
    network.advance(70_000)
  })
  after(() => network.close())

  async function send(body: unknown, { topic = 'test.note', destination = 'hub' } = {}): Promise<void> {
    await network.get('360000').as(system, (services) => enqueue(services, { destination, topic, body }))
  }
  const deliver = (destination = 'hub') => deliverTo(network.get('360000').services, destination, handlers)
  const waiting = () =>
    rows<{ id: number; attempts: number }>(
      network.get('360000').services.db,
      sql`select id, attempts from kernel.outbox where delivered_at is null order by id`,
    )
  const recordedAtHub = async () =>
    (
      await network
        .get('hub')
        .as(system, ({ db }) => one<{ n: number }>(db, sql`select count(*) as n from ledger.records`))
    ).n

  it('brings them in the order in which they were committed, sealed until then and empty afterwards', async () => {
    for (const n of [1, 2, 3]) await send(n)
    const { db } = network.get('360000').services
    assert.equal(await deliver(), 3)
    assert.deepEqual(applied, ['360000 1', '360000 2', '360000 3'])
    assert.deepEqual(await waiting(), [])
    const { n } = await one<{ n: number }>(db, sql`select sum(length(body)) as n from kernel.outbox`)
    assert.equal(n, 0)
  })

  it('brings them to a platform of the other suite, and to itself', async () => {
    await send('over there', { destination: '440000' })
    await send('here', { destination: '360000' })
    assert.equal(await deliver('440000'), 1)
    assert.equal(await deliver('360000'), 1)
    assert.deepEqual(applied, ['360000 "over there"', '360000 "here"'])
  })

  it('applies a message once although its receipt is lost on the way back', async () => {
    const earlier = await recordedAtHub()
    await send('once')
    network.setLine(async (request, sendOn) => {
      await sendOn(request) // the receiver has committed and then died, as far as the sender can see
      throw new Error('cut')
    })
    assert.equal(await deliver(), 0)
    assert.deepEqual(applied, ['360000 "once"'])
    network.setLine(undefined)
    network.advance(2_000)
    assert.equal(await deliver(), 1)
    assert.deepEqual(applied, ['360000 "once"'])
    assert.equal((await recordedAtHub()) - earlier, 1)
  })

  it('applies a message once although it is delivered twice at the same moment', async () => {
    const { services } = network.get('360000')
    const message = { sequence: 9_001, topic: 'test.note', body: 'twice' }
    const call = () => callPlatform(services, 'hub', { path: '/network/messages', body: message, purpose: 'test.send' })
    const answers = await Promise.all([call(), call()])
    assert.deepEqual(answers.map((answer) => JSON.stringify(answer)).sort(), ['{"applied":false}', '{"applied":true}'])
    assert.deepEqual(applied, ['360000 "twice"'])
  })

  it('applies messages that come in another order, each once', async () => {
    const { services } = network.get('360000')
    for (const sequence of [9_103, 9_101, 9_102, 9_103]) {
      const body = { sequence, topic: 'test.note', body: sequence }
      await callPlatform(services, 'hub', { path: '/network/messages', body, purpose: 'test.send' })
    }
    assert.deepEqual(applied, ['360000 9103', '360000 9101', '360000 9102'])
  })

  it('notices another message under a sequence that was used', async () => {
    const { services } = network.get('360000')
    const call = (body: string) =>
      callPlatform(services, 'hub', {
        path: '/network/messages',
        body: { sequence: 9_201, topic: 'test.note', body },
        purpose: 'test.send',
      })
    await call('first')
    await assert.rejects(call('second'), (error) => remoteCodeOf(error) === 'network.sequence-reused')
    // The same number of another sender is another message.
    const { services: guangdong } = network.get('440000')
    await callPlatform(guangdong, 'hub', {
      path: '/network/messages',
      body: { sequence: 9_201, topic: 'test.note', body: 'mine' },
      purpose: 'test.send',
    })
    assert.deepEqual(applied, ['360000 "first"', '440000 "mine"'])
  })

  it('undoes everything when the handler refuses, keeps the order within the topic, and lets other topics pass', async () => {
    mood = 'refusing'
    const earlier = await recordedAtHub()
    await send('a')
    await send('b')
    await send('c', { topic: 'test.other' })
    assert.equal(await deliver(), 1)
    assert.deepEqual(applied, ['other "c"'])
    assert.equal(await recordedAtHub(), earlier)
    assert.deepEqual(
      (await waiting()).map(({ attempts }) => attempts),
      [1, 0],
    )
    mood = 'well'
    assert.equal(await deliver(), 0) // not before its time
    network.advance(1_000)
    assert.equal(await deliver(), 2)
    assert.deepEqual(applied, ['other "c"', '360000 "a"', '360000 "b"'])
  })

  it('does not let a message overtake an earlier one of its topic that waits for another attempt', async () => {
    mood = 'failing'
    await send('early')
    assert.equal(await deliver(), 0)
    mood = 'well'
    await send('late')
    assert.equal(await deliver(), 0)
    network.advance(1_000)
    assert.equal(await deliver(), 2)
    assert.deepEqual(applied, ['360000 "early"', '360000 "late"'])
  })

  it('keeps everything for a platform that is away, and waits longer each time, at most a minute', async () => {
    network.setLine(() => Promise.reject(new Error('cut')))
    await send('x')
    await send('y', { topic: 'test.other' })
    for (const attempt of [0, 1, 2]) {
      assert.equal(await deliver(), 0)
      assert.deepEqual(
        (await waiting()).map(({ attempts }) => attempts),
        [attempt + 1, 0],
      )
      network.advance(waitBefore(attempt))
    }
    network.setLine(undefined)
    assert.equal(await deliver(), 2)
    assert.deepEqual([waitBefore(0), waitBefore(3), waitBefore(6), waitBefore(99)], [1_000, 8_000, 60_000, 60_000])
  })

  it('leaves messages that another process is sending alone, and takes them over when that one died', async () => {
    await send('leased')
    let sends = 0
    let finish = (): void => {}
    const held = new Promise<void>((resolve) => {
      finish = resolve
    })
    network.setLine(async (request, sendOn) => {
      sends += 1
      if (sends === 1) {
        assert.equal(await deliver(), 0)
        network.advance(20_000) // its lease is over: to the others it is dead
        assert.equal(await deliver(), 1)
        finish()
      }
      return sendOn(request)
    })
    await deliver()
    await held
    assert.deepEqual(applied, ['360000 "leased"'])
  })

  it('refuses a topic that nobody handles', async () => {
    const { services } = network.get('360000')
    for (const topic of ['test.unknown', 'constructor.name']) {
      await assert.rejects(
        callPlatform(services, 'hub', {
          path: '/network/messages',
          body: { sequence: 9_301, topic, body: 1 },
          purpose: 'test.send',
        }),
        (error) => remoteCodeOf(error) === 'network.topic-unknown',
      )
    }
  })

  it('logs nothing of what a message says', async () => {
    mood = 'refusing'
    await send({ name: '林晓岚' })
    await deliver()
    const logged = [...network.get('360000').logged, ...network.get('hub').logged].join('\n')
    assert.ok(!logged.includes('林晓岚'))
    assert.match(logged, /message not delivered/)
  })
})
