import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openCase, requestCorrection, withdrawCase } from '#casework'
import { anonymous } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const day = 24 * 3_600_000

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '')
}

describe('the queue of an office', () => {
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

  async function caseIn(lane: string): Promise<readonly string[]> {
    const body = mustBePage(await pages.get(eastLake, `/w/queue?lane=${lane}`))
    return [...body.matchAll(/class="queue__link" href="\/w\/case\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  }

  it('says so when nothing waits, and asks nobody to choose', async () => {
    const empty = mustBePage(await pages.get(westLake, '/w/queue'))
    assert.match(empty, /全部办完了。/)
    assert.doesNotMatch(empty, /选一件打开/)
    assert.match(empty, /<title>我的待办 · /)
  })

  it('opens nothing by itself, because every opening is told to its applicant', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue')), /选一件打开/)
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /还没有工作人员看过/)
  })

  it('moves a case from lane to lane as its days run out, and back when the applicant has the turn', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(5))
    assert.ok((await caseIn('open')).includes(caseId))
    assert.ok(!(await caseIn('due-today')).includes(caseId))
    // Submitted on Wednesday, promised in 3 working days: due on Monday.
    world.network.advance(5 * day)
    assert.ok((await caseIn('due-today')).includes(caseId))
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue')), /今天到期<\/span>/)
    world.network.advance(day)
    assert.ok((await caseIn('overdue')).includes(caseId))
    const late = mustBePage(await pages.get(eastLake, '/w/queue'))
    assert.match(late, /超1个工作日/)
    const lane = mustBePage(await pages.get(eastLake, '/w/queue?lane=overdue'))
    assert.match(lane, /class="rail__link" href="\/w\/queue\?lane=overdue" aria-current="page"/)
    assert.match(late, /rail__count--urgent/)
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      const entry = { what: '近期证件照1张', why: '照片太旧。', standard: '白底。' }
      await requestCorrection(services, eastLake, caseId, { version, by: '2026-07-30', entries: [entry] })
    })
    assert.ok((await caseIn('waiting')).includes(caseId))
    assert.ok(!(await caseIn('overdue')).includes(caseId))
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue?lane=waiting')), /暂停计时/)
  })

  it('shows a case taken by a colleague of the same office, and none of another office', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(7))
    const colleague = { ...officerOf('360102', '何平'), sessionId: 'colleague' }
    mustBePage(await pages.get(colleague, `/w/case/${caseId}`))
    assert.ok((await caseIn('open')).includes(caseId))
    assert.ok(!mustBePage(await pages.get(westLake, '/w/queue')).includes(caseId))
  })

  it('counts no days of a case that its applicant has withdrawn', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    await world.node.as(person, (services) => withdrawCase(services, person, caseId))
    world.network.advance(20 * day)
    assert.ok(!(await caseIn('overdue')).includes(caseId))
    const page = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    const head = /<div class="desk__title"><h1>.*?<\/div>/s.exec(page)?.[0] ?? ''
    assert.match(head, /已撤回/)
    assert.doesNotMatch(head, /工作日/)
    assert.match(page, /现在没有要您做的决定。/)
  })

  it('says what was just done, once, and repeats nothing it was not told', async () => {
    for (const [did, words] of [
      ['granted', '已准予，可撤回的时间过后生效并送达'],
      ['refused', '已作出不予决定，可撤回的时间过后生效并送达'],
      ['asked', '补正告知已发出，时限已暂停'],
      ['accepted', '已受理，时限从今天起算'],
    ] as const)
      assert.ok(textOf(mustBePage(await pages.get(eastLake, `/w/queue?did=${did}`))).includes(words), did)
    const hostile = mustBePage(await pages.get(eastLake, '/w/queue?did=%3Cscript%3E'))
    assert.doesNotMatch(hostile, /notice--ok|<script>/)
  })

  it('takes a lane or a page it does not know for a mistake or for the first', async () => {
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue?lane=nonsense')), /<h1>我的待办<\/h1>/)
    // A number without the place where the page before ended is the first page.
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue?page=9&after=nonsense')), /<table class="queue">/)
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue?page=9')), /第1页/)
    for (const query of ['page=0', 'page=x', 'page=99999', `lane=${'x'.repeat(50)}`, 'page=1&page=2'])
      assert.equal((await pages.get(eastLake, `/w/queue?${query}`)).status, 400, query)
  })

  it('exists in English, in every lane', async () => {
    for (const lane of ['open', 'due-today', 'overdue', 'waiting', 'closed']) {
      const body = mustBePage(await pages.get(eastLake, `/en/w/queue?lane=${lane}`))
      assert.match(body, /<html lang="en"/)
      const main = /<main.*<\/main>/s.exec(body)?.[0] ?? ''
      // Names of people stay as they are; everything else is said in English.
      const words = main.replace(/<[^>]*>/g, ' ').replace(/\p{Script=Han}\*\p{Script=Han}*/gu, '')
      assert.doesNotMatch(words, /\p{Script=Han}/u, lane)
    }
    assert.equal((await pages.get(eastLake, '/en/w')).location, '/en/w/queue')
  })

  it('is shown to approvers alone; strangers sign in as staff, people of the public too', async () => {
    for (const duty of ['issuer', 'data-officer', 'rating-handler', 'supervisor', 'item-manager'] as const)
      assert.equal((await pages.get(officerOf('360102', '何平', [duty]), '/w/queue')).status, 403, duty)
    assert.equal((await pages.get(officerOf('360102', '何平', []), '/w/queue')).status, 403)
    assert.equal((await pages.get(anonymous, '/w/queue')).location, '/w/signin?return=%2Fw%2Fqueue')
    assert.equal((await pages.get(await world.signIn(1), '/w/queue')).location, '/w/signin?return=%2Fw%2Fqueue')
  })
})
