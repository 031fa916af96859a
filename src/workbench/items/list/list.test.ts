import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findDraftOf, noteGap, publishAbolishedProofs, reportDemand } from '#catalogue'
import { anonymous, system } from '#kernel/principal'
import { sampleAbolishedProofs } from '../../../../demonstration/samples/proofs.ts'
import { type ManagersWorld, managersWorld } from '../../../../test/item-managers.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { householdMove, serviceItems } from '../../../../test/service-items.ts'

describe('the items of an organ', () => {
  let world: ManagersWorld
  let pages: PageVisitor
  before(async () => {
    world = await managersWorld()
    pages = await pageVisitor(world.test)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('are the home of a manager, with state and burden of each', async () => {
    const { first } = world
    assert.equal((await pages.get(first, '/w')).location, '/w/items')
    const page = mustBePage(await pages.get(first, '/w/items'))
    for (const { handlingCode } of serviceItems) assert.match(page, new RegExp(`/w/items/${handlingCode}`))
    assert.match(page, /交1份，跑1次，20→5日/)
    assert.match(page, /现在没有等您处理的/)
    assert.doesNotMatch(page, /\/w\/queue/)
    mustBePage(await pages.get(first, '/en/w/items'))
  })

  it('are found by name and code; nothing found says what to do', async () => {
    const { first } = world
    const named = mustBePage(await pages.get(first, `/w/items?q=${encodeURIComponent('户口迁移')}`))
    assert.match(named, new RegExp(householdMove.handlingCode))
    assert.doesNotMatch(named, /居住证申领/)
    for (const query of [
      'q=%3Cscript%3E',
      'state=suspended',
      'state=nonsense',
      'state=checked',
      'page=9',
      `q=${'x'.repeat(200)}`,
    ]) {
      const page = mustBePage(await pages.get(first, `/w/items?${query}`))
      assert.doesNotMatch(page, /<script>/)
    }
    assert.match(mustBePage(await pages.get(first, '/w/items?q=没有这个')), /看全部/)
    assert.match(mustBePage(await pages.get(world.stranger, '/w/items')), /从基本目录认领一项/)
  })

  it('a basic item is taken up as a draft that nobody else sees', async () => {
    const { first, stranger, test } = world
    const found = mustBePage(await pages.get(stranger, `/w/items/new?q=${householdMove.basicCode}`))
    assert.match(found, /户口迁移/)
    const taken = await pages.post(stranger, '/w/items/new', { basicCode: householdMove.basicCode, sequence: '1' })
    const code = /^\/w\/items\/([^/]+)\/edit$/.exec(taken.location ?? '')?.[1] ?? ''
    assert.ok(code.startsWith(stranger.organisation.id))
    assert.equal((await findDraftOf(test.services, stranger, { level: 'item', code }))?.baseVersion, 0)
    assert.match(mustBePage(await pages.get(stranger, '/w/items')), /还没有公布过/)
    const page = mustBePage(await pages.get(stranger, `/w/items/${code}`))
    assert.match(page, /还没有公布过/)
    assert.equal((await pages.get(anonymous, `/items/${code}`)).status, 404)
    assert.equal((await pages.get(first, `/w/items/${code}`)).status, 403)
    const mine = mustBePage(await pages.get(first, `/w/items/new?q=${householdMove.basicCode}`))
    assert.match(mine, /已认领/)
    for (const bad of [
      { basicCode: '000000000000', sequence: '1' },
      { basicCode: householdMove.basicCode, sequence: '1' },
    ])
      assert.ok((await pages.post(first, '/w/items/new', bad)).status >= 400)
    assert.match(mustBePage(await pages.get(first, '/w/items/new?q=没有这个')), /换个说法再找/)
  })

  it('what people searched for in vain and were asked for in vain comes to the manager', async () => {
    const { first, test } = world
    assert.match(mustBePage(await pages.get(first, '/w/items/gaps')), /没有搜不到的词/)
    for (let asked = 0; asked < 3; asked++)
      await test.as(system, (services) => noteGap(services, { words: '落户口本', region: '360000' }))
    assert.match(mustBePage(await pages.get(first, '/w/items/gaps')), /落户口本[\s\S]*3次/)

    assert.match(mustBePage(await pages.get(first, '/w/items/demands')), /没有举报/)
    const [proof] = sampleAbolishedProofs
    assert.ok(proof)
    await test.as(system, (services) => publishAbolishedProofs(services, sampleAbolishedProofs))
    await test.as(anonymous, (services) =>
      reportDemand(services, { proofId: proof.id, place: '某社区', what: '让我去开证明' }),
    )
    const page = mustBePage(await pages.get(first, '/w/items/demands'))
    assert.match(page, /某社区要“/)
    const list = mustBePage(await pages.get(first, '/w/items'))
    assert.match(list, /1条索要已取消证明的举报没答复/)
    assert.match(list, /1个词群众搜不到/)
    const action = /action="(\/w\/items\/demands\/[^"]+)"/.exec(page)?.[1] ?? ''
    assert.match(mustBePage(await pages.post(first, action, { answer: ' ' }), 422), /写明怎么处理的/)
    assert.equal((await pages.post(first, action, { answer: '已整改' })).location, '/w/items/demands?did=answered')
    assert.match(mustBePage(await pages.get(first, '/w/items/demands')), /已整改/)
    assert.equal((await pages.post(first, action, { answer: '再来' })).status, 409)
  })

  it('all of it is for item managers', async () => {
    for (const path of [
      '/w/items',
      '/w/items/new',
      '/w/items/gaps',
      '/w/items/demands',
      '/w/basic-items',
      '/w/items/imports',
    ])
      assert.equal((await pages.get(world.approver, path)).status, 403, path)
    mustBePage(await pages.get(world.first, '/w/basic-items'))
  })
})
