import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { anonymous, type Person } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, permit } from '../../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('the pages of an application, one by one', () => {
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

  async function started(person: Person): Promise<string> {
    const { location = '', body } = await pages.post(person, '/apply/start', { item: permit.itemCode })
    const caseId = /^\/apply\/([^/]+)\/start$/.exec(location)?.[1]
    assert.ok(caseId, body)
    return caseId
  }

  async function gathered(number: number): Promise<{ person: Person; path: string }> {
    const person = await world.signIn(number)
    const path = `/apply/${await started(person)}`
    await pages.post(person, `${path}/start`)
    return { person, path }
  }

  it('start with who applies, how long it takes and who will be asked, before anything is fetched', async () => {
    const person = await world.signIn(1)
    const page = mustBePage(await pages.get(person, `/apply/${await started(person)}/start`))
    assert.match(page, /林晓岚（本人）/)
    assert.match(page, /大约\d+分钟。只有1个问题要您答，其余由系统去查。/)
    assert.match(page, /将向这些部门核对/)
    assert.match(page, /href="\/my\/footprint"/)
    assert.doesNotMatch(page, /您有一份没提交的草稿/, 'nothing was entered yet')
  })

  it('start for nobody without a real name, and lead to where one is given', async () => {
    const unnamed = await world.signIn(2, { level: 1 })
    const { location = '' } = await pages.post(unnamed, '/apply/start', { item: permit.itemCode })
    assert.match(location, /^\/signin\?level=2&return=%2Fapply%2Fstart/)
    assert.match((await pages.get(unnamed, `/apply/start?item=${permit.itemCode}`)).location ?? '', /level=2/)
  })

  it('start for no item that does not exist, no region that is not served and no form of another', async () => {
    const person = await world.signIn(3)
    for (const item of ['0'.repeat(33), 'nope', '<script>', '']) {
      const answer = await pages.post(person, '/apply/start', { item })
      assert.equal(answer.status, 404, item)
      assert.doesNotMatch(answer.body, /<script>/)
    }
    const begin = (fields: Record<string, string>) =>
      pages.post(person, '/apply/start', { item: permit.itemCode, ...fields })
    assert.equal((await begin({ region: '440100' })).status, 422)
    assert.equal((await begin({ region: 'x' })).status, 400)
    assert.equal((await pages.post(person, '/apply/start', { item: 'x'.repeat(41) })).status, 400)
    assert.equal((await begin({ csrf: '' })).status, 403)
    assert.match(mustBePage(await pages.get(person, '/my/cases')), /您还没有办过事/, 'and nothing was begun')
  })

  it('start once: a second start goes on with the same draft, in the language of the visitor', async () => {
    const person = await world.signIn(4)
    const caseId = await started(person)
    const again = await pages.post(person, '/en/apply/start', { item: permit.itemCode })
    assert.equal(again.location, `/en/apply/${caseId}/start`)
  })

  it('list what there is to do, and open the last step only when the others are done', async () => {
    const { person, path } = await gathered(5)
    const open = mustBePage(await pages.get(person, `${path}/tasks`))
    assert.match(open, /核对并提交\s*<span class="tasks__hint">先做完前面几步/)
    assert.doesNotMatch(open, new RegExp(`href="${path}/check"`))
    assert.match(open, new RegExp(`button--primary" href="${path}/prefill"`))
    await pages.post(person, `${path}/prefill`, { 'answer-purpose': 'study' })
    const done = mustBePage(await pages.get(person, `${path}/tasks`))
    assert.match(done, new RegExp(`<a href="${path}/check" aria-describedby="check-status">`))
    assert.equal(done.match(/已完成/g)?.length, 2)
  })

  it('take an answer only from those offered, and keep the page', async () => {
    const { person, path } = await gathered(6)
    for (const value of ['nonsense', '<script>alert(1)</script>', 'x'.repeat(5000)]) {
      const page = mustBePage(await pages.post(person, `${path}/q/1`, { 'answer-purpose': value }), 422)
      assert.match(page, /href="#answer-purpose"/)
      assert.doesNotMatch(page, /<script>alert/)
    }
    assert.equal((await pages.post(person, `${path}/q/1`, { 'answer-purpose': 'study', csrf: 'x' })).status, 403)
    for (const number of ['0', '-1', '1.5', 'x', '101'])
      assert.equal((await pages.get(person, `${path}/q/${number}`)).status, 400, number)
    assert.match(mustBePage(await pages.get(person, `${path}/check`)), /还没有填/)
  })

  it('sign exactly the commitment that was read, or lead to handing in the paper', async () => {
    const { person, path } = await gathered(7)
    const address = `${path}/commit`
    const page = mustBePage(await pages.get(person, `${address}?id=stable-dwelling`))
    const places = ['本来要交的', '改为您承诺', '我们怎么核查', '如果不属实', '您怎么选'].map((each) =>
      page.indexOf(each),
    )
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    )
    assert.doesNotMatch(page, /checked=""/)
    const commitment = hiddenField(page, 'commitment')
    const textHash = hiddenField(page, 'textHash')
    const unchosen = mustBePage(await pages.post(person, address, { commitment, textHash }), 422)
    assert.match(unchosen, /<a href="#choice">请选一种办法/)
    assert.equal((await pages.post(person, address, { commitment, choice: 'prove' })).location, `${path}/materials`)
    const changed = await pages.post(person, address, { commitment, choice: 'commit', textHash: `${textHash}x` })
    assert.match(mustBePage(changed, 409), /承诺书的文字和您看到的不一致/)
    const english = mustBePage(await pages.get(person, `/en${address}?id=stable-dwelling`))
    assert.notEqual(hiddenField(english, 'textHash'), textHash, 'another text is another signature')
    assert.equal((await pages.post(person, address, { commitment, choice: 'commit', textHash })).location, address)
    assert.match(mustBePage(await pages.get(person, `${path}/check`)), /已签署“/)
  })

  it('know no other commitment, and take none from another person or form', async () => {
    const { person, path } = await gathered(8)
    assert.equal((await pages.get(person, `${path}/commit?id=nope`)).status, 404)
    assert.equal((await pages.get(person, `${path}/commit?id=${'x'.repeat(61)}`)).status, 400)
    assert.equal((await pages.post(person, `${path}/commit`, { commitment: 'nope', choice: 'commit' })).status, 404)
    const fields = { commitment: 'stable-dwelling', choice: 'commit' }
    assert.equal((await pages.post(await world.signIn(9), `${path}/commit`, fields)).status, 404)
    assert.equal((await pages.post(person, `${path}/commit`, { ...fields, csrf: '' })).status, 403)
    // Nothing the law offers is left to sign: the way leads on.
    assert.equal((await pages.get(person, `${path}/commit`)).location, `${path}/materials`)
  })

  it('send nothing with a key of another form, and show the receipt in the language of the visitor', async () => {
    const { person, path } = await gathered(1)
    await pages.post(person, `${path}/prefill`, { 'answer-purpose': 'employment' })
    const submissionKey = hiddenField(mustBePage(await pages.get(person, `${path}/check`)), 'submissionKey')
    assert.equal((await pages.post(person, `${path}/check`, { submissionKey, csrf: 'x' })).status, 403)
    assert.equal((await pages.post(person, `${path}/check`, { submissionKey: 'x'.repeat(65) })).status, 400)
    assert.equal((await pages.get(person, `${path}/done`)).location, `${path}/start`, 'a draft has no receipt')
    const sent = await pages.post(person, `/en${path}/check`, { submissionKey })
    assert.equal(sent.location, `/en${path}/done`)
    const receipt = mustBePage(await pages.get(person, sent.location))
    assert.match(receipt, /<h1>Sent<\/h1>/)
    assert.match(receipt, /The decision/)
  })

  it('ask for no money where nothing is charged', async () => {
    const { person, path } = await gathered(11)
    assert.equal((await pages.get(person, `${path}/pay`)).location, `${path}/done`)
    assert.equal((await pages.get(await world.signIn(12), `${path}/pay`)).status, 404)
    assert.match((await pages.get(anonymous, `${path}/pay`)).location ?? '', /^\/signin/)
  })
})
