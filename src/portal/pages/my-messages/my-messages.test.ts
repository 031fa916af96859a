import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { keepContact, tellPeople } from '#casework'
import { anonymous, type Person } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, submittedCase } from '../../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('the page of one’s messages', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let caseId: string
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    person = await world.signIn(1)
    await world.node.as(person, (services) => keepContact(services, person, 'zh-CN'))
    ;({ caseId } = await submittedCase(world, person))
    await tellPeople(world.node.services)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('shows what was told, when a notice was served, and how many are new, in both languages', async () => {
    const page = mustBePage(await pages.get(person, '/my/messages'))
    assert.match(page, /2条未读/)
    assert.match(page, /已受理居住证申领|已受理<\/h2>/)
    assert.match(page, /送达：今天10:00到达您的账户；短信待发/)
    assert.match(page, /发到尾号\d{4}/)
    const english = mustBePage(await pages.get(person, '/en/my/messages?page=99'))
    assert.match(english, /Served: reached your account today 10:00/)
    assert.match(mustBePage(await pages.get(person, '/my')), /2条未读/)
  })

  it('opens one, which is then read, and marks the rest', async () => {
    const page = mustBePage(await pages.get(person, '/my/messages'))
    const opened = await pages.post(person, '/my/messages/open', { message: hiddenField(page, 'message') })
    assert.equal(opened.location, `/my/cases/${caseId}`)
    assert.match(mustBePage(await pages.get(person, '/my/messages')), /1条未读/)
    assert.equal((await pages.post(person, '/my/messages/read')).location, '/my/messages')
    assert.doesNotMatch(mustBePage(await pages.get(person, '/my/messages')), /条未读|全部标为已读/)
    assert.equal((await pages.post(person, '/my/messages/open', { message: 'x' })).status, 404)
    const stranger = await world.signIn(2)
    const message = hiddenField(page, 'message')
    assert.equal((await pages.post(stranger, '/my/messages/open', { message })).status, 404)
  })

  it('takes how one wants to be told, and says beside the field what is wrong', async () => {
    const wrong = await pages.post(person, '/my/messages/contact', { language: 'en', sms: 'no', mail: '<b>@x' })
    assert.match(mustBePage(wrong, 422), /&lt;b&gt;@x/)
    assert.match(wrong.body, /邮箱写得不对/)
    const good = await pages.post(person, '/my/messages/contact', { language: 'en', sms: 'no', mail: 'lin@example.cn' })
    assert.equal(good.location, '/my/messages')
    const page = mustBePage(await pages.get(person, '/my/messages'))
    assert.match(page, /value="lin@example\.cn"/)
    assert.match(page, /checked=""[^>]*value="no"|value="no"[^>]*checked=""/)
  })

  it('is nobody’s who is not signed in', async () => {
    assert.match((await pages.get(anonymous, '/my/messages')).location ?? '', /^\/signin\?/)
    assert.match((await pages.get(await world.signIn(2), '/my/messages')).body, /还没有消息/)
  })
})
