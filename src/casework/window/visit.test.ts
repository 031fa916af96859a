import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { listFootprint } from '#ledger'
import { type CaseworkWorld, caseworkWorld, eastLake, getSamplePerson, refused } from '../../../test/casework-world.ts'
import { clerk, knownAtHub, otherClerk, visitOf } from '../../../test/window-world.ts'
import { beginVisit, endVisit, refusalsPerDay } from './begin-visit.ts'
import { endVisits, getVisit, visitIdleMinutes, visitMinutes } from './visit.ts'

const minute = 60_000

describe('a visit at a window', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await knownAtHub(world, 1)
  })
  after(() => world.close())
  const as = <T>(officer: Officer, work: (services: Services) => Promise<T>) => world.node.as(officer, work)

  it('begins with a card that the register vouches for, and its person reads that it was', async () => {
    const id = await visitOf(world, 1)
    const visit = await as(clerk, (services) => getVisit(services, clerk, id))
    const { name, residentId, phone } = getSamplePerson(1)
    assert.deepEqual(visit.identity, { name, residentId, phone })
    assert.deepEqual(visit.proof, { card: true, code: false })
    const { people } = await world.node.as(system, ({ db }) =>
      one<{ people: Buffer }>(db, sql`select people from casework.visits where id = ${id}`),
    )
    assert.ok(people.length > 40)
    assert.ok(!people.toString('latin1').includes(residentId))
    for (const platform of [world.node, world.hub]) {
      const seen = await platform.as(system, (own) => listFootprint(own, { partyId: visit.partyId }, { limit: 9 }))
      const act = platform === world.hub ? 'identity.serve-at-window' : 'casework.begin-visit'
      assert.deepEqual(
        seen.map((each) => [each.act, each.actor.name]),
        [[act, '李敏']],
      )
    }
  })

  it('makes an account for who has none, the same the next time', async () => {
    const typed = { name: getSamplePerson(7).name, residentId: getSamplePerson(7).residentId }
    const one = await as(clerk, (services) => beginVisit(services, clerk, typed))
    const first = await as(clerk, (services) => getVisit(services, clerk, one))
    assert.deepEqual([first.identity.phone, first.proof], ['', { card: false, code: false }])
    const again = await visitOf(world, 7)
    assert.equal((await as(clerk, (services) => getVisit(services, clerk, again))).partyId, first.partyId)
    // One person in front of a clerk at a time.
    await assert.rejects(
      as(clerk, (services) => getVisit(services, clerk, one)),
      refused('casework.visit-ended'),
    )
  })

  it('is refused to who is no clerk, for a wrong number and a name that is not its own', async () => {
    const { residentId, name } = getSamplePerson(1)
    const begin = (officer: Officer, who: Parameters<typeof beginVisit>[2]) =>
      as(officer, (services) => beginVisit(services, officer, who))
    await assert.rejects(begin(eastLake, { card: '1' }), refused('kernel.not-allowed'))
    await assert.rejects(begin(otherClerk, { card: 'x' }), refused('kernel.unavailable'))
    const wrong = residentId.slice(0, 17) + (residentId.endsWith('1') ? '2' : '1')
    await assert.rejects(begin(otherClerk, { name, residentId: wrong }), refused('identity.resident-id-invalid'))
    await assert.rejects(begin(otherClerk, { name: '<b>', residentId }), refused('identity.name-invalid'))
    for (let tries = 0; tries < refusalsPerDay; tries += 1) {
      await assert.rejects(begin(otherClerk, { name: '王五', residentId }), refused('identity.name-mismatch'))
    }
    await assert.rejects(begin(otherClerk, { name, residentId }), refused('casework.too-many-lookups'))
    // Another clerk is not hindered, and the next day it is forgotten.
    await begin(clerk, { name, residentId })
    world.network.advance(24 * 60 * minute)
    await begin(otherClerk, { name, residentId })
  })

  it('says so while the hub is away', async () => {
    world.network.setLine(async () => Promise.reject(new Error('cut')))
    await assert.rejects(visitOf(world, 1), refused('identity.hub-away'))
    world.network.setLine(undefined)
  })

  it('belongs to its clerk, and ends by the button, after a quarter of an hour of silence, and after an hour', async () => {
    const id = await visitOf(world, 1)
    const get = (officer: Officer, visit: string) => as(officer, (services) => getVisit(services, officer, visit))
    const colleague = { ...clerk, officerId: eastLake.officerId }
    await assert.rejects(get(colleague, id), refused('casework.visit-not-found'))
    await assert.rejects(get(otherClerk, id), refused('casework.visit-not-found'))
    await assert.rejects(get(clerk, 'no-id'), refused('casework.visit-not-found'))
    await as(clerk, (services) => endVisit(services, clerk, id))
    await assert.rejects(get(clerk, id), refused('casework.visit-ended'))

    const idle = await visitOf(world, 1)
    world.network.advance((visitIdleMinutes + 1) * minute)
    await assert.rejects(get(clerk, idle), refused('casework.visit-ended'))

    const long = await visitOf(world, 1)
    for (let passed = 0; passed < visitMinutes; passed += 10) {
      await get(clerk, long)
      world.network.advance(10 * minute)
    }
    world.network.advance(minute)
    await assert.rejects(get(clerk, long), refused('casework.visit-ended'))

    await visitOf(world, 1)
    world.network.advance((visitIdleMinutes + 1) * minute)
    assert.ok((await world.node.as(system, endVisits)) >= 1)
  })
})
