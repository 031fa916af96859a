import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { acceptCase, openCase, requestCorrection, supplyCorrection } from '#casework'
import { addDays, calendarDateOf } from '#standards'
import { caseIn } from '../../../test/case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, officerOf } from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const text = '已经超期，请今天作出决定并说明原因。'
const supervisor = { ...officerOf('360102', '吴敏', ['supervisor']), sessionId: 'wu' }

describe('urging, mending and a further notice', () => {
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

  it('stand on the pages of the applicant, the office and the supervisor, each their own', async () => {
    const person = await world.signIn(5)
    const { id } = await caseIn(world, 'submitted', person)
    const own = `/my/cases/${id}`
    assert.match(mustBePage(await pages.get(person, own)), new RegExp(`href="${own}/mend"`))
    assert.match(mustBePage(await pages.get(person, `${own}/mend/1`)), /更正填错的/)
    mustBePage(await pages.get(person, `/en${own}/mend`))
    assert.match(mustBePage(await pages.post(person, `${own}/mend/1`, {}), 422), /error-summary/)
    const mended = await pages.post(person, `${own}/mend/1`, { 'answer-purpose': 'employment' })
    assert.equal(mended.location, `${own}/mend`)
    assert.equal((await pages.get(person, `${own}/mend/99`)).status, 404)
    assert.match(mustBePage(await pages.get(person, `${own}/urge`)), /还在期限内/)
    assert.equal((await pages.get(await world.signIn(7), `${own}/urge`)).status, 404)
    const open = async () => world.node.as(eastLake, (services) => openCase(services, eastLake, id))
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, id)
      const entries = [{ what: '照片', why: '太旧', standard: '白底' }]
      await acceptCase(services, eastLake, id, { version })
      const { version: accepted } = await openCase(services, eastLake, id)
      const by = addDays(calendarDateOf(services.clock.now()), 10)
      await requestCorrection(services, eastLake, id, { version: accepted, entries, by })
    })
    await world.node.as(person, (services) => supplyCorrection(services, person, id, { answers: { c1: '已补' } }))
    world.network.advance(60 * 24 * 3_600_000)
    assert.match(mustBePage(await pages.get(person, `/en${own}/urge`)), /It is late/)
    assert.equal((await pages.post(person, `${own}/urge`, { text: '急用' })).location, own)
    assert.match(mustBePage(await pages.get(eastLake, `/w/case/${id}`)), /申请人催办[\s\S]*急用/)
    assert.match(mustBePage(await pages.get(supervisor, '/w/supervise')), /申请人催办1次/)
    const answered = { version: String((await open()).version), reason: text }
    assert.equal((await pages.post(eastLake, `/w/case/${id}/answer-urge`, answered)).location, '/w/queue?did=answered')
    const version = String((await open()).version)
    const again = `/w/case/${id}/correct-again`
    assert.equal((await pages.get(eastLake, `${again}?version=${version}`)).status, 403)
    mustBePage(await pages.get(supervisor, `${again}?version=${version}`))
    const [year = '', month = '', day = ''] = addDays(calendarDateOf(world.node.services.clock.now()), 10).split('-')
    const entry = { 'what-0': '合同', 'why-0': '没有写清期限。', 'standard-0': '写明起止。' }
    const notice = { version, entries: '1', ...entry, 'by-year': year, 'by-month': month, 'by-day': day }
    assert.match(mustBePage(await pages.post(supervisor, again, { ...notice, do: 'preview' }), 422), /href="#reason"/)
    const seen = mustBePage(await pages.post(supervisor, again, { ...notice, reason: text, do: 'preview' }))
    assert.match(seen, /很抱歉/)
    const sent = await pages.post(supervisor, again, { ...notice, reason: text, do: 'send' })
    assert.equal(sent.location, '/w/supervise?did=asked-again')
    assert.match(mustBePage(await pages.get(person, own)), /第一次告知时我们漏了[\s\S]*docs\/correction-2/)
  })
})
