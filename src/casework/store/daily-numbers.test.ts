import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { runAs } from '#kernel/bind-services'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { calendarDate } from '#standards'
import { type TestServices, testServices } from '../../../test/services.ts'
import { findNextDailyNumber } from './daily-numbers.ts'

describe('the numbers of a day', () => {
  let test: TestServices
  before(async () => {
    test = await testServices()
  })
  after(() => test.close())

  const day = calendarDate('2026-07-08')
  const take = (code: string) => test.as(system, ({ db }) => findNextDailyNumber(db, code, day))

  it('are given one after the other where one comes after the other, each item and each day its own', async () => {
    assert.deepEqual([await take('a'), await take('a'), await take('b'), await take('a')], [1, 2, 1, 3])
    assert.equal(await test.as(system, ({ db }) => findNextDailyNumber(db, 'a', calendarDate('2026-07-09'))), 1)
    for (let number = 4; number <= 101; number++) assert.equal(await take('a'), number)
  })

  it('keep nobody waiting for another’s commit, and are given once', async () => {
    let letGo = () => {}
    const open = new Promise<void>((done) => {
      letGo = done
    })
    const held: number[] = []
    const waiting = Array.from({ length: 5 }, () =>
      runAs(test.unbound, system, async ({ db }) => {
        held.push((await findNextDailyNumber(db, 'c', day)) ?? 0)
        if (held.length === 5) letGo() // nobody would come so far if one waited for another
        await open
      }),
    )
    await Promise.all(waiting)
    assert.deepEqual(
      held.toSorted((a, b) => a - b),
      [1, 100, 199, 298, 397],
    )
  })

  it('of a transaction that failed are given again', async () => {
    await assert.rejects(
      test.as(system, async ({ db }) => {
        assert.equal(await findNextDailyNumber(db, 'd', day), 1)
        throw new Error('broken off')
      }),
    )
    assert.equal(await take('d'), 1)
  })

  it('are used up with 9,999: then there is none', async () => {
    await test.as(system, ({ db }) =>
      sql`insert into casework.daily_numbers (implementation_code, day, block, last)
        select 'e', ${day}::date, b, case b when 40 then 40 * 99 + 98 else (b + 1) * 99 end from generate_series(0, 100) b`.execute(
        db,
      ),
    )
    assert.equal(await take('e'), 41 * 99)
    assert.equal(await take('e'), undefined)
  })
})
