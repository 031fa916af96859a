import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findDraftOf, getGuide, saveDraft, startDraft } from '#catalogue'
import { anonymous, type Officer } from '#kernel/principal'
import { type ManagersWorld, managersWorld } from '../../../../test/item-managers.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { birthRegistration, householdMove, residencePermit } from '../../../../test/service-items.ts'

const reason = { 'reason.zh': '窗口提速', 'reason.en': 'The counter became faster' }

describe('deciding about an item', () => {
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

  const guideOf = (code: string) => getGuide(world.test.services, code)

  /** A draft of the first manager with another promised limit. */
  async function changed(code: string, days: number): Promise<void> {
    const { test, first } = world
    await test.as(first, async (services) => {
      const draft = await startDraft(services, first, { level: 'item', code })
      assert.ok(draft.level === 'item')
      const own = { ...draft.content.own, promisedLimit: { days, unit: 'working-day' as const } }
      const { id, revision, effectiveFrom } = draft
      const content = { ...draft.content, own }
      await saveDraft(services, first, { id, revision, content, effectiveFrom, reason: { zh: '', en: '' } })
    })
  }

  async function submit(code: string, more: Record<string, string> = {}): Promise<void> {
    const page = mustBePage(await pages.get(world.first, `/w/items/${code}/submit`))
    const fields = { ...reason, when: 'now', revision: hiddenField(page, 'revision'), ...more }
    const sent = await pages.post(world.first, `/w/items/${code}/submit`, fields)
    assert.equal(sent.location, `/w/items/${code}?did=submitted`, sent.body.slice(0, 3000))
  }

  it('what breaks a rule is mended before it can be submitted', async () => {
    const code = householdMove.handlingCode
    await changed(code, 99)
    const page = mustBePage(await pages.get(world.first, `/w/items/${code}/submit`))
    assert.match(page, /还有1处必须改/)
    assert.match(page, /group=limits#element-promisedLimit/)
    assert.doesNotMatch(page, /name="reason\.zh"/)
    const forced = { ...reason, when: 'now', revision: '2' }
    assert.equal((await pages.post(world.first, `/w/items/${code}/submit`, forced)).status, 422)
    assert.equal((await findDraftOf(world.test.services, world.first, { level: 'item', code }))?.state, 'draft')
  })

  it('is submitted with a reason in both languages, and published by the second person', async () => {
    const { first, second } = world
    const code = householdMove.handlingCode
    await changed(code, 3)
    const empty = mustBePage(
      await pages.post(first, `/w/items/${code}/submit`, { 'reason.zh': '提速', when: 'now' }),
      422,
    )
    assert.match(empty, /请写明理由，中英文都要/)
    await submit(code)

    const own = mustBePage(await pages.get(first, `/w/items/${code}/approve`))
    assert.match(own, /不能自己审核/)
    assert.match(own, /可以审核的人：陶建国/)
    assert.doesNotMatch(own, /批准并发布/)
    const { revision = 0 } = (await findDraftOf(world.test.services, first, { level: 'item', code })) ?? {}
    assert.equal((await pages.post(first, `/w/items/${code}/approve`, { revision: String(revision) })).status, 403)

    const waiting = mustBePage(await pages.get(second, '/w/items'))
    assert.match(waiting, /待您审核：户口迁移/)
    const page = mustBePage(await pages.get(second, `/w/items/${code}/approve`))
    assert.match(page, /承诺时限由5个工作日缩短为3个工作日/)
    assert.match(page, /第2版立即发布/)
    assert.match(page, /原因：窗口提速/)
    const approved = await pages.post(second, `/w/items/${code}/approve`, { revision: hiddenField(page, 'revision') })
    assert.equal(approved.location, `/w/items/${code}?did=published`)
    assert.equal((await guideOf(code)).promisedLimit.days, 3)
    const shown = mustBePage(await pages.get(first, `/w/items/${code}?did=published`))
    assert.match(shown, /审定 · 陶建国/)
    assert.match(shown, /送审 · 邹敏/)
  })

  it('comes back with its reason, and the revision that was looked at counts', async () => {
    const { first, second } = world
    const code = birthRegistration.handlingCode
    await changed(code, 2)
    await submit(code)
    assert.equal((await pages.post(second, `/w/items/${code}/approve`, { revision: '1' })).status, 409)
    const bare = await pages.post(second, `/w/items/${code}/return`, { 'reason.zh': '不清楚' })
    assert.match(mustBePage(bare, 422), /请写明理由/)
    const why = { 'reason.zh': '写明为什么变慢', 'reason.en': 'Say why it is slower' }
    const back = await pages.post(second, `/w/items/${code}/return`, why)
    assert.equal(back.location, `/w/items/${code}?did=givenBack`)
    assert.match(mustBePage(await pages.get(first, '/w/items')), /退回修改：出生登记/)
    assert.match(mustBePage(await pages.get(first, `/w/items/${code}/edit`)), /写明为什么变慢/)

    const ask = mustBePage(await pages.get(first, `/w/items/${code}/discard`))
    const gone = await pages.post(first, `/w/items/${code}/discard`, { revision: hiddenField(ask, 'revision') })
    assert.equal(gone.location, `/w/items/${code}?did=discarded`)
    assert.equal((await guideOf(code)).version, 1)
  })

  it('waits for its date when there is one, which is not behind us', async () => {
    const { first, second } = world
    const code = birthRegistration.handlingCode
    await changed(code, 1)
    const day = { when: 'date', 'date-year': '2026', 'date-month': '9', 'date-day': '1' }
    const past = { ...reason, ...day, 'date-year': '2020', revision: '2' }
    assert.match(mustBePage(await pages.post(first, `/w/items/${code}/submit`, past), 422), /今天或以后的日期/)
    await submit(code, day)
    const page = mustBePage(await pages.get(second, `/w/items/${code}/approve`))
    assert.match(page, /第2版在9月1日[\s\S]*自动发布/)
    const approved = await pages.post(second, `/w/items/${code}/approve`, { revision: hiddenField(page, 'revision') })
    assert.equal(approved.location, `/w/items/${code}?did=scheduled`)
    assert.equal((await guideOf(code)).version, 1)
    assert.match(mustBePage(await pages.get(first, `/w/items/${code}`)), /自动发布/)
    assert.match(mustBePage(await pages.get(first, '/w/items?state=approved')), /出生登记/)
  })

  it('is suspended with a reason and resumed, at once and by one', async () => {
    const { first } = world
    const code = residencePermit.handlingCode
    const page = mustBePage(await pages.get(first, `/w/items/${code}/suspend`))
    assert.match(page, /0791-12345-1/)
    const bad = { ...reason, 'date-year': '2026', 'date-month': '13', 'date-day': '1' }
    assert.equal((await pages.post(first, `/w/items/${code}/suspend`, bad)).status, 422)
    const until = { 'date-year': '2026', 'date-month': '8', 'date-day': '1' }
    const why = { 'reason.zh': '系统升级', 'reason.en': 'Systems are upgraded' }
    const done = await pages.post(first, `/w/items/${code}/suspend`, { ...why, ...until })
    assert.equal(done.location, `/w/items/${code}?did=paused`)
    assert.equal((await guideOf(code)).state, 'suspended')
    const shown = mustBePage(await pages.get(first, `/w/items/${code}`))
    assert.match(shown, /系统升级/)
    assert.match(shown, /8月1日/)
    mustBePage(await pages.get(first, `/w/items/${code}/resume`))
    await pages.post(first, `/w/items/${code}/resume`)
    assert.equal((await guideOf(code)).state, 'in-use')
    assert.equal((await pages.get(first, `/w/items/${code}/resume`)).location, `/w/items/${code}`)
  })

  it('is abolished by two, with what takes its place', async () => {
    const { first, second } = world
    const code = residencePermit.handlingCode
    mustBePage(await pages.get(first, `/w/items/${code}/abolish`))
    const why = { 'reason.zh': '并入户口迁移', 'reason.en': 'Merged with moving the household' }
    const wrong = await pages.post(first, `/w/items/${code}/abolish`, { ...why, replacedBy: 'NOSUCH' })
    assert.match(mustBePage(wrong, 422), /href="#replacedBy"/)
    const right = { ...why, replacedBy: householdMove.handlingCode }
    const sent = await pages.post(first, `/w/items/${code}/abolish`, right)
    assert.equal(sent.location, `/w/items/${code}?did=submitted`)
    assert.equal((await guideOf(code)).state, 'in-use')
    const page = mustBePage(await pages.get(second, `/w/items/${code}/approve`))
    assert.match(page, /“居住证申领”立即取消/)
    await pages.post(second, `/w/items/${code}/approve`, { revision: hiddenField(page, 'revision') })
    await assert.rejects(guideOf(code), { code: 'catalogue.item-abolished' })
    const shown = mustBePage(await pages.get(first, `/w/items/${code}`))
    assert.match(shown, /这个事项已取消/)
    assert.match(mustBePage(await pages.get(first, '/w/items?state=abolished')), /居住证申领/)
  })

  it('every page of it is in English too, and nobody else’s', async () => {
    const code = householdMove.handlingCode
    await changed(code, 2)
    for (const page of ['', '/submit', '/suspend', '/discard', '/edit', '/preview']) {
      const path = `/w/items/${code}${page}`
      mustBePage(await pages.get(world.first, `/en${path}`))
      assert.equal((await pages.get(world.stranger, path)).status, 403, path)
      assert.equal((await pages.get(world.approver, path)).status, 403, path)
      assert.match(String((await pages.get(anonymous, path)).location), /^\/w\/signin/)
    }
    const others: readonly Officer[] = [world.stranger, world.approver]
    for (const act of ['submit', 'approve', 'return', 'discard', 'suspend', 'resume', 'abolish', 'start']) {
      for (const who of others) {
        const answer = await pages.post(who, `/w/items/${code}/${act}`, { ...reason, revision: '2' })
        assert.equal(answer.status, 403, act)
      }
    }
  })
})
