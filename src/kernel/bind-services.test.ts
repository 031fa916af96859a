import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type TestServices, testServices } from '../../test/services.ts'
import { one, rows, sql } from './database.ts'
import { enqueue } from './outbox.ts'
import { anonymous, system } from './principal.ts'

let test: TestServices
before(async () => {
  test = await testServices()
})
after(() => test.close())

describe('services bound to a principal', () => {
  it('work in its name, and apart in another’s', async () => {
    const role = sql`select current_setting('tongban.role') as role`
    await test.as(anonymous, async (services) => {
      assert.equal(services.principal, anonymous)
      assert.deepEqual(await one(services.db, role), { role: 'anonymous' })
      await services.apart(system, async (apart) => {
        assert.equal(apart.principal, system)
        assert.deepEqual(await one(apart.db, role), { role: 'system' })
      })
    })
  })

  it('keep what was done apart when the rest is rolled back', async () => {
    const act = test.as(anonymous, async (services) => {
      await enqueue(services, { destination: 'hub', topic: 'test.inside', body: 1 })
      await services.apart(system, (apart) => enqueue(apart, { destination: 'hub', topic: 'test.apart', body: 1 }))
      throw new Error('a wrong code')
    })
    await assert.rejects(act, /a wrong code/)
    const topics = await rows(test.services.db, sql`select topic from kernel.outbox order by id`)
    assert.deepEqual(topics, [{ topic: 'test.apart' }])
  })

  it('work apart even when requests hold every connection of their pool', async () => {
    const role = sql`select current_setting('tongban.role') as role`
    const requests = Array.from({ length: 20 }, () =>
      test.as(anonymous, (services) => services.apart(system, (apart) => one(apart.db, role))),
    )
    assert.equal((await Promise.all(requests)).length, 20)
  })

  it('do not hand out the pool or the maker of ledgers', async () => {
    await test.as(anonymous, async (services) => {
      assert.equal('database' in services || 'ledgerOf' in services, false)
    })
  })
})
