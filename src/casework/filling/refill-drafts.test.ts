import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { listFootprint } from '#ledger'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  permit,
  submittedCase,
} from '../../../test/casework-world.ts'
import { withdrawCase } from '../applicant/withdraw-case.ts'
import { correctFact } from '../draft/correct-fact.ts'
import { gatherFacts } from '../draft/gather-facts.ts'
import { getDraft } from '../draft/get-draft.ts'
import { startCase } from '../draft/start-case.ts'
import { listOwnMessages } from '../messages/own-messages.ts'
import { measureFilling, measureFillingOfAll } from './filling-counts.ts'
import { refillDrafts } from './refill-drafts.ts'

const minutes = (count: number) => count * 60_000

describe('filling in later what a source could not give', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const away = (isAway: boolean) =>
    sql`update exchange.services set sharing = ${isAway ? 'withheld' : 'conditional'} where id = '360000.housing.lease'`.execute(
      world.node.services.db,
    )
  const refill = () => refillDrafts(world.node.services)
  const waiting = async () =>
    (await world.node.as(system, ({ db }) => sql<{ tries: number }>`select tries from casework.refills`.execute(db)))
      .rows

  async function draftWithout(number: number) {
    await away(true)
    const person = await world.signIn(number)
    const { case: draft } = await world.node.as(person, (services) => startCase(services, person, permit))
    const { facts } = await world.node.as(person, (services) => gatherFacts(services, person, draft.id))
    assert.ok(facts.some(({ status }) => status === 'unavailable'))
    const statuses = async () => {
      const { facts: now } = await world.node.as(person, (services) => getDraft(services, person, draft.id))
      return [...new Set(now.map(({ status }) => status))].sort()
    }
    return { person, id: draft.id, statuses }
  }

  it('asks again with growing patience, in the person’s name, and tells them once when it is there', async () => {
    const { person, statuses } = await draftWithout(1)
    assert.equal(await refill(), 0, 'not yet')
    world.network.advance(minutes(11))
    assert.equal(await refill(), 1)
    assert.deepEqual(await statuses(), ['unavailable', 'verified'])
    assert.equal(await refill(), 0, 'put off')
    world.network.advance(minutes(15))
    assert.equal(await refill(), 0, 'the second time it waits longer')
    await away(false)
    world.network.advance(minutes(10))
    assert.equal(await refill(), 1)
    assert.deepEqual(await statuses(), ['verified'])
    assert.deepEqual(await waiting(), [])
    const { messages } = await world.node.as(person, (services) => listOwnMessages(services, person, { page: 1 }))
    assert.deepEqual(
      messages.map(({ title }) => title.zh),
      ['之前取不到的信息取到了'],
    )
    const records = await world.node.as(person, (services) =>
      listFootprint(services, { partyId: person.partyId }, { limit: 100 }),
    )
    const provided = records.filter(({ act, result }) => act === 'exchange.provide' && result === 'done')
    assert.ok(provided.length > 0)
    assert.ok(provided.every(({ actor }) => actor.id === person.partyId))
  })

  it('leaves what the person stated meanwhile', async () => {
    const { person, id } = await draftWithout(2)
    await world.node.as(person, (services) =>
      correctFact(services, person, id, { factId: 'dwelling.address', value: '自己填的1号' }),
    )
    await away(false)
    world.network.advance(minutes(11))
    await refill()
    const { facts } = await world.node.as(person, (services) => getDraft(services, person, id))
    const address = facts.find(({ factId }) => factId === 'dwelling.address')
    assert.deepEqual([address?.status, address?.value], ['own', '自己填的1号'])
  })

  it('ends with the draft, and after thirty days; nothing of the person is kept', async () => {
    const { person, id } = await draftWithout(3)
    assert.equal((await waiting()).length, 1)
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ text: string }>`select r::text as text from casework.refills r`.execute(db),
    )
    const { name, residentId } = getSamplePerson(3)
    for (const secret of [name, residentId, Buffer.from(residentId).toString('hex')]) {
      assert.ok(!rows[0]?.text.includes(secret))
    }
    await world.node.as(person, (services) => withdrawCase(services, person, id, {}))
    world.network.advance(minutes(11))
    await refill()
    assert.deepEqual(await waiting(), [])
    const old = await draftWithout(6)
    world.network.advance(31 * 24 * 60 * minutes(1))
    await away(false)
    await refill()
    assert.deepEqual(await waiting(), [])
    assert.deepEqual(await old.statuses(), ['unavailable', 'verified'])
  })

  it('measures by item and version how much was filled in, at submission', async () => {
    const before = await measureFilling(world.node.services, permit.itemCode)
    assert.deepEqual(before, [])
    assert.equal(await measureFillingOfAll(world.node.services), undefined)
    await submittedCase(world, await world.signIn(8))
    await submittedCase(world, await world.signIn(9))
    const [figures] = await measureFilling(world.node.services, permit.itemCode)
    assert.ok(figures)
    assert.deepEqual([figures.itemVersion, figures.cases], [residencePermit.version, 2])
    // One question each; everything else came from its source.
    assert.equal(figures.fields - figures.filled, 2)
    assert.deepEqual(await measureFilling(world.node.services, 'nothing'), [])
    // It names nobody, so whoever manages the item may see it.
    const seen = await world.node.as(eastLake, (services) => measureFilling(services, permit.itemCode))
    assert.deepEqual(seen, [figures])
  })
})
