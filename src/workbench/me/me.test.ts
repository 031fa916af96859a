import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { handOverCase, openCase, recuse, revealFact } from '#casework'
import { addOfficer, declareAbsence } from '#identity'
import { one, rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  officerOf,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const reason = '下周外出培训，请同事接着办。'

describe('who works on a case', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let li: Officer
  let he: Officer
  const head = officerOf('360102', '陈局', ['head'])
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    li = await hire('li', '李明')
    he = await hire('he', '何平')
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  async function hire(account: string, name: string): Promise<Officer> {
    const officerId: OfficerId = await world.node.as(system, (services) =>
      addOfficer(services, {
        ...{ account, name, organisationId: eastLake.organisation.id },
        ...{ duties: ['approver'], password: 'long enough 1' },
      }),
    )
    return { ...officerOf('360102', name, ['approver']), officerId, sessionId: account }
  }
  const assigneeOf = async (caseId: string): Promise<string | null> => {
    const found = await world.node.as(system, ({ db }) =>
      one<{ assignee: string | null }>(db, sql`select assignee from casework.cases where id = ${caseId}`),
    )
    return found.assignee
  }
  const versionOf = async (caseId: string, who: Officer): Promise<number> =>
    (await world.node.as(who, (services) => openCase(services, who, caseId))).version
  const submitted = async (number: number) => (await submittedCase(world, await world.signIn(number))).caseId

  it('is with acceptance who has the fewest open cases and is not away', async () => {
    const first = await assigneeOf(await submitted(1))
    const second = await assigneeOf(await submitted(7))
    assert.deepEqual(new Set([first, second]), new Set([li.officerId, he.officerId]))
    const fields = { 'from-year': '2026', 'from-month': '7', 'from-day': '8' }
    const wrong = { ...fields, 'to-year': '2026', 'to-month': '7', 'to-day': '1' }
    assert.match(mustBePage(await pages.post(li, '/w/me/absences', wrong), 422), /href="#to-year"/)
    const tooLong = mustBePage(await pages.post(li, '/w/me/absences', { ...wrong, 'to-year': '2030' }), 422)
    assert.match(tooLong, /一次最长一年/)
    assert.equal((await pages.post(li, '/w/me/absences', { ...wrong, 'to-day': '31' })).location, '/w/me?did=saved')
    assert.equal(await assigneeOf(await submitted(9)), he.officerId)
    assert.equal(await assigneeOf(await submitted(5)), he.officerId)
    const mine = mustBePage(await pages.get(he, '/w/queue?whose=mine'))
    assert.equal([...mine.matchAll(/class="queue__link"/g)].length, 3)
    assert.equal([...mustBePage(await pages.get(li, '/w/queue?whose=mine')).matchAll(/class="queue__link"/g)].length, 1)
    const page = mustBePage(await pages.get(li, '/w/me'))
    const remove = /action="(\/w\/me\/absences\/[^"]+\/remove)"/.exec(page)?.[1] ?? ''
    assert.equal((await pages.post(he, remove, {})).status, 404, 'only the own')
    assert.equal((await pages.post(li, remove, {})).location, '/w/me?did=saved')
  })

  it('is not the applicant, nor a relative, whatever the load; the number is kept nowhere', async () => {
    const { residentId } = getSamplePerson(20)
    const bad = mustBePage(await pages.post(li, '/w/me/kin', { relation: 'spouse', number: '123' }), 422)
    assert.match(bad, /href="#number"/)
    const declared = await pages.post(li, '/w/me/kin', { relation: 'spouse', number: residentId })
    assert.equal(declared.location, '/w/me?did=saved')
    assert.ok(!mustBePage(await pages.get(li, '/w/me')).includes(residentId))
    mustBePage(await pages.get(li, '/en/w/me'))
    const kept = await world.node.as(system, ({ db }) =>
      rows<{ row: string }>(db, sql`select kin::text || encode(number, 'escape') as row from casework.kin`),
    )
    assert.ok(kept.every(({ row }) => !row.includes(residentId)))
    const caseId = await submitted(20)
    assert.equal(await assigneeOf(caseId), he.officerId, 'although they have more')
    assert.equal((await pages.get(li, `/w/case/${caseId}`)).status, 403)
    const version = String(await versionOf(caseId, he))
    for (const action of ['grant', 'propose', 'terminate']) {
      assert.equal((await pages.post(li, `/w/case/${caseId}/${action}`, { version, reason })).status, 403, action)
    }
    for (const path of ['docs/acceptance', 'archive']) {
      assert.equal((await pages.get(li, `/w/case/${caseId}/${path}`)).status, 403, path)
    }
    const revealed = await pages.post(li, `/w/case/${caseId}/reveal/person.residentId`, { reason: '核对出生日期' })
    assert.equal(revealed.status, 403)
    const reveal = (officer: Officer) =>
      world.node.as(officer, (services) =>
        revealFact(services, officer, caseId, { factId: 'person.residentId', reason: '核对出生日期' }),
      )
    await assert.rejects(reveal(li), refused('casework.conflict-of-interest'))
    assert.equal(await reveal(he), residentId)
    assert.equal((await pages.get(westLake, '/w/me')).status, 200)
    assert.equal((await pages.get(head, '/w/me')).status, 403)
    // Handing it to them is not offered, and not done.
    const form = mustBePage(await pages.get(he, `/w/case/${caseId}/hand-over?version=${version}`))
    assert.ok(!form.includes(li.officerId))
    const given = { version: Number(version), to: li.officerId, reason }
    await assert.rejects(
      world.node.as(he, (services) => handOverCase(services, he, caseId, given)),
      refused('casework.bad-receiver'),
    )
  })

  it('changes by hand-over: of the own case, or by the head, with a reason', async () => {
    const caseId = await submitted(1)
    const holder = (await assigneeOf(caseId)) === li.officerId ? li : he
    const other = holder === li ? he : li
    const path = `/w/case/${caseId}`
    const version = String(await versionOf(caseId, holder))
    assert.doesNotMatch(mustBePage(await pages.get(other, path)), /\/hand-over\?/)
    assert.equal((await pages.post(other, `${path}/hand-over`, { version, to: other.officerId, reason })).status, 403)
    const short = await pages.post(holder, `${path}/hand-over`, { version, to: other.officerId, reason: '忙' })
    assert.match(mustBePage(short, 422), /#reason/)
    assert.match(
      mustBePage(await pages.get(holder, `${path}/hand-over?version=${version}`)),
      new RegExp(other.officerId),
    )
    const done = await pages.post(holder, `${path}/hand-over`, { version, to: other.officerId, reason })
    assert.equal(done.location, '/w/queue?did=handed-over')
    assert.equal(await assigneeOf(caseId), other.officerId)
    const back = { version: String(await versionOf(caseId, head)), to: holder.officerId, reason }
    assert.equal((await pages.post(head, `${path}/hand-over`, back)).location, '/w/queue?did=handed-over')
    assert.equal(await assigneeOf(caseId), holder.officerId)
    assert.ok(mustBePage(await pages.get(holder, path)).includes(reason), 'the office reads why')
  })

  it('recuses who has a part in it: assigned anew at once, and never theirs again', async () => {
    const caseId = await submitted(7)
    const holder = (await assigneeOf(caseId)) === li.officerId ? li : he
    const other = holder === li ? he : li
    const version = await versionOf(caseId, holder)
    await world.node.as(holder, (services) =>
      recuse(services, holder, caseId, { version, reason: '申请人是我现在的房东，应当回避。' }),
    )
    assert.equal(await assigneeOf(caseId), other.officerId)
    assert.equal((await pages.get(holder, `/w/case/${caseId}`)).status, 403)
    // With nobody left it stays with the office.
    await world.node.as(other, (services) => declareAbsence(services, holder, { from: '2026-07-08', to: '2026-07-09' }))
    const now = await versionOf(caseId, other)
    await world.node.as(other, (services) =>
      recuse(services, other, caseId, { version: now, reason: '我们住同一个单元，来往很多。' }),
    )
    assert.equal(await assigneeOf(caseId), null)
  })

  it('stays with its officer when a colleague recuses from it', async () => {
    const caseId = await submitted(9)
    const assignee = await assigneeOf(caseId)
    const chen = await hire('chen', '陈静')
    // Who has no case yet would get it, if it were free.
    await hire('zhao', '赵宁')
    const version = await versionOf(caseId, chen)
    await world.node.as(chen, (services) =>
      recuse(services, chen, caseId, { version, reason: '申请人是我从前的同事，应当回避。' }),
    )
    assert.equal(await assigneeOf(caseId), assignee)
    assert.equal((await pages.get(chen, `/w/case/${caseId}`)).status, 403)
  })
})
