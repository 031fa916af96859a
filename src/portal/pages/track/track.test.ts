import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Receipt } from '#casework'
import { anonymous } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  submittedCase,
} from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { faultsOfPage } from '../../../../test/portal.ts'

describe('the tracking page', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let receipt: Receipt
  const phoneTail = getSamplePerson(1).phone.slice(-4)
  const wrongTail = String((Number(phoneTail) + 1) % 10_000).padStart(4, '0')
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    receipt = await submittedCase(world, await world.signIn(1))
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  const track = (fields: Record<string, string>, path = '/track') => pages.post(anonymous, path, fields)

  it('asks for code and digits without an account, in both languages and in elderly mode', async () => {
    for (const path of ['/track', '/en/track', '/track?mode=elder']) {
      const body = mustBePage(await pages.get(anonymous, path))
      assert.deepEqual(faultsOfPage(body), [], path)
      assert.match(body, /<form[^>]*action="(\/en)?\/track" method="post"/)
      assert.match(body, /name="queryCode"/)
      assert.match(body, /inputMode="numeric"[^>]*>/)
      assert.match(body, /href="(\/en)?\/my\/cases"/)
    }
  })

  it('is where the home page and the receipt lead', async () => {
    assert.match((await pages.get(anonymous, '/')).body, /href="\/track"/)
    const done = mustBePage(await pages.get(await world.signIn(1), `/apply/${receipt.caseId}/done`))
    assert.match(done, /<a href="\/track">凭查询码和手机后4位查进度<\/a>/)
  })

  it('shows state, turn and dates; nothing of the person, nothing kept, nothing in the address', async () => {
    const answer = await track({ queryCode: receipt.queryCode.toLowerCase(), phoneTail })
    const body = mustBePage(answer)
    assert.deepEqual(faultsOfPage(body), [])
    for (const shown of [/居住证申领/, /已受理/, /南昌市公安局东湖分局/, /7月8日/, /7月13日（周一）/])
      assert.match(body, shown)
    const { name, residentId, phone } = getSamplePerson(1)
    for (const hidden of [name, residentId, phone, receipt.queryCode, receipt.caseNumber, receipt.caseId])
      assert.ok(!body.includes(hidden), hidden)
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.match(body, /<meta name="robots" content="noindex"/)
    assert.equal(answer.location, undefined)
    const english = mustBePage(await track({ queryCode: receipt.queryCode, phoneTail }, '/en/track'))
    assert.deepEqual(faultsOfPage(english), [])
    assert.match(english, /has accepted it and will review it/)
    assert.match(english, /13 July/)
  })

  it('shows a signed-in officer no more than anybody', async () => {
    const body = mustBePage(await pages.post(eastLake, '/track', { queryCode: receipt.queryCode, phoneTail }))
    assert.doesNotMatch(body, new RegExp(getSamplePerson(1).name))
  })

  it('says what cannot be right beside its field, 错误 before the title, and keeps what was typed', async () => {
    const body = mustBePage(await track({ queryCode: '7KQ4', phoneTail: '12' }), 422)
    assert.match(body, /<title>错误：/)
    assert.match(body, /role="alert"/)
    assert.match(body, /href="#queryCode"/)
    assert.match(body, /href="#phoneTail"/)
    assert.match(body, /value="7KQ4"/)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match((await track({ queryCode: '', phoneTail: '' }, '/en/track')).body, /<title>Error: /)
  })

  it('says of wrong digits only that both do not belong together, then closes the code for an hour', async () => {
    for (let tries = 0; tries < 5; tries++) {
      const body = mustBePage(await track({ queryCode: receipt.queryCode, phoneTail: wrongTail }), 422)
      assert.match(body, /没有查到。查询码和手机号后4位对不上/)
    }
    const closed = await track({ queryCode: receipt.queryCode, phoneTail })
    assert.match(mustBePage(closed, 429), /输错次数太多.*请60分钟后再查/)
    assert.equal(closed.headers['retry-after'], '3600')
  })

  it('refuses the twenty-first question of an address within a minute, on a page', async () => {
    world.network.advance(60_000)
    for (let asked = 0; asked < 20; asked++) assert.equal((await track({ queryCode: '', phoneTail: '' })).status, 422)
    const answer = await track({ queryCode: '', phoneTail: '' }, '/en/track')
    assert.match(mustBePage(answer, 429), /Too many attempts/)
    assert.equal(answer.headers['retry-after'], '60')
    assert.equal((await pages.get(anonymous, '/track')).status, 200)
  })
})
