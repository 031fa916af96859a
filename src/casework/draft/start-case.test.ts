import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishItems, resumeItem, suspendItem } from '#catalogue'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { type CaseworkWorld, caseworkWorld, officerOf, permit, refused } from '../../../test/casework-world.ts'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove } from '../../../test/service-items.ts'
import { getDraft } from './get-draft.ts'
import { startCase } from './start-case.ts'

describe('starting a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await world.node.as(system, (services) => publishWithBasics(services, [householdMove]))
  })
  after(() => world.close())

  it('keeps the version of the item it begins under', async () => {
    const person = await world.signIn(1)
    const draft = await world.node.as(person, (services) => startCase(services, person, permit))
    assert.equal(draft.case.state, 'draft')
    assert.equal(draft.case.item.version, 7)
    const { item } = draft.case
    await world.node.as(system, (services) =>
      publishItems(services, [{ ...item, version: 8, promisedLimit: { days: 2, unit: 'working-day' } }]),
    )
    const again = await world.node.as(person, (services) => getDraft(services, person, draft.case.id))
    assert.equal(again.case.item.promisedLimit.days, 3)
    assert.ok(!('burden' in again.case.item), 'only the item itself is kept')
  })

  it('goes on with the draft that is open, also when two windows start at once', async () => {
    const person = await world.signIn(2)
    const start = () => world.node.as(person, (services) => startCase(services, person, permit))
    const ids = (await Promise.all([start(), start(), start()])).map((draft) => draft.case.id)
    assert.equal(new Set([...ids, (await start()).case.id]).size, 1)
  })

  it('gives each person a draft of their own', async () => {
    const [one, two] = [await world.signIn(3), await world.signIn(4)]
    const first = await world.node.as(one, (services) => startCase(services, one, permit))
    const second = await world.node.as(two, (services) => startCase(services, two, permit))
    assert.notEqual(first.case.id, second.case.id)
    await assert.rejects(
      world.node.as(two, (services) => getDraft(services, two, first.case.id)),
      refused('casework.case-not-found'),
    )
  })

  it('refuses an unknown item, an item without a form and a region it does not serve', async () => {
    const person = await world.signIn(5)
    const start = (given: { itemCode: string; region: string }) =>
      world.node.as(person, (services) => startCase(services, person, given))
    await assert.rejects(start({ ...permit, itemCode: 'x' }), refused('catalogue.unknown-item'))
    await assert.rejects(
      start({ ...permit, itemCode: householdMove.handlingCode }),
      refused('casework.item-not-online'),
    )
    await assert.rejects(start({ ...permit, region: '440106' }), refused('casework.wrong-region'))
    await assert.rejects(start({ ...permit, region: "360102'; --" }), refused('casework.wrong-region'))
  })

  it('refuses to begin while the item is suspended, saying why, and leaves what was begun', async () => {
    const [begun, late] = [await world.signIn(7), await world.signIn(8)]
    const draft = await world.node.as(begun, (services) => startCase(services, begun, permit))
    const manager = officerOf('360102', '邹敏', ['item-manager'])
    const organisation = { ...manager.organisation, id: permit.itemCode.slice(0, 18) }
    const officer = { ...manager, organisation }
    const reason = { zh: '系统检修', en: 'The system is being repaired' }
    await world.node.as(officer, (services) =>
      suspendItem(services, officer, { code: permit.itemCode, reason, until: '2026-08-01' }),
    )
    const start = () => world.node.as(late, (services) => startCase(services, late, permit))
    await assert.rejects(start(), (error) => {
      assert.ok(error instanceof Problem)
      assert.equal(error.code, 'casework.item-suspended')
      assert.deepEqual(error.fields[0], { field: 'reason', words: reason })
      return true
    })
    const kept = await world.node.as(begun, (services) => getDraft(services, begun, draft.case.id))
    assert.equal(kept.case.state, 'draft')
    await world.node.as(officer, (services) => resumeItem(services, officer, { code: permit.itemCode }))
    assert.equal((await start()).case.state, 'draft')
  })

  it('finds no case under a malformed or foreign id', async () => {
    const person = await world.signIn(6)
    for (const id of ['', 'x', '../1', '00000000-0000-7000-8000-000000000000', "'; drop table casework.cases; --"]) {
      await assert.rejects(
        world.node.as(person, (services) => getDraft(services, person, id)),
        refused('casework.case-not-found'),
      )
    }
  })
})
