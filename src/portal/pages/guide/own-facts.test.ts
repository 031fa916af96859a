import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { gatherFacts, startCase } from '#casework'
import type { Person } from '#kernel/principal'
// A database of its own, as for every test that uses test/services.ts.
import { residencePermit } from '../../../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, getSamplePerson } from '../../../../test/casework-world.ts'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { portalRoutes } from '../../index.ts'

let world: CaseworkWorld
let portal: TestPortal
const path = `/items/${residencePermit.handlingCode}`

before(async () => {
  world = await caseworkWorld()
  portal = await testPortal(world.node, portalRoutes({}))
})
after(() => world.close())

async function apply(who: Person): Promise<void> {
  const wish = { itemCode: residencePermit.handlingCode, region: '360000' }
  const { case: draft } = await world.node.as(who, (services) => startCase(services, who, wish))
  await world.node.as(who, (services) => gatherFacts(services, who, draft.id))
}

describe('a guide for somebody who is signed in', () => {
  it('fetches nothing about a person who only looks', async () => {
    const who = await world.signIn(1)
    const calls = world.network.sent.length
    const { body } = await portal.get(path, { who })
    assert.match(body, /看看您能不能办/)
    assert.equal(world.network.sent.length, calls)
  })

  it('judges by the facts of the person’s own draft, each with its source', async () => {
    const who = await world.signIn(1)
    await apply(who)
    const { body } = await portal.get(path, { who })
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /您符合条件，可以现在办/)
    assert.match(body, /按您草稿里已核对的信息判断/)
    const search = await portal.get(`/search?q=${encodeURIComponent('居住证申领')}`, { who })
    assert.match(search.body, /按您已核对的信息，您符合条件/)
    const why = await portal.get(`${path}/why`, { who })
    assert.match(why.body, /满足/)
    assert.deepEqual(faultsOfPage(why.body), [])
  })

  it('says to somebody who came four months ago from which day they can', async () => {
    const who = await world.signIn(4)
    await apply(who)
    const { body } = await portal.get(path, { who })
    assert.match(body, /现在还不能办，\d+月\d+日起可以/)
    const own = /href="(\/apply\/[0-9a-f-]{36}\/check)">看我填的/.exec(body)?.[1]
    assert.ok(own, 'what was filled in by mistake can be corrected')
    const check = await portal.get(own, { who })
    assert.match(check.body, /有1个条件不符合/)
    assert.match(check.body, /照样可以提交/)
    assert.doesNotMatch(body, /。，/)
  })

  it('shows the facts of nobody else', async () => {
    const { body } = await portal.get(path, { who: await world.signIn(7) })
    assert.match(body, /看看您能不能办/)
    assert.ok(!body.includes(getSamplePerson(1).residentId))
  })
})
