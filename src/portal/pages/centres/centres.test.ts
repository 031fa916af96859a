import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listOwnAppointments, openWindow, publishCentres } from '#centres'
import { anonymous, type Officer, type Person, system } from '#kernel/principal'
import { sampleCentres } from '../../../../demonstration/samples/centres.ts'
import { officerOf } from '../../../../test/casework-world.ts'
import { somePerson } from '../../../../test/kernel-server.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { faultsOfPage } from '../../../../test/portal.ts'
import { publishWithBasics } from '../../../../test/publish-with-basics.ts'
import { residencePermit, serviceItems } from '../../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'

const hall = '/centres/nanchang-donghu'
const clerk: Officer = officerOf('360102', '何静', ['clerk'])
const at = { centreId: 'nanchang-donghu', window: 1 }

describe('the pages of the service centres', () => {
  let test: TestServices
  let pages: PageVisitor
  before(async () => {
    test = await testServices()
    pages = await pageVisitor(test)
    await publishWithBasics(test.services, serviceItems)
  })
  after(async () => {
    await pages.close()
    await test.close()
  })
  const get = async (path: string, who: Person | typeof anonymous = anonymous) => {
    const body = mustBePage(await pages.get(who, path, { 'cache-control': 'no-cache' }))
    assert.deepEqual(faultsOfPage(body), [], path)
    return body
  }
  const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>')).replace(/<[^>]*>/g, ' ')

  it('say that there are none yet, and the home page shows nothing', async () => {
    assert.match(await get('/centres'), /还没有公布网点/)
    assert.doesNotMatch(main(await get('/')), /附近网点/)
    await test.as(system, (services) => publishCentres(services, sampleCentres('360000')))
  })

  it('list the nearest first, for an item those that serve it, in both languages and in elderly mode', async () => {
    const cookie = { cookie: 'tongban-360000-region=360102' }
    const near = mustBePage(await pages.get(anonymous, '/centres', cookie))
    const order = ['东湖区政务服务中心', '南昌市政务服务中心', '九江市市民服务中心'].map((name) => near.indexOf(name))
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
    assert.ok(order.every((place) => place > 0))
    assert.match(await get(`/centres?item=${residencePermit.handlingCode}`), /能办“/)
    for (const path of ['/en/centres', `/en${hall}`, `/en${hall}/ticket`, `/en${hall}/board`])
      assert.doesNotMatch(main(await get(path)).replace(/江西省\S*/g, ''), /\p{Script=Han}/u, path)
    for (const path of ['/centres?mode=elder', `${hall}?mode=elder`, `${hall}/ticket?mode=elder`]) await get(path)
    assert.equal((await pages.get(anonymous, '/centres/nowhere')).status, 404)
    assert.match(main(await get('/')), /附近网点/)
  })

  it('show who waits only while a window is in use', async () => {
    assert.match(await get(hall), /现在没有窗口在叫号/)
    await test.as(clerk, (services) => openWindow(services, clerk, at))
    assert.match(main(await get(hall)), /0人/)
    assert.match(await get('/centres'), /0人在等（10:00）/)
  })

  it('give a number without an account, with a page of its own that nobody else finds', async () => {
    assert.match(main(await get(`${hall}/ticket?kind=A`)), /老年人/)
    const none = await pages.post(anonymous, `${hall}/ticket`, {})
    assert.match(mustBePage(none, 422), /href="#kind"/)
    const taken = await pages.post(anonymous, `${hall}/ticket`, { kind: 'A', priority: 'elderly' })
    assert.match(taken.location ?? '', /^\/centres\/nanchang-donghu\/ticket\/[2-9A-Z]{12}$/)
    const held = await pages.get(anonymous, taken.location ?? '')
    assert.equal(held.headers.refresh, '30')
    assert.match(mustBePage(held), /A001.*下一个就是您/s)
    await get(`/en${taken.location}`)
    assert.equal((await pages.get(anonymous, `${hall}/ticket/ABCDEFGH2345`)).status, 404)
    const board = await pages.get(anonymous, `${hall}/board`)
    assert.equal(board.headers.refresh, '10')
    assert.match(mustBePage(board), /还有1人在等/)
  })

  it('book, move and cancel an appointment, and check in for it', async () => {
    const person = somePerson(1)
    assert.match((await pages.get(anonymous, `${hall}/book`)).location ?? '', /^\/signin/)
    const chosen = await get(`${hall}/book?kind=A&day=2026-07-09&item=${residencePermit.handlingCode}`, person)
    assert.match(chosen, /name="minute"/)
    const none = await pages.post(person, `${hall}/book`, { kind: 'A', day: '2026-07-09' })
    assert.match(mustBePage(none, 422), /href="#minute"/)
    const fields = { kind: 'A', day: '2026-07-09', minute: '540', item: residencePermit.handlingCode }
    assert.equal((await pages.post(person, `${hall}/book`, fields)).location, '/my/appointments?did=booked')
    const twice = await pages.post(person, `${hall}/book`, { ...fields, minute: '570' })
    assert.match(mustBePage(twice, 422), /已经预约过同类业务/)
    const [booked] = await test.as(person, (services) => listOwnAppointments(services, person))
    assert.ok(booked)
    const own = await get('/my/appointments?did=booked', person)
    assert.ok(own.includes(booked.code) && own.includes(`/my/appointments/${booked.id}/move`))
    await get('/en/my/appointments', person)
    const path = `/my/appointments/${booked.id}`
    await get(`${path}/move?day=2026-07-08`, person)
    assert.equal((await pages.get(somePerson(2), `${path}/move`)).status, 404)
    const moved = await pages.post(person, `${path}/move`, { day: '2026-07-08', minute: '660' })
    assert.equal(moved.location, '/my/appointments?did=moved')
    const early = await pages.post(anonymous, `${hall}/check-in`, { code: booked.code })
    assert.equal((await pages.get(anonymous, `/en${hall}/check-in`)).location, `/en${hall}/ticket`)
    assert.match(mustBePage(early, 409), /10:30起可以报到/)
    test.advance(40 * 60_000)
    const arrived = await pages.post(anonymous, `${hall}/check-in`, { code: booked.code })
    assert.match(mustBePage(await pages.get(anonymous, arrived.location ?? '')), /预约11:00起先办/)
    assert.match(await get('/my/appointments', person), /已报到/)
    const late = await pages.get(person, `${path}/cancel`)
    assert.match(mustBePage(late, 409), /不能改了/)
    const other = { ...fields, kind: 'B', day: '2026-07-10' }
    await pages.post(person, `${hall}/book`, other)
    const listed = await test.as(person, (services) => listOwnAppointments(services, person))
    const last = listed.find(({ standing }) => standing === 'booked')
    await get(`/my/appointments/${last?.id}/cancel`, person)
    const gone = await pages.post(person, `/my/appointments/${last?.id}/cancel`)
    assert.equal(gone.location, '/my/appointments?did=cancelled')
  })

  it('are where a guide leads whose item has no form', async () => {
    const offline = serviceItems.find(({ online }) => !online)
    assert.ok(offline)
    const guide = mustBePage(await pages.get(anonymous, `/items/${offline.handlingCode}`))
    assert.ok(guide.includes(`href="/centres?item=${offline.handlingCode}"`), guide.slice(guide.indexOf('<main')))
  })

  it('refuse the twenty-first number of an address within a minute', async () => {
    test.advance(61_000)
    for (let asked = 0; asked < 20; asked++)
      assert.equal((await pages.post(anonymous, `${hall}/ticket`, {})).status, 422)
    assert.equal((await pages.post(anonymous, `${hall}/ticket`, { kind: 'A' })).status, 429)
  })
})
