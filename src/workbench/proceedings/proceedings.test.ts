import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openCase } from '#casework'
import { anonymous } from '#kernel/principal'
import { caseIn } from '../../../test/case-in-state.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { proceedings } from './proceedings.ts'

const reason = '涉及面广，需要向两个部门核实。'
const head = officerOf('360102', '陈局', ['head'])

describe('the forms of proceedings', () => {
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

  /** A case in review: its path and the version an officer has before them. */
  async function reviewed(number: number): Promise<{ path: string; version: string; id: string }> {
    const { caseId } = await submittedCase(world, await world.signIn(number))
    return { path: `/w/case/${caseId}`, version: await versionOf(caseId), id: caseId }
  }

  async function versionOf(caseId: string): Promise<string> {
    const found = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    return String(found.version)
  }

  it('ask by labelled boxes with a token and an equal way back, in both languages', async () => {
    const { path, version } = await reviewed(1)
    const who = { ...eastLake, duties: ['approver', 'head'] as const }
    for (const { action } of proceedings) {
      if (['urge', 'hand-over', 'decline', 'special-end', 'propose', 'return', 'make', 'deliver'].includes(action))
        continue
      for (const prefix of ['', '/en']) {
        const page = mustBePage(await pages.get(who, `${prefix}${path}/${action}?version=${version}`))
        assert.equal(hiddenField(page, 'version'), version)
        assert.ok(hiddenField(page, 'csrf').length > 20)
        for (const [, id] of page.matchAll(/<textarea id="([^"]+)"/g)) assert.ok(page.includes(`for="${id}"`), action)
        const main = /<main.*<\/main>/s.exec(page)?.[0] ?? ''
        const han = main.replace(/<[^>]*>/g, ' ').match(/\p{Script=Han}+/gu) ?? []
        if (prefix !== '') assert.ok(new Set(han).size <= 1, han.join(' '))
      }
    }
  })

  it('begin and end a special procedure, and keep what was typed wrong where it was typed', async () => {
    const { path, version, id } = await reviewed(7)
    const wrong = {
      version,
      kind: 'testing',
      reason,
      'expected-year': '2026',
      'expected-month': '2',
      'expected-day': '30',
    }
    const kept = mustBePage(await pages.post(eastLake, `${path}/special`, wrong), 422)
    assert.match(kept, /href="#expected-year"/)
    assert.ok(kept.includes(reason) && kept.includes('value="30"'))
    const right = { ...wrong, 'expected-month': '7', 'expected-day': '30' }
    assert.equal((await pages.post(eastLake, `${path}/special`, right)).location, '/w/queue?did=special')
    const rests = mustBePage(await pages.get(eastLake, path))
    assert.match(rests, /检测/)
    assert.match(rests, /暂停计时/)
    const ended = await pages.post(eastLake, `${path}/special-end`, { version: await versionOf(id), reason })
    assert.equal(ended.location, '/w/queue?did=resumed')
  })

  it('extend by the head alone, and end by the office or the head', async () => {
    const { path, version, id } = await reviewed(9)
    assert.equal((await pages.get(eastLake, `${path}/extend?version=${version}`)).status, 403)
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, path)), /\/extend\?/)
    assert.match(mustBePage(await pages.get(head, path)), /\/extend\?version=/)
    for (const days of ['', '0', '11', '1e1', '-3']) {
      const page = mustBePage(await pages.post(head, `${path}/extend`, { version, days, reason }), 422)
      assert.match(page, /请填1到10/)
    }
    assert.equal(
      (await pages.post(head, `${path}/extend`, { version, days: '10', reason })).location,
      '/w/queue?did=extended',
    )
    const end = { version: await versionOf(id), ground: 'force-majeure', reason }
    assert.equal((await pages.post(officerOf('360102', '何平', ['issuer']), `${path}/terminate`, end)).status, 403)
    assert.equal((await pages.post(westLake, `${path}/terminate`, end)).status, 404)
    assert.equal((await pages.post(head, `${path}/terminate`, end)).location, '/w/queue?did=ended')
  })

  it('do not accept what is not theirs, and name who is competent', async () => {
    const { id, version } = await caseIn(world, 'submitted', await world.signIn(20))
    const path = `/w/case/${id}`
    const given = { version: String(version), ground: 'not-competent', reason }
    assert.match(mustBePage(await pages.post(eastLake, `${path}/decline`, given), 422), /href="#competentBody"/)
    const done = await pages.post(eastLake, `${path}/decline`, { ...given, competentBody: '南昌市公安局西湖分局' })
    assert.equal(done.location, '/w/queue?did=declined')
  })

  it('offer to take a decision back for its minute, on the queue and in the case', async () => {
    const { path, version, id } = await reviewed(1)
    await pages.post(eastLake, `${path}/grant`, { version, reason })
    const queue = mustBePage(await pages.get(eastLake, '/w/queue?did=granted'))
    assert.match(queue, new RegExp(`action="${path}/undo"`))
    assert.match(queue, /10:01:00生效，在此之前可以撤回/)
    assert.match(mustBePage(await pages.get(eastLake, path)), /撤回决定/)
    const other = { ...officerOf('360102', '李明'), officerId: head.officerId }
    assert.equal((await pages.post(anonymous, `${path}/undo`, { version })).status, 303)
    assert.equal((await pages.post(other, `${path}/undo`, { version: await versionOf(id), csrf: 'x' })).status, 403)
    const undone = await pages.post(eastLake, `${path}/undo`, { version: await versionOf(id) })
    assert.equal(undone.location, '/w/queue?did=undone')
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, '/w/queue')), /\/undo"/)
    await pages.post(eastLake, `${path}/grant`, { version: await versionOf(id), reason })
    const decided = await versionOf(id)
    world.network.advance(60_000)
    assert.match(mustBePage(await pages.post(eastLake, `${path}/undo`, { version: decided }), 409), /决定已经生效/)
  })
})
