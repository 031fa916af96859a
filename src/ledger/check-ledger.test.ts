import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { one, rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../test/services.ts'
import { checkLedger } from './check-ledger.ts'
import { sequenceRecords } from './sequence-records.ts'

for (const suite of ['intl', 'gm'] as const) {
  describe(`the sequence of the ledger (${suite})`, () => {
    let test: TestServices
    before(async () => {
      test = await testServices({ suite })
    })
    after(() => test.close())

    async function record(count: number): Promise<void> {
      for (let n = 0; n < count; n += 1) {
        await test.as(system, ({ ledger }) =>
          ledger.record({ act: 'exchange.provide', fields: ['name'], purpose: { words: { zh: '试', en: 'Test' } } }),
        )
      }
    }

    /** As somebody with every right on the database, who switches the triggers off. */
    async function tamper(statement: string): Promise<void> {
      const owner = new pg.Client({ connectionString: test.url })
      await owner.connect()
      await owner.query('set session_replication_role = replica')
      await owner.query(statement)
      await owner.end()
    }

    it('gives every record one place, without a gap, and finds all of them right', async () => {
      await record(3)
      assert.equal(await test.as(system, sequenceRecords), 3)
      await record(2)
      assert.equal(await test.as(system, sequenceRecords), 2)
      assert.equal(await test.as(system, sequenceRecords), 0)
      const places = await test.as(system, ({ db }) =>
        rows<{ sequence: number }>(db, sql`select sequence from ledger.leaves order by sequence`),
      )
      assert.deepEqual(
        places.map(({ sequence }) => sequence),
        [1, 2, 3, 4, 5],
      )
      assert.deepEqual(await test.as(system, checkLedger), { checked: 5, brokenAt: null })
    })

    it('lets only one process at a time give places', async () => {
      await record(2)
      await test.as(system, async (first) => {
        assert.equal(await sequenceRecords(first), 2)
        assert.equal(await test.as(system, sequenceRecords), 0)
      })
      assert.deepEqual(await test.as(system, checkLedger), { checked: 7, brokenAt: null })
    })

    it('shows at which place somebody with every right altered a record', async () => {
      await tamper(
        `update ledger.records set fields = '{}' where id = (select record_id from ledger.leaves where sequence = 6)`,
      )
      assert.deepEqual(await test.as(system, checkLedger), { checked: 5, brokenAt: 6 })
    })

    it('shows at which place somebody removed a record together with its place', async () => {
      await tamper('delete from ledger.records where id = (select record_id from ledger.leaves where sequence = 3)')
      await tamper('delete from ledger.leaves where sequence = 3')
      assert.deepEqual(await test.as(system, checkLedger), { checked: 2, brokenAt: 3 })
      const { n } = await test.as(system, ({ db }) =>
        one<{ n: number }>(db, sql`select count(*) as n from ledger.leaves`),
      )
      assert.equal(n, 6)
    })
  })
}
