import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { calendarDate } from '#standards'
import { actAs, caseIn, standOf } from '../../../test/case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, eastLake } from '../../../test/casework-world.ts'
import { sampleAct } from '../../../test/sample-acts.ts'
import { openCase } from '../office/open-case.ts'
import { findCase } from '../store/case-store.ts'
import { recordAct, recordActs } from '../store/record-act.ts'
import { recountDates } from './recount-dates.ts'
import { sweepTimers } from './sweep-timers.ts'

const day = 24 * 3_600_000

describe('days counted beyond the published holidays', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  it('are counted anew with every pause and the extension, and the record says so', async () => {
    const person = await world.signIn(1)
    const found = await caseIn(world, 'submitted', person)
    // As a calendar without the holidays would have counted.
    const guessed = {
      promisedDue: calendarDate('2026-07-10'),
      statutoryDue: calendarDate('2026-07-20'),
      provisional: true,
    }
    const accept = {
      act: 'accept' as const,
      detail: { ...guessed, basis: 'explicit' as const, acceptedAt: '2026-07-08T02:00:00.000Z' },
    }
    const extend = {
      act: 'extend' as const,
      detail: { ...guessed, days: 10, reason: '需要核实', approvedOn: calendarDate('2026-07-08') },
      actor: actAs('head', person),
    }
    await world.node.as(system, (services) => recordActs(services, found, [accept, extend], actAs('office', person)))
    assert.equal(await recountDates(world.node.services), 1)
    assert.equal(await recountDates(world.node.services), 0, 'a second time nothing moves')
    const recounted = await world.node.as(system, (services) => findCase(services, found))
    assert.deepEqual(
      [recounted?.promisedDue, recounted?.statutoryDue, recounted?.provisional, recounted?.due],
      ['2026-07-27', '2026-08-12', false, '2026-07-27'],
    )
    assert.equal((await standOf(world, found)).timers, 2)
  })

  it('and limits that run out are pointed out once each, by the platform', async () => {
    const person = await world.signIn(7)
    const found = await caseIn(world, 'handling', person)
    const run = () => sweepTimers(world.node.services, world.node.services.clock.now())
    world.network.advance(3 * day)
    assert.equal((await run()).urged, 0, 'on the last day nothing is late')
    world.network.advance(3 * day)
    assert.equal((await run()).urged, 1, 'the promise of the 13th')
    assert.equal((await run()).urged, 0)
    world.network.advance(30 * day)
    assert.ok((await run()).urged >= 1, 'the statutory limit')
    const late = await world.node.as(system, (services) => findCase(services, found))
    assert.deepEqual(
      late?.escalated.map(({ kind }) => kind),
      ['promise', 'statutory'],
    )
    const opened = await world.node.as(eastLake, (services) => openCase(services, eastLake, found.id))
    assert.equal(opened.timeLeft.light, 'overdue')
  })

  it('a document that was to come later and did not ends the case as withdrawn', async () => {
    const person = await world.signIn(9)
    const draft = await caseIn(world, 'draft', person)
    const today = world.node.services.clock.now().toISOString().slice(0, 10)
    const dueOn = calendarDate(today)
    await world.node.as(system, async (services) => {
      let current = await recordAct(
        services,
        draft,
        { act: 'defer', detail: { materialId: 'photo', dueOn } },
        actAs('applicant', person),
      )
      for (const act of ['submit', 'accept'] as const) {
        const sample = sampleAct(act, current)
        current = await recordAct(services, current, sample, actAs(act === 'submit' ? 'applicant' : 'system', person))
      }
    })
    assert.equal((await sweepTimers(world.node.services, world.node.services.clock.now())).settled, 0)
    world.network.advance(day)
    assert.equal((await sweepTimers(world.node.services, world.node.services.clock.now())).settled, 1)
    const lapsed = await world.node.as(system, (services) => findCase(services, draft))
    assert.deepEqual([lapsed?.state, lapsed?.due], ['withdrawn', null])
  })

  it('are counted anew in every case, although one cannot be read', async () => {
    const one = await caseIn(world, 'handling', await world.signIn(20))
    const other = await caseIn(world, 'handling', await world.signIn(5))
    // They are looked at in the order of their people.
    const [broken, sound] = one.partyId < other.partyId ? [one, other] : [other, one]
    await world.node.as(system, async ({ db }) => {
      await sql`update casework.cases set provisional = true where id in (${broken.id}, ${sound.id})`.execute(db)
      await sql`update casework.cases set content = '' where id = ${broken.id}`.execute(db)
    })
    assert.equal(await recountDates(world.node.services), 1)
    const recounted = await world.node.as(system, (services) => findCase(services, sound))
    assert.equal(recounted?.provisional, false)
  })
})
