import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { basicOf, findDraftOf, publishBasicItems, saveDraft, startDraft } from '#catalogue'
import { system } from '#kernel/principal'
import { type ManagersWorld, managersWorld } from '../../../../test/item-managers.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { householdMove } from '../../../../test/service-items.ts'

const code = householdMove.handlingCode
const basic = basicOf(householdMove)

describe('comparing what is written with what is in force', () => {
  let world: ManagersWorld
  let pages: PageVisitor
  before(async () => {
    world = await managersWorld()
    pages = await pageVisitor(world.test)
    const { test, first } = world
    await test.as(first, async (services) => {
      const draft = await startDraft(services, first, { level: 'item', code })
      assert.ok(draft.level === 'item')
      const { id, revision, effectiveFrom } = draft
      const own = { ...draft.content.own, promisedLimit: { days: 2, unit: 'working-day' as const } }
      const override = {
        element: 'summary' as const,
        value: { zh: '把户口迁到南昌。', en: 'Moves your household to Nanchang.' },
        reason: { zh: '写明城市', en: 'Names the city' },
      }
      const content = { ...draft.content, own, overrides: [override] }
      await saveDraft(services, first, { id, revision, content, effectiveFrom, reason: { zh: '提速', en: 'Faster' } })
    })
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('the draft against the version in force, in sentences', async () => {
    const page = mustBePage(await pages.get(world.first, `/w/items/${code}/diff`))
    assert.match(page, /承诺时限由5个工作日缩短为2个工作日/)
    assert.match(page, /<ins>2个工作日<\/ins>/)
    const same = mustBePage(await pages.get(world.first, `/w/items/${code}/diff?from=1&to=1`))
    assert.match(same, /没有不同/)
    mustBePage(await pages.get(world.first, `/en/w/items/${code}/diff?from=draft&to=1`))
    for (const odd of ['from=99&to=draft', 'to=', 'from=1%27'])
      assert.ok([200, 400].includes((await pages.get(world.first, `/w/items/${code}/diff?${odd}`)).status), odd)
  })

  it('the guide of the draft as people will see it, with nothing that can be begun', async () => {
    const page = mustBePage(await pages.get(world.first, `/w/items/${code}/preview`))
    assert.match(page, /把户口迁到南昌/)
    assert.match(page, /2个工作日/)
    assert.doesNotMatch(page, /\/apply\/start/)
    mustBePage(await pages.get(world.first, `/en/w/items/${code}/preview`))
  })

  it('who is concerned, also while the hub does not answer', async () => {
    const path = `/w/items/${code}/impact`
    assert.match(mustBePage(await pages.get(world.first, path)), /现在连不上总枢纽/)
    const answer = (status: number, body: unknown) =>
      world.test.setOutbound(async () => ({ status, headers: {}, body: Buffer.from(JSON.stringify(body)) }))
    answer(200, { version: 1 })
    assert.match(mustBePage(await pages.get(world.first, path)), /总枢纽现在是第1版/)
    answer(404, {})
    assert.match(mustBePage(await pages.get(world.first, path)), /总枢纽还没有这个事项/)
    answer(200, ['nonsense'])
    assert.match(mustBePage(await pages.get(world.first, path)), /现在连不上总枢纽/)
  })

  it('a national change: what it says, where it meets our adjustments, and what follows', async () => {
    const { test, first, second, stranger } = world
    const path = `/w/items/${code}/proposal`
    assert.equal((await pages.get(first, path)).status, 404)
    const elements = {
      ...basic.elements,
      statutoryLimit: { days: 15, unit: 'working-day' as const },
      summary: { zh: '把户口迁到常住地。', en: 'Moves your household to where you live.' },
    }
    await test.as(system, (services) => publishBasicItems(services, [{ ...basic, version: 2, elements }]))
    assert.match(mustBePage(await pages.get(first, '/w/items')), /国家目录改了：户口迁移/)
    const page = mustBePage(await pages.get(second, path))
    assert.match(page, /法定时限由20个工作日缩短为15个工作日/)
    // What is adjusted in the draft only is not in force yet.
    assert.match(page, /没有撞上/)
    assert.equal((await pages.get(stranger, path)).status, 403)
    assert.equal((await pages.post(stranger, path)).status, 403)
    assert.match(mustBePage(await pages.post(second, `${path}/decline`, { 'reason.zh': '等' }), 422), /请写明理由/)

    assert.equal((await pages.post(second, path)).location, `/w/items/${code}/edit`)
    const draft = await findDraftOf(test.services, second, { level: 'item', code })
    assert.ok(draft?.level === 'item')
    assert.equal(draft.content.basicVersion, 2)
    assert.equal(draft.content.own.promisedLimit.days, 2)
    assert.equal(draft.content.overrides[0]?.element, 'summary')
    const limits = mustBePage(await pages.get(second, `/w/items/${code}/edit?group=limits`))
    assert.match(limits, /15个工作日/)
  })

  it('a place may say why it does not follow', async () => {
    const why = { 'reason.zh': '系统还没改好', 'reason.en': 'Systems are not ready' }
    const declined = await pages.post(world.second, `/w/items/${code}/proposal/decline`, why)
    assert.equal(declined.location, `/w/items/${code}?did=declined`)
    assert.doesNotMatch(mustBePage(await pages.get(world.first, '/w/items')), /国家目录改了/)
  })
})

describe('the keeper of the national catalogue', () => {
  let world: ManagersWorld
  let pages: PageVisitor
  before(async () => {
    world = await managersWorld({ platform: { id: 'hub', kind: 'hub', region: '000000' } })
    pages = await pageVisitor(world.test)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })
  const path = `/w/basic-items/${basic.basicCode}`

  it('edits a basic item, sees whom it concerns, and a second person publishes it', async () => {
    const { first, second } = world
    assert.equal((await pages.get(first, '/w/items')).location, '/w/basic-items')
    assert.match(mustBePage(await pages.get(first, '/w/basic-items?q=户口迁移')), new RegExp(path))
    assert.equal((await pages.post(first, `${path}/start`)).location, `${path}/edit`)
    const form = mustBePage(await pages.get(first, `${path}/edit?group=limits`))
    assert.match(form, /各地可按规定调整/)
    assert.doesNotMatch(form, /name="promisedLimit\.days"/)
    const fields = {
      ...{ group: 'limits', revision: '1', do: 'save' },
      ...{ 'statutoryLimit.days': '15', 'statutoryLimit.unit': 'working-day' },
    }
    assert.equal((await pages.post(first, `${path}/edit`, fields)).status, 303)
    const impact = mustBePage(await pages.get(first, `${path}/impact`))
    assert.match(impact, /有1项实施清单以它为准/)
    assert.match(impact, /草稿改了：法定办结时限/)
    assert.match(impact, /没有地方调整过要改的要素/)
    mustBePage(await pages.get(first, `${path}/preview`))
    mustBePage(await pages.get(first, `/en${path}/diff`))

    const reason = { 'reason.zh': '法定时限缩短', 'reason.en': 'Shorter by law', when: 'now', revision: '2' }
    assert.equal((await pages.post(first, `${path}/submit`, reason)).location, `${path}?did=submitted`)
    assert.match(mustBePage(await pages.get(second, '/w/basic-items')), /待您审核：户口迁移/)
    const approved = await pages.post(second, `${path}/approve`, { revision: '3' })
    assert.equal(approved.location, `${path}?did=published`)
    assert.match(mustBePage(await pages.get(first, `${path}/impact`)), /还在旧版/)
    mustBePage(await pages.get(first, path))
  })

  it('is nobody’s business below', async () => {
    assert.equal((await pages.get(world.stranger, `${path}/edit`)).status, 403)
    assert.equal((await pages.post(world.stranger, `${path}/start`)).status, 403)
    assert.equal((await pages.get(world.approver, path)).status, 403)
    assert.equal((await pages.get(world.first, '/w/basic-items/000000000000')).status, 404)
  })
})
