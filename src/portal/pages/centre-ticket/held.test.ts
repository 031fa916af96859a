import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { callAgain, callNext, finishTicket, noteAbsent, openWindow, publishCentres, takeTicket } from '#centres'
import { anonymous, type Officer, system } from '#kernel/principal'
import { sampleCentres } from '../../../../demonstration/samples/centres.ts'
import { officerOf } from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { faultsOfPage } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'

const at = { centreId: 'jiujiang', window: 1 }
const police = sampleCentres('360000').find(({ id }) => id === 'jiujiang')?.organisations[0] ?? ''
const anyOfficer = officerOf('360102', '彭小飞', ['clerk'])
const clerk: Officer = { ...anyOfficer, organisation: { ...anyOfficer.organisation, id: police } }

describe('the page of a number', () => {
  let test: TestServices
  let pages: PageVisitor
  before(async () => {
    test = await testServices()
    pages = await pageVisitor(test)
    await test.as(system, (services) => publishCentres(services, sampleCentres('360000')))
    await test.as(clerk, (services) => openWindow(services, clerk, at))
  })
  after(async () => {
    await pages.close()
    await test.close()
  })

  async function taken(kind = 'A'): Promise<string> {
    const { code } = await test.as(anonymous, (services) =>
      takeTicket(services, { centreId: at.centreId, kind, priority: '' }),
    )
    return `/centres/${at.centreId}/ticket/${code}`
  }
  const call = (finished = '') => test.as(clerk, (services) => callNext(services, clerk, { ...at, finished }))
  const act = (verb: typeof callAgain, ticketId = '') =>
    test.as(clerk, (services) => verb(services, clerk, { ...at, ticketId }))
  async function shown(path: string): Promise<string> {
    for (const each of [path, `/en${path}`, `${path}?mode=elder`]) {
      assert.deepEqual(faultsOfPage(mustBePage(await pages.get(anonymous, each))), [], each)
    }
    return (await pages.get(anonymous, path)).body.replace(/<[^>]*>/g, '')
  }

  it('follows it from the queue to the window, and is no longer refreshed once it is over', async () => {
    const path = await taken()
    assert.match(await shown(path), /下一个就是您/)
    const ticket = await call()
    await act(callAgain, ticket?.id)
    const called = await pages.get(anonymous, path)
    assert.equal(called.headers.refresh, '30')
    assert.match(called.body.replace(/<[^>]*>/g, ''), /请到1号窗口.*叫过2遍/s)
    await act(finishTicket, ticket?.id)
    const done = await pages.get(anonymous, path)
    assert.equal(done.headers.refresh, undefined)
    assert.equal(done.headers['cache-control'], 'no-store')
    assert.match(await shown(path), /已经办完.*重新取号/s)
  })

  it('says that one was called and did not come, once and for the last time', async () => {
    const path = await taken()
    await act(noteAbsent, (await call())?.id)
    assert.match(await shown(path), /叫过一次您没有到，已排到队尾/)
    await act(noteAbsent, (await call())?.id)
    assert.match(await shown(path), /叫了两次没有到/)
  })

  it('says that nobody serves the kind now, and that a number of yesterday is over', async () => {
    const other = await taken('D')
    assert.match(await shown(other), /现在没有窗口在办这类业务/)
    test.advance(24 * 3_600_000)
    assert.match(await shown(other), /这是2026年7月8日的号，已经过期/)
  })

  it('gives no number outside the hours, and says when', async () => {
    test.advance(8 * 3_600_000) // Thursday, 18:00
    const body = mustBePage(await pages.get(anonymous, `/centres/${at.centreId}/ticket`))
    assert.match(body, /现在不在取号时间/)
    assert.doesNotMatch(body, /name="kind"/)
    const refused = await pages.post(anonymous, `/centres/${at.centreId}/ticket`, { kind: 'A' })
    assert.equal(refused.status, 409)
  })
})
