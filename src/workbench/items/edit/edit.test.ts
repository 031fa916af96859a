import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { discardDraft, findDraftOf, startDraft } from '#catalogue'
import type { Officer } from '#kernel/principal'
import { boxesOf, type ManagersWorld, managersWorld } from '../../../../test/item-managers.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { householdMove } from '../../../../test/service-items.ts'

const code = householdMove.handlingCode
const subject = { level: 'item', code } as const
const address = `/w/items/${code}/edit`

describe('editing an item', () => {
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
  beforeEach(async () => {
    const { test, first } = world
    const open = await findDraftOf(test.services, first, subject)
    if (open)
      await test.as(first, (services) => discardDraft(services, first, { id: open.id, revision: open.revision }))
    await test.as(first, (services) => startDraft(services, first, subject))
  })

  const form = async (who: Officer, group: string) =>
    boxesOf(mustBePage(await pages.get(who, `${address}?group=${group}`)))
  const saved = async () => {
    const draft = await findDraftOf(world.test.services, world.first, subject)
    assert.ok(draft?.level === 'item')
    return draft
  }

  it('shows each element with who may set it, and what it says nationally', async () => {
    const basics = mustBePage(await pages.get(world.first, `${address}?group=basics`))
    assert.match(basics, /国家统一/)
    assert.match(basics, /基本要素全国统一/)
    assert.doesNotMatch(basics, /name="name\.zh"/)
    assert.match(basics, /可按本地情况调整/)
    const limits = mustBePage(await pages.get(world.first, `${address}?group=limits`))
    assert.match(limits, /本地填写/)
    assert.match(limits, /20个工作日/)
    assert.match(limits, /办事负担/)
    assert.match(limits, /马上办/)
    for (const group of ['materials', 'process', 'channels', 'law', 'online', 'nonsense'])
      mustBePage(await pages.get(world.first, `${address}?group=${group}`))
    mustBePage(await pages.get(world.first, `/en${address}?group=materials`))
  })

  it('saves what was entered, and says what the rules say of it with clause and mend', async () => {
    const fields = { ...(await form(world.first, 'limits')), 'promisedLimit.days': '99', do: 'save' }
    assert.equal((await pages.post(world.first, address, fields)).location, `${address}?group=limits&did=saved`)
    assert.equal((await saved()).content.own.promisedLimit.days, 99)
    const page = mustBePage(await pages.get(world.first, `${address}?group=limits&did=saved`))
    assert.match(page, /已保存/)
    const atElement = /data-live="findings-promisedLimit">([\s\S]*?)<\/div>/.exec(page)?.[1] ?? ''
    assert.match(atElement, /承诺时限超过法定时限/)
    assert.match(atElement, /依据：行政许可法第四十二条/)
    // The same from everywhere, leading there.
    const elsewhere = mustBePage(await pages.get(world.first, `${address}?group=basics`))
    assert.match(elsewhere, /edit\?group=limits#element-promisedLimit/)
  })

  it('checks without saving what has been entered, as the script does while one types', async () => {
    const { revision } = await saved()
    const fields = { ...(await form(world.first, 'limits')), 'promisedLimit.days': '2', visits: '3', do: 'check' }
    const page = mustBePage(await pages.post(world.first, address, fields))
    assert.match(page, /value="2"/)
    assert.match(page, /减3/)
    assert.match(page, /增2/)
    assert.equal((await saved()).revision, revision)
  })

  it('keeps what cannot be read in its box, says so there, and saves nothing', async () => {
    const fields = { ...(await form(world.first, 'limits')), 'promisedLimit.days': '三天', do: 'save' }
    const page = mustBePage(await pages.post(world.first, address, fields), 422)
    assert.match(page, /<title>错误：/)
    assert.match(page, /href="#promisedLimit\.days"/)
    assert.match(page, /value="三天"/)
    assert.equal((await saved()).content.own.promisedLimit.days, householdMove.promisedLimit.days)
  })

  it('says at the element what no element can hold, and keeps it in its box', async () => {
    const { revision } = await saved()
    const long = '很'.repeat(3000)
    const names = { 'handlingName.zh': long, 'handlingName.en': 'Long' }
    const sent = { ...(await form(world.first, 'basics')), ...names, do: 'save' }
    const page = mustBePage(await pages.post(world.first, address, sent), 422)
    assert.match(page, /href="#element-handlingName"/)
    assert.ok(page.includes(long))
    assert.equal((await saved()).revision, revision)
  })

  it('what has been submitted meanwhile is not silently dropped', async () => {
    const { test, first, second } = world
    const fields = { ...(await form(second, 'limits')), visits: '0', do: 'save' }
    const changed = { ...(await form(first, 'limits')), 'promisedLimit.days': '4', do: 'save' }
    await pages.post(first, address, changed)
    const why = { 'reason.zh': '提速', 'reason.en': 'Faster', when: 'now' }
    const { revision } = await saved()
    await pages.post(first, `/w/items/${code}/submit`, { ...why, revision: String(revision) })
    assert.equal((await pages.post(second, address, fields)).status, 409)
    assert.equal((await pages.get(second, address)).location, `/w/items/${code}`)
    assert.equal((await findDraftOf(test.services, first, subject))?.state, 'checked')
  })

  it('takes an adjustment only with its tick, keeps its reason, and gives it up without', async () => {
    const fields = { ...(await form(world.first, 'limits')), 'statutoryLimit.days': '10', do: 'save' }
    await pages.post(world.first, address, fields)
    assert.deepEqual((await saved()).content.overrides, [])
    const ticked = {
      ...(await form(world.first, 'limits')),
      ...{ 'statutoryLimit.differs': 'yes', 'statutoryLimit.days': '10', do: 'save' },
      ...{ 'statutoryLimit.why.zh': '本市已经联网', 'statutoryLimit.why.en': 'This city is connected' },
    }
    await pages.post(world.first, address, ticked)
    const [override] = (await saved()).content.overrides
    assert.deepEqual(
      [override?.element, override?.value, override?.reason.zh, override?.by.zh],
      ['statutoryLimit', { days: 10, unit: 'working-day' }, '本市已经联网', '东湖分局'],
    )
    const { 'statutoryLimit.differs': _tick, ...without } = await form(world.first, 'limits')
    await pages.post(world.first, address, { ...without, do: 'save' })
    assert.deepEqual((await saved()).content.overrides, [])
  })

  it('adds, moves and removes entries without losing what stands in the others', async () => {
    const fields = { ...(await form(world.first, 'process')), 'questions.differs': 'yes' }
    const two = boxesOf(mustBePage(await pages.post(world.first, address, { ...fields, do: 'add:questions' })))
    assert.equal(two['questions.rows'], '2')
    const filled = { ...two, 'questions.1.question.zh': '要带什么？', 'questions.1.question.en': 'What to bring?' }
    const raised = boxesOf(mustBePage(await pages.post(world.first, address, { ...filled, do: 'up:questions:1' })))
    assert.equal(raised['questions.0.question.zh'], '要带什么？')
    assert.equal(raised['questions.1.question.zh'], '要预约吗？')
    const one = boxesOf(mustBePage(await pages.post(world.first, address, { ...raised, do: 'drop:questions:1' })))
    assert.equal(one['questions.rows'], '1')
    assert.equal(one['questions.0.question.zh'], '要带什么？')
  })

  it('saves when the group is changed, and leads to the preview and to the submission', async () => {
    const limits = { ...(await form(world.first, 'limits')), visits: '2' }
    const gone = await pages.post(world.first, address, { ...limits, do: 'go:channels' })
    assert.equal(gone.location, `${address}?group=channels`)
    assert.equal((await saved()).content.own.visits, 2)
    for (const page of ['preview', 'submit']) {
      const fields = { ...(await form(world.first, 'channels')), do: page }
      assert.equal((await pages.post(world.first, address, fields)).location, `/w/items/${code}/${page}`)
    }
  })

  it('shows the second of two editors the difference in words, and loses neither', async () => {
    const { first, second } = world
    const [mine, theirs] = [await form(second, 'limits'), await form(first, 'limits')]
    await pages.post(first, address, { ...theirs, 'promisedLimit.days': '4', do: 'save' })
    const sent = { ...mine, 'promisedLimit.days': '3', visits: '0', do: 'save' }
    const conflict = mustBePage(await pages.post(second, address, sent), 409)
    assert.match(conflict, /草稿被别人改过/)
    assert.match(conflict, /邹敏/)
    assert.match(conflict, /4个工作日/)
    assert.match(conflict, /3个工作日/)
    assert.match(conflict, /只有您改了/)
    assert.equal((await saved()).content.own.promisedLimit.days, 4)

    const kept = boxesOf(conflict, /<form[^>]*method="post"[\s\S]*?name="group"[\s\S]*?<\/form>/)
    assert.equal(kept['side.visits'], 'mine')
    const unchosen = mustBePage(await pages.post(second, address, { ...kept, do: 'resolve' }), 422)
    assert.match(unchosen, /请选一边：承诺办结时限/)
    const chosen = { ...kept, 'side.promisedLimit': 'mine', do: 'resolve' }
    assert.equal((await pages.post(second, address, chosen)).status, 303)
    const { own } = (await saved()).content
    assert.deepEqual([own.promisedLimit.days, own.visits], [3, 0])
  })

  it('choosing what the other wrote keeps it, and a third save meanwhile is shown again', async () => {
    const { first, second } = world
    const mine = await form(second, 'limits')
    await pages.post(first, address, { ...(await form(first, 'limits')), 'promisedLimit.days': '4', do: 'save' })
    const sent = { ...mine, 'promisedLimit.days': '3', do: 'save' }
    const conflict = mustBePage(await pages.post(second, address, sent), 409)
    const kept = boxesOf(conflict, /<form[^>]*method="post"[\s\S]*?name="group"[\s\S]*?<\/form>/)
    await pages.post(first, address, { ...(await form(first, 'limits')), 'promisedLimit.days': '2', do: 'save' })
    const chosen = { ...kept, 'side.promisedLimit': 'theirs', do: 'resolve' }
    const again = mustBePage(await pages.post(second, address, chosen), 409)
    const now = boxesOf(again, /<form[^>]*method="post"[\s\S]*?name="group"[\s\S]*?<\/form>/)
    await pages.post(second, address, { ...now, 'side.promisedLimit': 'theirs', do: 'resolve' })
    assert.equal((await saved()).content.own.promisedLimit.days, 2)
  })

  it('is nobody’s but the managers’ of the organ', async () => {
    const fields = { ...(await form(world.first, 'limits')), visits: '9', do: 'save' }
    const { revision } = await saved()
    assert.equal((await pages.get(world.stranger, address)).status, 403)
    assert.equal((await pages.post(world.stranger, address, fields)).status, 403)
    const refused = await pages.get(world.approver, address)
    assert.equal(refused.status, 403)
    assert.match(refused.body, /这件事由事项管理员办/)
    assert.equal((await pages.post(world.approver, address, fields)).status, 403)
    assert.equal((await saved()).revision, revision)
    assert.equal((await pages.get(world.first, `/w/items/${code.replace(/01$/, '77')}/edit`)).status, 404)
  })

  it('an unreadable form harms nothing', async () => {
    const before = await saved()
    for (const fields of [
      {},
      { do: 'save' },
      { do: 'up:x:y' },
      { do: 'resolve', group: 'limits' },
      { do: 'save', revision: 'x', group: 'law' },
    ])
      assert.ok([200, 303, 409, 422].includes((await pages.post(world.first, address, fields)).status))
    assert.deepEqual((await saved()).content, before.content)
  })
})
