import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { grantCase, openCase } from '#casework'
import { one, sql } from '#kernel/database'
import { anonymous, duties, type Principal, system } from '#kernel/principal'
import { rateCase } from '#rating'
import { type CaseworkWorld, caseworkWorld, eastLake, refused, submittedCase } from '../../test/casework-world.ts'
import { someOfficer } from '../../test/kernel-server.ts'
import { deadlinePosture } from './deadline-posture.ts'
import type { PublicFigures } from './figures.ts'
import { publicFigures } from './public-figures.ts'

const minute = 60_000

describe('oversight', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const asked = (who: Principal = anonymous): Promise<PublicFigures> => world.node.as(who, publicFigures)

  it('measures what stands: guides at first, no cases, no ratings', async () => {
    const { guides, cases, ratings, measuredAt } = await asked()
    assert.equal(guides?.items, 1)
    assert.equal(guides?.papersByLaw, 4)
    assert.equal(guides?.papersToHandIn, 0)
    assert.deepEqual([cases, ratings], [null, null])
    assert.deepEqual(measuredAt, world.node.services.clock.now())
  })

  let caseId: string
  it('tells supervisors where open cases of every office stand', async () => {
    caseId = (await submittedCase(world, await world.signIn(1))).caseId
    for (const who of [someOfficer('supervisor'), system])
      assert.deepEqual(await world.node.as(who, deadlinePosture), { normal: 1, soon: 0, overdue: 0, waiting: 0 })
  })

  it('is measured anew after five minutes, the same for everybody, whatever they may see themselves', async () => {
    const person = await world.signIn(1)
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await grantCase(services, eastLake, caseId, { version })
    })
    await world.takeEffect()
    await world.node.as(person, (services) => rateCase(services, person, { caseId, level: 'satisfied' }))
    assert.equal((await asked()).cases, null)

    world.network.advance(5 * minute)
    const figures = await asked()
    assert.deepEqual(figures.cases, { decided: 1, withinPromise: 1, papers: 0 })
    assert.deepEqual(figures.ratings, { count: 1, satisfied: 1 })
    for (const who of [person, eastLake, system]) assert.deepEqual(await asked(who), figures)
  })

  it('is counted once when many ask at once', async () => {
    world.network.advance(6 * minute)
    const answers = await Promise.all(Array.from({ length: 6 }, () => asked()))
    for (const { cases } of answers) assert.equal(cases?.decided, 1)
    const kept = await one(world.node.services.db, sql`select count(*) as n from oversight.measurements`)
    assert.deepEqual(kept, { n: 1 })
  })

  it('tells nobody else', async () => {
    const others: readonly Principal[] = [
      anonymous,
      await world.signIn(1),
      { kind: 'platform', platformId: 'hub' },
      someOfficer(),
      ...duties.filter((duty) => duty !== 'supervisor').map((duty) => someOfficer(duty)),
    ]
    for (const who of others) await assert.rejects(world.node.as(who, deadlinePosture), refused('kernel.not-allowed'))
  })
})
