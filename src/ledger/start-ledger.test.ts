import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../test/services.ts'
import { startLedger } from './start-ledger.ts'

describe('the ledger beside requests', () => {
  let test: TestServices
  before(async () => {
    test = await testServices()
  })
  after(() => test.close())

  it('gives records their places within a beat, and finishes the one under way when it stops', async (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] })
    const purpose = { words: { zh: '试', en: 'Test' } }
    const running = startLedger(test.services)
    await test.as(system, ({ ledger }) => ledger.record({ act: 'exchange.provide', purpose }))
    context.mock.timers.tick(1_000)
    await running.stop()
    const { n } = await one<{ n: number }>(test.services.db, sql`select count(*) as n from ledger.leaves`)
    assert.equal(n, 1)
  })
})
