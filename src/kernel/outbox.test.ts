import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { calendarDate, sampleResidentId } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import { one, rows, sql } from './database.ts'
import { enqueue, onMessageCommitted } from './outbox.ts'
import { system } from './principal.ts'

const now = new Date('2026-07-08T02:00:00Z')
let test: TestServices
before(async () => {
  test = await testServices({ now })
})
after(() => test.close())

describe('enqueue', () => {
  it('writes the message sealed, first in line as of now', async () => {
    const residentId = sampleResidentId('36', calendarDate('1990-01-01'), 1)
    await test.as(system, (services) =>
      enqueue(services, { destination: 'hub', topic: 'test.sealed', body: { residentId } }),
    )
    const query = sql`select * from kernel.outbox where topic = 'test.sealed'`
    const row = await one<{ body: Buffer; attempts: number; nextAttemptAt: Date; deliveredAt: null }>(
      test.services.db,
      query,
    )
    assert.ok(!row.body.includes(residentId))
    assert.deepEqual(JSON.parse(test.services.keys.open('kernel.outbox', row.body)), { residentId })
    assert.deepEqual([row.attempts, row.nextAttemptAt, row.deliveredAt], [0, now, null])
  })

  it('keeps the order of one transaction', async () => {
    await test.as(system, async (services) => {
      for (const at of [1, 2, 3])
        await enqueue(services, { destination: '440000', topic: `test.order-${at}`, body: at })
    })
    const query = sql`select topic from kernel.outbox where destination = '440000' order by id`
    assert.deepEqual(
      (await rows<{ topic: string }>(test.services.db, query)).map(({ topic }) => topic),
      ['test.order-1', 'test.order-2', 'test.order-3'],
    )
  })

  it('wakes the delivery after the commit, and only then', async () => {
    let woken = 0
    const stop = onMessageCommitted(() => {
      woken += 1
    })
    await test.as(system, async (services) => {
      await enqueue(services, { destination: 'hub', topic: 'test.wake', body: null })
      assert.equal(woken, 0)
    })
    assert.equal(woken, 1)
    stop()
    await test.as(system, (services) => enqueue(services, { destination: 'hub', topic: 'test.wake', body: null }))
    assert.equal(woken, 1)
  })

  it('leaves no message and wakes nobody when the act is rolled back', async () => {
    let woken = 0
    const stop = onMessageCommitted(() => {
      woken += 1
    })
    const act = test.as(system, async (services) => {
      await enqueue(services, { destination: 'hub', topic: 'test.undone', body: null })
      throw new Error('refused after all')
    })
    await assert.rejects(act, /refused after all/)
    stop()
    assert.equal(woken, 0)
    assert.deepEqual(await rows(test.services.db, sql`select 1 from kernel.outbox where topic = 'test.undone'`), [])
  })
})
