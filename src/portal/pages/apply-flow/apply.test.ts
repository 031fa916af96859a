import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { anonymous } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, permit } from '../../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

/** From the start to the page after prefill, as pages. */
describe('applying', () => {
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

  async function started(person: Parameters<PageVisitor['post']>[0]): Promise<string> {
    const answer = await pages.post(person, '/apply/start', { item: permit.itemCode })
    const caseId = /^\/apply\/([^/]+)\/start$/.exec(answer.location ?? '')?.[1]
    assert.ok(caseId, answer.body)
    return caseId
  }

  it('leads from the guide to the receipt with one answer of the person', async () => {
    const person = await world.signIn(1)
    const caseId = await started(person)
    const start = mustBePage(await pages.get(person, `/apply/${caseId}/start`))
    assert.match(start, /第1步，共3步/)
    assert.match(start, /只有1个问题要您答/)

    const gathered = await pages.post(person, `/apply/${caseId}/start`)
    assert.equal(gathered.location, `/apply/${caseId}/prefill`)
    const prefill = mustBePage(await pages.get(person, `/apply/${caseId}/prefill`))
    assert.match(prefill, /第2步，共3步/)
    assert.match(prefill, /林晓岚/)
    assert.match(prefill, /公安部.{0,20}人口/)
    assert.match(prefill, /您来南昌住，主要是为了什么？/)
    assert.doesNotMatch(prefill, /checked=""/)

    const answered = await pages.post(person, `/apply/${caseId}/prefill`, { 'answer-purpose': 'employment' })
    assert.equal(answered.location, `/apply/${caseId}/check`)
    const check = mustBePage(await pages.get(person, `/apply/${caseId}/check`))
    assert.match(check, /提交居住证申请/)
    assert.match(check, /7月13日（周一）/)
    assert.match(check, /<span class="hidden-text">[^<]+<\/span>/)

    const submissionKey = hiddenField(check, 'submissionKey')
    const [first, second] = [
      await pages.post(person, `/apply/${caseId}/check`, { submissionKey }),
      await pages.post(person, `/apply/${caseId}/check`, { submissionKey }),
    ]
    assert.equal(first.location, `/apply/${caseId}/done`)
    assert.equal(second.location, first.location)
    const done = mustBePage(await pages.get(person, `/apply/${caseId}/done`))
    assert.match(done, /南昌市公安局东湖分局/)
    assert.match(done, /7月13日（周一）/)
  })

  it('shows the receipt to whoever goes back after submission', async () => {
    const person = await world.signIn(1)
    const { location } = await pages.get(person, '/my/cases')
    assert.equal(location, undefined)
    const list = mustBePage(await pages.get(person, '/my/cases'))
    const caseId = /\/my\/cases\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
    for (const step of ['prefill', 'q/1', 'materials', 'commit', 'check', 'tasks', 'fact/person.name'])
      assert.equal((await pages.get(person, `/apply/${caseId}/${step}`)).location, `/apply/${caseId}/done`, step)
  })

  it('says what is missing, keeps the page and puts 错误 before its title', async () => {
    const person = await world.signIn(2)
    const caseId = await started(person)
    await pages.post(person, `/apply/${caseId}/start`)
    const refused = mustBePage(await pages.post(person, `/apply/${caseId}/prefill`), 422)
    assert.match(refused, /<title>错误：/)
    assert.match(refused, /role="alert"/)
    assert.match(refused, /href="#answer-purpose"/)
    const check = mustBePage(await pages.get(person, `/apply/${caseId}/check`))
    assert.match(check, /去填写/)
    const submissionKey = hiddenField(check, 'submissionKey')
    const unfinished = mustBePage(await pages.post(person, `/apply/${caseId}/check`, { submissionKey }), 422)
    assert.match(unfinished, /还没有填/)
  })

  it('goes on with a draft, and throws it away only when asked twice', async () => {
    const person = await world.signIn(3)
    const caseId = await started(person)
    await pages.post(person, `/apply/${caseId}/start`)
    assert.equal(await started(person), caseId)
    assert.match(mustBePage(await pages.get(person, `/apply/${caseId}/start`)), /接着办/)
    mustBePage(await pages.get(person, `/apply/${caseId}/anew`))
    const anew = await pages.post(person, `/apply/${caseId}/anew`)
    assert.match(anew.location ?? '', /^\/apply\/[0-9a-f-]{36}\/start$/)
    assert.notEqual(anew.location, `/apply/${caseId}/start`)
  })

  it('asks one question per page in elderly mode', async () => {
    const person = await world.signIn(4)
    const caseId = await started(person)
    await pages.post(person, `/apply/${caseId}/start`)
    const prefill = mustBePage(await pages.get(person, `/apply/${caseId}/prefill?mode=elder`))
    assert.doesNotMatch(prefill, /answer-purpose/)
    assert.match(prefill, /第2步，共4步/)
    const question = mustBePage(await pages.get(person, `/apply/${caseId}/q/1?mode=elder`))
    assert.match(question, /<h1[^>]*>.*您来南昌住.*<\/h1>/)
    const empty = mustBePage(await pages.post(person, `/apply/${caseId}/q/1`), 422)
    assert.match(empty, /<title>错误：/)
    const next = await pages.post(person, `/apply/${caseId}/q/1`, { 'answer-purpose': 'study' })
    assert.equal(next.location, `/apply/${caseId}/check`)
    assert.equal((await pages.get(person, `/apply/${caseId}/q/9`)).status, 404)
  })

  it('exists in English', async () => {
    const person = await world.signIn(4)
    const caseId = await started(person)
    for (const step of ['start', 'prefill', 'q/1', 'materials', 'check', 'tasks']) {
      const page = mustBePage(await pages.get(person, `/en/apply/${caseId}/${step}`))
      assert.match(page, /<html lang="en"/)
    }
  })

  it('sends a stranger to sign in and hides another person’s draft', async () => {
    const caseId = await started(await world.signIn(5))
    const stranger = await world.signIn(6)
    for (const step of [
      'start',
      'prefill',
      'q/1',
      'fact/person.name',
      'materials',
      'commit',
      'check',
      'done',
      'tasks',
    ]) {
      const path = `/apply/${caseId}/${step}`
      const away = await pages.get(anonymous, path)
      assert.match(away.location ?? '', /^\/signin\?/)
      assert.equal(new URL(away.location ?? '', 'http://x').searchParams.get('return'), path)
      assert.equal((await pages.get(stranger, path)).status, 404, step)
    }
    for (const path of ['start', 'gather', 'prefill', 'q/1', 'check', 'anew', 'materials/continue']) {
      const answer = await pages.post(stranger, `/apply/${caseId}/${path}`, { submissionKey: 'k' })
      assert.equal(answer.status, 404, path)
    }
  })

  it('fetches facts again that have grown old, and asks to look once more', async () => {
    const person = await world.signIn(7)
    const caseId = await started(person)
    await pages.post(person, `/apply/${caseId}/start`)
    await pages.post(person, `/apply/${caseId}/prefill`, { 'answer-purpose': 'employment' })
    world.network.advance(25 * 3_600_000)
    const stale = await pages.post(person, `/apply/${caseId}/check`, { submissionKey: 'k' })
    assert.equal(stale.location, `/apply/${caseId}/prefill?again=yes`)
    assert.match(mustBePage(await pages.get(person, stale.location)), /信息已重新核验/)
    assert.equal(
      (await pages.post(person, `/apply/${caseId}/check`, { submissionKey: 'k' })).location,
      `/apply/${caseId}/done`,
    )
  })

  it('leads a visitor who presses start to sign in and back to the start of this item', async () => {
    const { location = '' } = await pages.post(anonymous, '/apply/start', { item: permit.itemCode })
    const query = new URL(location, 'http://x').searchParams
    assert.equal(query.get('level'), '2')
    const back = query.get('return') ?? ''
    const person = await world.signIn(9)
    const start = mustBePage(await pages.get(person, back))
    assert.match(start, new RegExp(`name="item" value="${permit.itemCode}"`))
    const begun = await pages.post(person, '/apply/start', { item: permit.itemCode, begin: 'yes' })
    assert.match(begun.location ?? '', /\/prefill$/)
  })
})
