import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { maybe, sql } from '#kernel/database'
import { enqueue } from '#kernel/outbox'
import { system } from '#kernel/principal'
import { type TestNetwork, testNetwork } from '../../test/platforms.ts'
import type { MessageHandlers } from './messages/receive-message.ts'
import { networkRoutes } from './routes.ts'
import { startNetwork } from './start-network.ts'

describe('what the network does beside requests', () => {
  let network: TestNetwork
  let arrived = (_body: unknown): void => {}
  const handlers: MessageHandlers = { 'test.note': async (_services, _sender, body) => arrived(body) }
  before(async () => {
    const routes = networkRoutes(handlers)
    network = await testNetwork([
      { id: 'hub', routes },
      { id: '360000', routes },
    ])
  })
  after(() => network.close())

  it('sends a message as soon as its act has committed, and finishes it before it stops', async () => {
    const running = await startNetwork(network.get('360000').services, handlers, [])
    const message = new Promise((resolve) => {
      arrived = resolve
    })
    await network
      .get('360000')
      .as(system, (services) => enqueue(services, { destination: 'hub', topic: 'test.note', body: { n: 1 } }))
    assert.deepEqual(await message, { n: 1 })
    await running.stop()
    const left = await maybe(
      network.get('360000').services.db,
      sql`select id from kernel.outbox where delivered_at is null`,
    )
    assert.equal(left, undefined)
  })

  it('sends what an earlier process left behind', async () => {
    const sending = await network
      .get('360000')
      .as(system, (services) => enqueue(services, { destination: 'hub', topic: 'test.note', body: { n: 2 } }))
    assert.equal(sending, undefined)
    const message = new Promise((resolve) => {
      arrived = resolve
    })
    const running = await startNetwork(network.get('360000').services, handlers, [])
    assert.deepEqual(await message, { n: 2 })
    await running.stop()
  })

  it('is ready once it knows who belongs to the network, also while the hub is away', async () => {
    network.setLine(() => Promise.reject(new Error('cut')))
    const running = await startNetwork(network.get('360000').services, handlers, [])
    assert.equal(running.ready(), true)
    assert.deepEqual(
      running.platforms().map(({ id }) => id),
      ['360000', 'hub'],
    )
    await running.stop()
    await network.get('360000').as(system, ({ db }) => sql`delete from network.platforms`.execute(db))
    const unready = await startNetwork(network.get('360000').services, handlers, [])
    assert.equal(typeof unready.ready(), 'string')
    await unready.stop()
    network.setLine(undefined)
  })
})
