import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { listFootprint } from '#ledger'
import { type CaseworkWorld, caseworkWorld, getSamplePerson, permit, refused } from '../../../test/casework-world.ts'
import { correctFact } from './correct-fact.ts'
import { gatherFacts } from './gather-facts.ts'
import { startCase } from './start-case.ts'

describe('gathering facts', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  async function started(number: number, level: 1 | 2 = 2) {
    const person = await world.signIn(number, { level })
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    const gather = () => world.node.as(person, (services) => gatherFacts(services, person, draft.id))
    return { person, id: draft.id, gather }
  }

  it('prefills every fact with its source and the time it was asked', async () => {
    const { gather } = await started(1)
    const { facts, case: draft } = await gather()
    assert.equal(facts.length, draft.item.online?.facts.length)
    assert.ok(facts.every(({ status }) => status === 'verified'))
    const name = facts.find(({ factId }) => factId === 'person.name')
    assert.equal(name?.value, getSamplePerson(1).name)
    assert.equal(name?.source.zh, '公安部 · 人口库')
    assert.equal(name?.fetchedAt.getTime(), world.node.services.clock.now().getTime())
    assert.equal(facts.find(({ factId }) => factId === 'permit.held')?.value, false)
    assert.equal(facts.find(({ factId }) => factId === 'contact.phone')?.value, getSamplePerson(1).phone)
  })

  it('asks each source for the needed fields only and leaves a record the person can read', async () => {
    const { person, gather } = await started(2)
    await gather()
    const records = await world.node.as(person, (services) =>
      listFootprint(services, { partyId: person.partyId }, { limit: 100 }),
    )
    const asked = records.filter(({ act }) => act === 'exchange.provide')
    assert.deepEqual(asked.map(({ fields }) => fields.length).sort(), [4, 4, 5, 6])
    assert.ok(asked.every(({ purpose }) => purpose.itemCode === permit.itemCode))
  })

  it('does not ask again what is fresh, and asks again after a day', async () => {
    const { gather } = await started(3)
    const first = await gather()
    const again = await gather()
    assert.equal(again.case.version, first.case.version)
    world.network.advance(25 * 3_600_000)
    const later = await gather()
    assert.ok(later.facts.every(({ fetchedAt }) => fetchedAt > first.case.updatedAt))
  })

  it('marks the facts of a silent source unavailable and keeps the others', async () => {
    const { gather } = await started(6)
    world.network.setLine(() => Promise.reject(new Error('the line is cut')))
    const { facts } = await gather()
    world.network.setLine(undefined)
    const silent = facts.filter(({ status }) => status === 'unavailable').map(({ factId }) => factId)
    // Only the hub's index of certificates is behind the line in this world.
    assert.deepEqual(silent, ['permit.held'])
    // The circuit opens again after a while; then the one open fact is asked for, and nothing else.
    world.network.advance(120_000)
    const mended = await gather()
    assert.equal(mended.facts.find(({ factId }) => factId === 'permit.held')?.status, 'verified')
  })

  it('holds no connection while a source is slow', async () => {
    const person = await world.signIn(7)
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    const { pool } = world.node.unbound.database
    let asked: () => void = () => {}
    let answer: () => void = () => {}
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve
    })
    world.network.setLine(async () => {
      asked()
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      throw new Error('the line is cut')
    })
    // As a route that streams binds them: the pool, and the person's name.
    const gathering = gatherFacts({ ...world.node.services, principal: person }, person, draft.id)
    await isAsked
    // The sources of this platform answer meanwhile, each by a query of its own.
    const held = () => pool.totalCount - pool.idleCount
    const latest = performance.now() + 10_000
    while (held() > 0 && performance.now() < latest) await new Promise((resolve) => setImmediate(resolve))
    const heldInTheEnd = held()
    answer()
    world.network.setLine(undefined)
    await gathering
    world.network.advance(120_000)
    assert.equal(heldInTheEnd, 0)
  })

  it('leaves what the person corrected as it is', async () => {
    const { person, id, gather } = await started(8)
    await gather()
    await world.node.as(person, (services) =>
      correctFact(services, person, id, { factId: 'residence.address', value: '滕王阁街道1号', reason: 'old' }),
    )
    world.network.advance(25 * 3_600_000)
    const { facts } = await gather()
    const address = facts.find(({ factId }) => factId === 'residence.address')
    assert.equal(address?.value, '滕王阁街道1号')
    assert.equal(address?.status, 'corrected')
  })

  it('needs a checked real name, and the person’s own draft', async () => {
    const { gather, id } = await started(9, 1)
    await assert.rejects(gather(), refused('kernel.level-too-low'))
    const stranger = await world.signIn(10)
    await assert.rejects(
      world.node.as(stranger, (services) => gatherFacts(services, stranger, id)),
      refused('casework.case-not-found'),
    )
  })

  it('goes on without a source that refuses', async () => {
    const { gather } = await started(11)
    await sql`delete from exchange.grants where service_id = 'samr.enterprise.by-person'`.execute(
      world.node.services.db,
    )
    const { facts } = await gather()
    const silent = facts.filter(({ status }) => status === 'unavailable').map(({ serviceId }) => serviceId)
    assert.deepEqual([...new Set(silent)], ['samr.enterprise.by-person'])
    assert.ok(facts.some(({ factId, status }) => factId === 'person.name' && status === 'verified'))
  })

  it('stores no value in the clear', async () => {
    const { name, residentId } = getSamplePerson(1)
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ text: string }>`select f::text as text from casework.facts f
        union all select c::text from casework.cases c union all select a::text from casework.acts a`.execute(db),
    )
    assert.ok(rows.length > 20)
    for (const { text } of rows) {
      for (const secret of [name, residentId, Buffer.from(name).toString('hex')]) assert.ok(!text.includes(secret))
    }
  })
})
