import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Draft, getDraft } from '#casework'
import { sql } from '#kernel/database'
import type { Person } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, files, readyDraft } from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('correcting a fact and handing in a paper', () => {
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

  it('keeps what the source said and marks the value as the applicant’s', async () => {
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    const address = `/apply/${draft.id}/fact/residence.address`
    assert.match(mustBePage(await pages.get(person, address)), /青岚路8号/)
    const empty = mustBePage(await pages.post(person, address, {}), 422)
    assert.match(empty, /请选哪里不对/)
    assert.match(empty, /请填写正确的内容/)
    assert.match(empty, /<title>错误：/)
    const long = mustBePage(
      await pages.post(person, address, { reason: 'old', 'fact-residence.address': '很长'.repeat(200) }),
      422,
    )
    assert.match(long, /200个字以内/)
    assert.match(long, /很长很长/)
    const saved = await pages.post(person, address, { reason: 'old', 'fact-residence.address': '东湖区新街1号' })
    assert.equal(saved.location, `/apply/${draft.id}/prefill`)
    const prefill = mustBePage(await pages.get(person, `/apply/${draft.id}/prefill`))
    assert.match(prefill, /东湖区新街1号/)
    assert.match(prefill, /本人更正，办理中核对/)
    assert.match(mustBePage(await pages.get(person, address)), /青岚路8号/)
  })

  it('asks for a date in three boxes and says which is wrong', async () => {
    const person = await world.signIn(5)
    const { case: draft } = await readyDraft(world, person)
    const address = `/apply/${draft.id}/fact/residence.since`
    const date = (day: string) => ({
      reason: 'wrong',
      'fact-residence.since-year': '2025',
      'fact-residence.since-month': '2',
      'fact-residence.since-day': day,
    })
    const refused = mustBePage(await pages.post(person, address, date('30')), 422)
    assert.match(refused, /href="#fact-residence\.since-year"/)
    assert.match(refused, /value="30"/)
    assert.equal((await pages.post(person, address, date('3'))).location, `/apply/${draft.id}/prefill`)
    assert.match(mustBePage(await pages.get(person, `/apply/${draft.id}/prefill`)), /2025年2月3日/)
    assert.equal((await pages.get(person, `/apply/${draft.id}/fact/no.such`)).status, 404)
  })

  /** The register of residences is lost on the way: its facts have to be stated, its papers handed in. */
  async function draftWithout(source: string, number: number): Promise<{ draft: Draft; person: Person }> {
    const person = await world.signIn(number)
    const { case: draft } = await readyDraft(world, person)
    await world.node.as(person, async ({ db }) => {
      await sql`update casework.facts set status = 'unavailable', value = null where case_id = ${draft.id} and service_id = ${source}`.execute(
        db,
      )
    })
    return { draft: await world.node.as(person, (services) => getDraft(services, person, draft.id)), person }
  }

  it('offers the ways on when a source is away: again, by hand, by upload', async () => {
    const { draft, person } = await draftWithout('360000.residence.registration', 9)
    const caseId = draft.case.id
    const prefill = mustBePage(await pages.get(person, `/apply/${caseId}/prefill`))
    assert.match(prefill, /暂时取不到/)
    assert.match(prefill, /现在再取一次/)
    assert.match(prefill, /我来填/)
    assert.equal((await pages.post(person, `/apply/${caseId}/gather`)).location, `/apply/${caseId}/prefill`)
    assert.doesNotMatch(mustBePage(await pages.get(person, `/apply/${caseId}/prefill`)), /暂时取不到/)
  })

  it('takes a paper that data could not spare, refuses what is none, and lets it be taken back', async () => {
    const { draft, person } = await draftWithout('mps.population.person', 20)
    const caseId = draft.case.id
    const address = `/apply/${caseId}/materials`
    const open = mustBePage(await pages.get(person, address))
    const material = /name="material" value="([^"]+)"/.exec(open)?.[1]
    assert.ok(material, 'a paper is asked for')
    assert.match(open, /请补/)
    assert.match(mustBePage(await pages.post(person, `${address}/continue`), 422), /还没有交/)
    assert.match(mustBePage(await pages.upload(person, address, { material }, []), 422), /请选一个文件/)
    const html = [{ field: 'file', fileName: 'a.jpg', bytes: files.html }]
    assert.match(mustBePage(await pages.upload(person, address, { material }, html), 422), /不是JPG、PNG或PDF/)
    const big = [{ field: 'file', fileName: 'a.jpg', bytes: Buffer.concat([files.jpeg, Buffer.alloc(5 << 20)]) }]
    assert.match(mustBePage(await pages.upload(person, address, { material }, big), 422), /超过4MB/)
    const picture = [{ field: 'file', fileName: '租房合同.jpg', bytes: files.jpeg }]
    assert.equal((await pages.upload(person, address, { material }, picture)).location, address)
    const handedIn = mustBePage(await pages.get(person, address))
    assert.match(handedIn, /租房合同\.jpg/)
    const remove = /<button[^>]*value="([^"]+)" name="remove"/.exec(handedIn)?.[1] ?? ''
    assert.equal((await pages.upload(person, address, { material, remove }, [])).location, address)
    assert.doesNotMatch(mustBePage(await pages.get(person, address)), /租房合同\.jpg/)
    mustBePage(await pages.get(person, `/apply/${caseId}/tasks`))
    mustBePage(await pages.get(person, `/apply/${caseId}/check`))
  })
})
