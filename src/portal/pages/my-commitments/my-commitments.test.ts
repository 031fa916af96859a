import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { anonymous } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, readyDraft } from '../../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('the page of one’s commitments', () => {
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

  it('has what was signed, word by word, and takes it back with its effect said before', async () => {
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    const commit = `/apply/${draft.id}/commit?id=stable-dwelling`
    const form = mustBePage(await pages.get(person, commit))
    const fields = { commitment: 'stable-dwelling', choice: 'commit', textHash: hiddenField(form, 'textHash') }
    assert.equal((await pages.post(person, `/apply/${draft.id}/commit`, fields)).status, 303)

    const page = mustBePage(await pages.get(person, '/my/commitments'))
    assert.match(page, /1\. 本人在上面填写的现住址实际居住/)
    assert.match(page, /文字摘要：[0-9a-f]{64}/)
    assert.match(mustBePage(await pages.get(person, '/en/my/commitments')), /Signed today 10:00 for/)
    assert.match(mustBePage(await pages.get(person, '/my')), /href="\/my\/commitments"/)

    const path = `/my/commitments/withdraw?case=${draft.id}&commitment=stable-dwelling`
    assert.match(mustBePage(await pages.get(person, path)), /请在10个工作日内补交证明/)
    const stranger = await world.signIn(2)
    assert.equal((await pages.get(stranger, path)).status, 404)
    assert.equal((await pages.post(stranger, path)).status, 404)
    assert.equal((await pages.get(person, '/my/commitments/withdraw?case=x&commitment=y')).status, 404)
    assert.equal((await pages.post(person, path)).location, '/my/commitments')
    assert.match(mustBePage(await pages.get(person, '/my/commitments')), /您没有用承诺代替过证明/)
    assert.equal((await pages.post(person, path)).status, 404)
  })

  it('is nobody’s who is not signed in, and answers nothing that was not asked', async () => {
    assert.match((await pages.get(anonymous, '/my/commitments')).location ?? '', /^\/signin\?/)
    const person = await world.signIn(5)
    assert.equal((await pages.post(person, '/my/commitments/answer', { check: 'x', reason: 'y' })).status, 404)
    const unknown = { record: 'x', asked: 'appeal', reason: 'y' }
    assert.equal((await pages.post(person, '/my/commitments/credit', unknown)).status, 404)
  })
})
