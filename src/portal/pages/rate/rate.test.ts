import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { grantCase, openCase } from '#casework'
import type { Person } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  submittedCase,
} from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('rating, certificates and footprint after a decision', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let caseId: string
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    person = await world.signIn(1)
    caseId = (await submittedCase(world, person)).caseId
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('is not asked before there is a decision', async () => {
    assert.equal((await pages.get(person, `/my/cases/${caseId}/rate`)).status, 409)
  })

  it('asks with nothing chosen, wants to know why of a bad one, and keeps what was entered', async () => {
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await grantCase(services, eastLake, caseId, { version })
    })
    await world.takeEffect()
    const address = `/my/cases/${caseId}/rate`
    const form = mustBePage(await pages.get(person, address))
    assert.doesNotMatch(form, /name="level"[^>]*checked/)
    assert.match(mustBePage(await pages.post(person, address), 422), /请选择满意程度/)
    const why = mustBePage(await pages.post(person, address, { level: '2' }), 422)
    assert.match(why, /请选一个方面或写一句话/)
    assert.match(why, /<title>错误：/)
    const long = mustBePage(await pages.post(person, address, { level: '1', text: '慢'.repeat(501) }), 422)
    assert.match(long, /请写在500字以内/)
    assert.match(long, /慢慢慢/)
    const sent = await pages.post(person, address, {
      level: '2',
      dimensions: ['guide', 'efficiency'],
      text: '跑了两次',
    })
    assert.equal(sent.location, address)
    const rated = mustBePage(await pages.get(person, address))
    assert.match(rated, /您评了“不满意”/)
    assert.match(rated, /差评已登记，.*编号CP/)
    assert.match(rated, /匿名/)
    const change = mustBePage(await pages.get(person, `${address}?change=yes`))
    assert.match(change, /跑了两次/)
    assert.equal((await pages.post(person, address, { level: '5', anonymous: 'no' })).location, address)
    assert.match(mustBePage(await pages.get(person, address)), /您评了“非常满意”/)
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /您已经评过/)
    mustBePage(await pages.get(person, `/en${address}`))
  })

  it('shows the certificate with its fields and the way to verify it', async () => {
    const list = mustBePage(await pages.get(person, '/my/certs'))
    const address = /href="(\/my\/certs\/[^"]+)"/.exec(list)?.[1] ?? ''
    const page = mustBePage(await pages.get(person, address))
    assert.match(page, /南昌市公安局东湖分局/)
    assert.match(page, /\/verify\?/)
    assert.ok(!page.includes(getSamplePerson(1).residentId), 'the number is masked')
    assert.equal((await pages.get(await world.signIn(5), address)).status, 404)
    mustBePage(await pages.get(person, '/en/my/certs'))
    assert.match(mustBePage(await pages.get(await world.signIn(40), '/my/certs')), /还没有找到您的电子证照/)
  })

  it('lists who saw which data for which case by which right, and names platforms that are silent', async () => {
    const all = mustBePage(await pages.get(person, '/my/footprint'))
    assert.match(all, /周岚清，南昌市公安局东湖分局/)
    assert.match(all, /居住证暂行条例/)
    assert.match(all, /个平台暂时没有回应/)
    const { caseNumber } = await submittedCase(world, await world.signIn(5))
    const none = mustBePage(await pages.get(person, `/my/footprint?case=${caseNumber}`))
    assert.match(none, /这件事还没有记录/)
    mustBePage(await pages.get(person, '/en/my/footprint'))
  })

  it('lets nobody rate another person’s case', async () => {
    const stranger = await world.signIn(7)
    assert.equal((await pages.post(stranger, `/my/cases/${caseId}/rate`, { level: '1', text: '假的' })).status, 404)
    world.network.advance(8 * 24 * 3_600_000)
    assert.equal((await pages.post(person, `/my/cases/${caseId}/rate`, { level: '4' })).status, 409)
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}/rate`)), /不能再修改/)
  })
})
