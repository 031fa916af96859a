import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  commitmentHash,
  commitmentLines,
  keepContact,
  listOwnCommitments,
  runChecks,
  signCommitment,
  submitCase,
  tellPeople,
} from '#casework'
import { fillRegister } from '#exchange'
import type { OfficerId } from '#kernel/ids'
import { anonymous, type Officer, type Person, system } from '#kernel/principal'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  granted,
  officerOf,
  readyDraft,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const reason = '上门核实，申请人不在所报住址居住<b>。'
const other = (n: number, name: string, ...duties: Officer['duties']): Officer => ({
  ...officerOf('360102', name, duties),
  officerId: `00000000-0000-7000-8000-36010200001${n}` as OfficerId, // officers of tests have no row
})
const second = other(1, '沈静', 'issuer')
const head = other(2, '陈局', 'head')
const keeper = other(3, '何平', 'item-manager')

describe('the pages of commitments', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let caseId: string
  let checkId: string
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    person = await world.signIn(7)
    const values = {
      address: '南昌市东湖区百花洲街道中山路210号2栋501室',
      from: '2025-01-01',
      until: '2026-01-31',
      filingNumber: 'L1',
    }
    await world.node.as(system, (services) =>
      fillRegister(services, '360000.leases', [{ personNumber: getSamplePerson(7).residentId, values }]),
    )
    const draft = await readyDraft(world, person)
    caseId = draft.case.id
    const commitment = residencePermit.online?.commitments[0]
    assert.ok(commitment)
    const textHash = commitmentHash(world.node.services.keys, commitmentLines(commitment, 'zh-CN'))
    await world.node.as(person, async (services) => {
      await keepContact(services, person, 'zh-CN')
      await signCommitment(services, person, caseId, { commitmentId: commitment.id, language: 'zh-CN', textHash })
      await submitCase(services, person, caseId, { submissionKey: caseId })
    })
    await granted(world, eastLake, caseId, '经核实，符合《居住证暂行条例》第二条，准予。')
    await tellPeople(world.node.services)
    await runChecks(world.node.services)
    const { commitments } = await world.node.as(person, (services) => listOwnCommitments(services, person))
    checkId = commitments[0]?.check?.id ?? ''
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  const version = async () => {
    const { commitments } = await world.node.as(person, (services) => listOwnCommitments(services, person))
    return String(commitments[0]?.check?.version)
  }
  const post = async (who: Officer, action: string, fields: Record<string, string> = {}) =>
    pages.post(who, `/w/commitments/${checkId}/${action}`, { version: await version(), reason, ...fields })
  const by = { 'by-year': '2026', 'by-month': '8', 'by-day': '31' }

  it('show each officer what their duty may do, of the own office alone, in both languages', async () => {
    const page = mustBePage(await pages.get(eastLake, '/w/commitments'))
    assert.match(page, /核查不实，待处理/)
    assert.match(page, new RegExp(`action="/w/commitments/${checkId}/order"`))
    const main = /<main.*<\/main>/s.exec(mustBePage(await pages.get(eastLake, '/en/w/commitments')))?.[0] ?? ''
    assert.match(main, /Found untrue, to be dealt with/)
    assert.doesNotMatch(mustBePage(await pages.get(second, '/w/commitments')), /\/order"/)
    assert.doesNotMatch(mustBePage(await pages.get(westLake, '/w/commitments')), /核查不实/)
    assert.equal((await pages.get(officerOf('360102', '林', ['clerk']), '/w/commitments')).status, 403)
    assert.match((await pages.get(anonymous, '/w/commitments')).location ?? '', /^\/w\/signin/)
    assert.equal((await pages.get(person, '/w/commitments')).location?.startsWith('/w/signin'), true)
  })

  it('lead from the order to the answer, the revocation by two, and the end of the record', async () => {
    assert.match(mustBePage(await post(eastLake, 'order'), 422), /至少给5个工作日/)
    assert.match(mustBePage(await post(eastLake, 'order', { ...by, reason: '短' }), 422), /请写10到1000个字/)
    assert.equal((await post(second, 'order', by)).status, 403)
    assert.equal((await post(westLake, 'order', by)).status, 404)
    assert.equal((await post(eastLake, 'order', by)).location, '/w/commitments')

    const own = mustBePage(await pages.get(person, '/my/commitments'))
    assert.match(own, /责令改正：上门核实，申请人不在所报住址居住&lt;b&gt;。/)
    assert.match(own, /请在8月31日[^<]*前改正并答复/)
    mustBePage(await pages.get(person, '/en/my/commitments'))
    const answer = (text: string) => pages.post(person, '/my/commitments/answer', { check: checkId, reason: text })
    assert.match(mustBePage(await answer('短'), 422), /短<\/textarea>/)
    assert.equal((await answer('已经搬到新住址，租赁合同正在备案。')).location, '/my/commitments')
    assert.match(mustBePage(await pages.get(eastLake, '/w/commitments')), /本人答复：已经搬到新住址/)

    assert.equal((await post(eastLake, 'propose')).status, 409)
    world.network.advance(60 * 24 * 3_600_000)
    assert.equal((await post(eastLake, 'propose')).location, '/w/commitments')
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, '/w/commitments')), /\/revoke"/)
    assert.equal((await post(eastLake, 'revoke')).status, 403)
    assert.equal((await post(second, 'reject')).location, '/w/commitments')
    await post(eastLake, 'propose')
    assert.match(mustBePage(await pages.get(second, '/w/commitments')), /复核同意，撤销决定和证照/)
    assert.equal((await post(second, 'revoke')).location, '/w/commitments')
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /决定已撤销/)

    const listed = mustBePage(await pages.get(person, '/my/commitments'))
    const record = /name="record" value="([^"]+)"/.exec(listed)?.[1] ?? ''
    const ask = (fields: object) => pages.post(person, '/my/commitments/credit', { record, reason, ...fields })
    assert.match(mustBePage(await ask({}), 422), /请选一项/)
    assert.equal((await ask({ asked: 'repair' })).location, '/my/commitments')
    assert.doesNotMatch(mustBePage(await pages.get(eastLake, '/w/commitments')), /信用异议和修复/)
    assert.match(mustBePage(await pages.get(head, '/w/commitments')), /信用异议和修复/)
    const answered = await pages.post(head, `/w/commitments/${record}/credit`, { version: '2', reason, granted: 'yes' })
    assert.equal(answered.location, '/w/commitments')
    assert.match(mustBePage(await pages.get(person, '/my/commitments')), /已修复/)
  })

  it('keep the list of closed matters by who manages items, and the applicant reads why', async () => {
    const { basicCode } = residencePermit
    const put = (who: Officer, action: string, code = basicCode) =>
      pages.post(who, `/w/commitments/${action}`, { basicCode: code, ground: 'life-health' })
    assert.equal((await put(eastLake, 'exclude')).status, 403)
    assert.equal((await put(keeper, 'exclude', '<b>')).status, 422)
    assert.equal((await put(keeper, 'exclude')).location, '/w/commitments')
    assert.match(mustBePage(await pages.get(keeper, '/w/commitments')), new RegExp(`${basicCode} · 直接关系人身健康`))
    const applicant = await world.signIn(1)
    const { case: draft } = await readyDraft(world, applicant)
    const path = `/apply/${draft.id}/commit?id=stable-dwelling`
    const page = mustBePage(await pages.get(applicant, path))
    assert.match(page, /这个事项不适用告知承诺：直接关系人身健康/)
    assert.doesNotMatch(page, /name="choice"/)
    assert.equal((await put(keeper, 'admit')).location, '/w/commitments')
    assert.match(mustBePage(await pages.get(applicant, path)), /name="choice"/)
  })
})
