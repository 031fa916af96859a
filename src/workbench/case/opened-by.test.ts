import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openCase } from '#casework'
import { anonymous, type Officer } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const li: Officer = {
  ...officerOf('360102', '李明', ['approver']),
  officerId: '00000000-0000-7000-8000-360102000002' as Officer['officerId'], // officers of these tests have no row
  sessionId: 'li',
}

describe('a case that a colleague has open', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })
  const open = (who: Officer, caseId: string) => world.node.as(who, (services) => openCase(services, who, caseId))

  it('says who and since when, keeps nobody from deciding, and is free again after a quarter of an hour', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const path = `/w/case/${caseId}`
    assert.doesNotMatch(mustBePage(await pages.get(li, path)), /打开，/)
    world.network.advance(5 * 60_000)
    const seen = mustBePage(await pages.get(eastLake, path))
    assert.match(seen, /已由李明打开/)
    assert.match(seen, /10:00/)
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, `/en${path}`)), /已由/)
    assert.doesNotMatch(mustBePage(await pages.get(li, path)), /已由/)
    // A head looks and holds nothing.
    const head = officerOf('360102', '陈局', ['head'])
    assert.equal((await open(head, caseId)).openedBy, null)
    world.network.advance(15 * 60_000)
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, path)), /已由李明打开/)
    assert.match(mustBePage(await pages.get(li, path)), /已由周岚清打开/)
    const version = String((await open(li, caseId)).version)
    assert.equal((await pages.post(li, `${path}/grant`, { version })).location, '/w/queue?did=granted')
  })

  it('is taken over with a record; only from somebody, and only inside the office', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(7))
    const path = `/w/case/${caseId}`
    const { version } = await open(li, caseId)
    const fields = { version: String(version) }
    assert.equal((await pages.post(li, `${path}/take-over`, fields)).status, 409, 'from nobody')
    assert.equal((await pages.post(westLake, `${path}/take-over`, fields)).status, 404)
    assert.equal((await pages.post(anonymous, `${path}/take-over`, fields)).status, 303)
    assert.equal((await pages.post(eastLake, `${path}/take-over`, { version: '1' })).status, 409)
    assert.equal((await pages.post(eastLake, `${path}/take-over`, fields)).location, path)
    const mine = mustBePage(await pages.get(eastLake, path))
    assert.doesNotMatch(mine, /已由李明打开/)
    assert.match(mine, /周岚清，从李明接手/)
    assert.match(mustBePage(await pages.get(li, path)), /已由周岚清打开/)
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue?whose=mine')), new RegExp(caseId))
  })
})
