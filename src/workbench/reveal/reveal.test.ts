import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, type Principal } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const reason = '与现场出示的证件核对'

describe('showing a masked number in full', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let caseId: string
  let address: string
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    caseId = (await submittedCase(world, await world.signIn(5))).caseId
    address = `/w/case/${caseId}/reveal/person.residentId`
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  const { residentId } = getSamplePerson(5)

  /** How often the ledger says that somebody looked. */
  async function looks(): Promise<number> {
    const { db } = world.node.services
    const { count } = await one<{ count: string }>(
      db,
      sql`select count(*) from ledger.records where act = 'casework.reveal'`,
    )
    return Number(count)
  }

  it('asks why first, says who will read the answer, and shows nothing yet', async () => {
    const page = mustBePage(await pages.get(eastLake, address))
    assert.match(page, /为什么要看.+的.+全号？/)
    assert.match(page, /这次查看和您写的理由，申请人都会看到。/)
    assert.match(page, /<label class="field__label" for="reason">理由<\/label>/)
    assert.match(page, /aria-describedby="reason-hint"/)
    assert.ok(hiddenField(page, 'csrf').length > 20)
    assert.ok(!page.includes(residentId))
    assert.match(page, new RegExp(`href="/w/case/${caseId}"`))
  })

  it('wants a reason of five to two hundred characters and keeps what was written', async () => {
    const before = await looks()
    for (const bad of ['', '看', '    看看    ', '\u200b\u200b\u200b\u200b\u200b\u200b', '长'.repeat(201)]) {
      const page = mustBePage(await pages.post(eastLake, address, { reason: bad }), 422)
      assert.match(page, /<title>错误：/)
      assert.match(page, /href="#reason"/)
      assert.match(page, /请写5到200个字/)
      assert.ok(!page.includes(residentId), bad.slice(0, 10))
    }
    const kept = mustBePage(await pages.post(eastLake, address, { reason: `"><script>${'长'.repeat(200)}` }), 422)
    assert.match(kept, /value="&quot;&gt;&lt;script&gt;长/)
    assert.equal(await looks(), before, 'nothing was looked at')
  })

  it('shows the number in the answer alone, not in an address, and asks again next time', async () => {
    const shown = await pages.post(eastLake, address, { reason })
    const page = mustBePage(shown)
    assert.ok(page.includes(residentId))
    assert.match(page, /离开这一页后要再写理由才能看/)
    assert.doesNotMatch(page, new RegExp(`href="[^"]*${residentId}`))
    assert.doesNotMatch(page, /<form[^>]*reveal/)
    assert.match(String(shown.headers['cache-control']), /no-store/)
    assert.ok(!mustBePage(await pages.get(eastLake, address)).includes(residentId))
  })

  it('tells the applicant who looked and why', async () => {
    await pages.post(eastLake, address, { reason: '到现场核对<证件>' })
    const footprint = mustBePage(await pages.get(await world.signIn(5), '/my/footprint'))
    assert.match(footprint, /到现场核对&lt;证件&gt;/)
    assert.match(footprint, /周岚清/)
  })

  it('never shows the word of a programmer where a source has no number', async () => {
    const person = await world.signIn(7)
    const other = (await submittedCase(world, person)).caseId
    await world.node.as(person, ({ db }) =>
      sql`update casework.facts set value = null
        where case_id = ${other} and fact_id = 'person.residentId'`.execute(db),
    )
    const page = await pages.post(eastLake, `/w/case/${other}/reveal/person.residentId`, { reason })
    assert.doesNotMatch(mustBePage(page), />null</)
    assert.match(page.body, /没有记录/)
  })

  it('exists for masked facts of this case alone', async () => {
    for (const fact of ['person.name', 'no.such', 'residence.since', '..', '%00', 'x'.repeat(61)]) {
      for (const answer of [
        await pages.get(eastLake, `/w/case/${caseId}/reveal/${fact}`),
        await pages.post(eastLake, `/w/case/${caseId}/reveal/${fact}`, { reason }),
      ])
        assert.ok(answer.status === 404 || answer.status === 400, `${answer.status} for ${fact}`)
    }
  })

  it('takes no form without its token', async () => {
    const before = await looks()
    for (const csrf of ['', 'x', ['', '']]) {
      const answer = await pages.post(eastLake, address, { reason, csrf })
      assert.equal(answer.status, 403)
      assert.ok(!answer.body.includes(residentId))
    }
    assert.equal(await looks(), before)
  })

  it('belongs to the approvers of the office alone, and leaves no trace of those refused', async () => {
    const before = await looks()
    const supervisor = officerOf('360102', '何平', ['supervisor', 'issuer'])
    const refusals: readonly (readonly [Principal, readonly number[]])[] = [
      [westLake, [404]],
      [supervisor, [403]],
      [await world.signIn(5), [303, 401]],
      [anonymous, [303, 401]],
    ]
    for (const [who, statuses] of refusals) {
      for (const answer of [await pages.get(who, address), await pages.post(who, address, { reason })]) {
        assert.ok(statuses.includes(answer.status), `${who.kind} ${answer.status}`)
        assert.ok(!answer.body.includes(residentId))
      }
    }
    assert.equal(await looks(), before)
  })

  it('is asked and answered in English too', async () => {
    const asked = mustBePage(await pages.get(eastLake, `/en${address}`))
    assert.match(asked, /Record the reason and show it/)
    assert.match(asked, new RegExp(`action="/en${address}"`))
    const short = mustBePage(await pages.post(eastLake, `/en${address}`, { reason: 'no' }), 422)
    assert.match(short, /Write 5 to 200 characters/)
    assert.match(mustBePage(await pages.post(eastLake, `/en${address}`, { reason: 'card at the window' })), /Recorded/)
  })
})
