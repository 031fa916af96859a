import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishCentres, takeTicket } from '#centres'
import { newId } from '#kernel/ids'
import { anonymous, type Officer, system } from '#kernel/principal'
import { sampleCentres } from '../../../demonstration/samples/centres.ts'
import { officerOf } from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { type TestServices, testServices } from '../../../test/services.ts'

const clerk: Officer = { ...officerOf('360102', '何静', ['clerk']), sessionId: 'clerk' }
const at = '/w/call/nanchang-donghu/windows/1'

describe('calling at a window', () => {
  let test: TestServices
  let pages: PageVisitor
  before(async () => {
    test = await testServices()
    pages = await pageVisitor(test)
    await test.as(system, (services) => publishCentres(services, sampleCentres('360000')))
  })
  after(async () => {
    await pages.close()
    await test.close()
  })
  const take = (priority = '') =>
    test.as(anonymous, (services) => takeTicket(services, { centreId: 'nanchang-donghu', kind: 'A', priority }))

  it('begins with choosing a window, and comes back to it', async () => {
    const choose = mustBePage(await pages.get(clerk, '/w/call'))
    assert.match(choose, /东湖区政务服务中心/)
    assert.match(choose, new RegExp(`action="${at}/open"`))
    assert.equal((await pages.get(clerk, at)).location, '/w/call?choose=1')
    assert.equal((await pages.post(clerk, `${at}/open`)).location, at)
    assert.equal((await pages.get(clerk, '/w/call')).location, at)
    assert.match(mustBePage(await pages.get(clerk, '/w/call?choose=1')), /您在这里/)
  })

  it('calls by F1, shows the number and who waits, and says when nobody does', async () => {
    for (const priority of ['', 'elderly', '']) await take(priority)
    const idle = await pages.get(clerk, at)
    assert.equal(idle.headers.refresh, '20')
    assert.match(mustBePage(idle), /data-key="f1"/)
    assert.equal((await pages.post(clerk, `${at}/next`, { ticket: '' })).location, at)
    const serving = mustBePage(await pages.get(clerk, at))
    assert.match(serving, /A002/)
    assert.match(serving, /老年人/)
    const ticket = hiddenField(serving, 'ticket')
    await pages.post(clerk, `${at}/again`, { ticket })
    assert.match(mustBePage(await pages.get(clerk, at)), /叫过2次/)
    assert.match(mustBePage(await pages.get(anonymous, '/centres/nanchang-donghu/board')), /A002/)
    await pages.post(clerk, `${at}/next`, { ticket })
    assert.equal((await pages.post(clerk, `${at}/leave`)).location, `${at}?did=serving`)
    assert.match(mustBePage(await pages.get(clerk, `${at}?did=serving`)), /还有号在窗口/)
    const second = hiddenField(mustBePage(await pages.get(clerk, at)), 'ticket')
    await pages.post(clerk, `${at}/absent`, { ticket: second })
    const stale = await pages.post(clerk, `${at}/done`, { ticket: second })
    assert.match(mustBePage(stale, 409), /已经不在您的窗口/)
  })

  it('sends on, says where one cannot be sent, and leaves', async () => {
    await pages.post(clerk, `${at}/next`, { ticket: '' })
    const ticket = hiddenField(mustBePage(await pages.get(clerk, at)), 'ticket')
    const wrong = await pages.post(clerk, `${at}/transfer`, { ticket, to: 'x' })
    assert.match(mustBePage(wrong, 422), /href="#to"/)
    assert.equal(wrong.headers.refresh, undefined)
    assert.equal((await pages.post(clerk, `${at}/transfer`, { ticket, to: '2' })).location, at)
    assert.equal((await pages.post(clerk, `${at}/leave`)).location, '/w/call?choose=1')
  })

  it('is in English on English pages', async () => {
    await pages.post(clerk, `${at}/open`)
    const body = mustBePage(await pages.get(clerk, `/en${at}`))
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>')).replace(/<[^>]*>/g, ' ')
    assert.doesNotMatch(main, /\p{Script=Han}/u)
  })

  it('is for clerks, of organisations of the hall', async () => {
    assert.equal((await pages.get(officerOf('360102'), '/w/call')).status, 403)
    const other = { ...officerOf('440106', '别人', ['clerk']), officerId: newId<'officer'>(new Date()), sessionId: 'o' }
    assert.match(mustBePage(await pages.get(other, '/w/call')), /都没有窗口/)
    assert.equal((await pages.get(other, at)).status, 403)
    assert.equal((await pages.post(other, `${at}/open`)).status, 403)
    assert.equal((await pages.post(clerk, '/w/call/nanchang-donghu/windows/99/open')).status, 404)
    assert.equal((await pages.get(anonymous, at)).status, 303)
  })
})
