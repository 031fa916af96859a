import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { grantCase, openCase } from '#casework'
import { rows, sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  permit,
  refused,
  submittedCase,
} from '../../test/casework-world.ts'
import { findRating } from './find-rating.ts'
import { type RateCase, rateCase } from './rate-case.ts'
import { summariseAll, summariseItem } from './summarise.ts'

const day = 24 * 3_600_000

describe('rating a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  async function decided(number: number): Promise<{ person: Person; caseId: string }> {
    const person = await world.signIn(number)
    const { caseId } = await submittedCase(world, person)
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await grantCase(services, eastLake, caseId, { version, reason: '现场核实，符合规定的条件。' })
    })
    await world.takeEffect()
    return { person, caseId }
  }
  const rate = (person: Person, given: RateCase) =>
    world.node.as(person, (services) => rateCase(services, person, given))
  const summary = () => world.node.as(system, (services) => summariseItem(services, permit.itemCode))

  it('counts one rating a case, however often the button is pressed', async () => {
    const { person, caseId } = await decided(1)
    const press = () => rate(person, { caseId, level: 'satisfied' })
    const results = await Promise.allSettled([press(), press()])
    assert.ok(results.some(({ status }) => status === 'fulfilled'))
    const { count, satisfiedShare, byLevel } = await summary()
    assert.deepEqual([count, satisfiedShare, byLevel.satisfied], [1, 1, 1])
    const found = await world.node.as(person, (services) => findRating(services, person, caseId))
    assert.equal(found?.level, 'satisfied')
    assert.equal(found?.anonymous, true)
    assert.equal(found?.handling, null)
  })

  it('lets it be changed for seven days, keeps what was said before, and then no more', async () => {
    const { person, caseId } = await decided(7)
    await rate(person, { caseId, level: 'very_satisfied' })
    world.network.advance(7 * day - 1000)
    const changed = await rate(person, { caseId, level: 'basically', dimensions: ['guide'], text: ' 指南可以更短 ' })
    assert.deepEqual([changed.level, changed.text], ['basically', '指南可以更短'])
    assert.equal((await summary()).byLevel.very_satisfied, 0)
    const kept = await world.node.as(system, ({ db }) =>
      rows<{ level: string }>(db, sql`select level from rating.revisions where case_id = ${caseId} order by revision`),
    )
    assert.deepEqual(
      kept.map(({ level }) => level),
      ['very_satisfied', 'basically'],
    )
    world.network.advance(2000)
    await assert.rejects(rate(person, { caseId, level: 'satisfied' }), refused('rating.too-late-to-change'))
  })

  it('asks a bad rating why, and answers it with a number and two days', async () => {
    const { person, caseId } = await decided(9)
    await assert.rejects(rate(person, { caseId, level: 'dissatisfied' }), refused('rating.tell-why'))
    await assert.rejects(rate(person, { caseId, level: 'dissatisfied', text: '  ' }), refused('rating.tell-why'))
    const bad = await rate(person, { caseId, level: 'very_dissatisfied', dimensions: ['efficiency'] })
    // 15 July 2026 is a Wednesday.
    assert.match(bad.handling?.number ?? '', /^CP36000020260715\d{4}$/)
    assert.deepEqual([bad.handling?.contactDue, bad.handling?.handlingDue], ['2026-07-16', '2026-08-05'])
    const again = await rate(person, { caseId, level: 'dissatisfied', text: '等了很久' })
    assert.equal(again.handling?.number, bad.handling?.number, 'one matter, one number')
    assert.equal((await world.node.as(system, summariseAll)).count, 3)
  })

  it('takes only the levels and dimensions there are, and a text of reasonable length', async () => {
    const { person, caseId } = await decided(1)
    const bad: Partial<RateCase>[] = [
      { level: '' },
      { level: '5' },
      { level: 'constructor' },
      { dimensions: ['beauty'] },
      { dimensions: ['toString'] },
      { text: '长'.repeat(501) },
    ]
    for (const given of bad) {
      await assert.rejects(rate(person, { caseId, level: 'satisfied', ...given }), refused('rating.bad-rating'))
    }
  })

  it('is for the person of the case, after the decision', async () => {
    const person = await world.signIn(5)
    const { caseId } = await submittedCase(world, person)
    const given = { caseId, level: 'satisfied' }
    await assert.rejects(rate(person, given), refused('rating.not-decided-yet'))
    await assert.rejects(rate(await world.signIn(2), given), refused('casework.case-not-found'))
    await assert.rejects(rate(person, { ...given, caseId: 'x' }), refused('casework.case-not-found'))
  })

  it('shows staff no row, and the text to nobody in the clear', async () => {
    const seen = await world.node.as(eastLake, ({ db }) => rows(db, sql`select * from rating.ratings`))
    assert.deepEqual(seen, [])
    const kept = await world.node.as(system, ({ db }) =>
      rows<{ row: string }>(
        db,
        sql`select r::text as row from rating.ratings r union all select r::text from rating.revisions r`,
      ),
    )
    assert.ok(kept.length > 3 && kept.every(({ row }) => !row.includes('等了很久') && !row.includes('指南可以更短')))
  })
})
