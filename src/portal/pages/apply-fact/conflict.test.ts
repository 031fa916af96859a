import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { gatherFacts, startCase } from '#casework'
import type { Question } from '#catalogue'
import { fillRegister } from '#exchange'
import { sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import { residencePermit } from '../../../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, getSamplePerson, permit } from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'
import { clerk, knownAtHub, visitOf } from '../../../../test/window-world.ts'

const { online } = residencePermit
assert.ok(online)
const lease = { kind: 'service', serviceId: '360000.housing.lease', field: 'address' } as const
const children: Question = {
  id: 'children',
  dataElement: 'DE00113',
  title: { zh: '同住的子女', en: 'Children who live with you' },
  why: { zh: '一并登记。', en: 'They are registered too.' },
  optional: false,
  form: {
    ...{ kind: 'group', entry: { zh: '子女', en: 'Child' }, min: 1, max: 3 },
    fields: [
      {
        id: 'name',
        dataElement: 'DE00114',
        label: { zh: '姓名', en: 'Name' },
        form: { kind: 'text', maxLength: 20, multiline: false },
        optional: false,
      },
    ],
  },
}
const item = {
  online: {
    ...online,
    questions: [...online.questions, children],
    facts: online.facts.map((fact) =>
      fact.id === 'residence.address' ? { ...fact, orElse: [lease], legalBasis: { zh: '依据甲', en: 'Act A' } } : fact,
    ),
  },
}

describe('the pages of a value whose sources contradict each other', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let caseId: string
  before(async () => {
    world = await caseworkWorld({ item })
    pages = await pageVisitor(world.node)
    const personNumber = getSamplePerson(1).residentId
    const values = { address: '南昌市西湖区新街7号', from: '2026-01-01', until: '2027-01-01', filingNumber: '1' }
    await world.node.as(system, (services) => fillRegister(services, '360000.leases', [{ personNumber, values }]))
    await knownAtHub(world, 1)
    person = await world.signIn(1)
    caseId = (await world.node.as(person, (services) => startCase(services, person, permit))).case.id
    await world.node.as(person, (services) => gatherFacts(services, person, caseId))
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  it('show both with their sources, none chosen, and what keeps the draft back', async () => {
    const prefill = mustBePage(await pages.get(person, `/apply/${caseId}/prefill`))
    for (const text of ['青岚路8号', '新街7号', '流动人口库', '房屋租赁备案', '几处记录不一致', '取数依据：依据甲']) {
      assert.ok(prefill.includes(text), text)
    }
    const check = mustBePage(await pages.post(person, `/apply/${caseId}/check`, { submissionKey: 'k' }), 422)
    assert.match(check, /“现住址”几处记录不一致，还没有选/)
    assert.match(check, /href="#fact-residence\.address"/)
    const english = mustBePage(await pages.get(person, `/en/apply/${caseId}/prefill`))
    assert.match(english, /One record differs from another: please choose/)
  })

  it('are the same at the window, where the person says it to a clerk', async () => {
    const visit = `/w/intake/${await visitOf(world, 1)}`
    const { location = '', body } = await pages.post(clerk, `${visit}/take`, { case: caseId })
    assert.notEqual(location, '', body)
    const address = `${location}/fact/residence.address`
    assert.ok(mustBePage(await pages.get(clerk, location)).includes(address))
    assert.match(mustBePage(await pages.get(clerk, address)), /哪个是对的/)
    assert.match(mustBePage(await pages.post(clerk, address, { source: '' }), 422), /请选一个/)
    const source = 'service 360000.housing.lease address'
    assert.equal((await pages.post(clerk, address, { source })).location, location)
    assert.match(mustBePage(await pages.get(clerk, location)), /新街7号/)
    const name = `${location}/fact/person.name`
    assert.match(mustBePage(await pages.post(clerk, name, { 'fact-person.name': '' }), 422), /请选哪里不对/)
    // The rows stand ready; what was not entered yet keeps nothing else from being kept.
    const answers = { 'answer-purpose': 'employment', 'answer-children-rows': '2', 'answer-children-0-name': '' }
    assert.equal((await pages.post(clerk, `${location}/answers`, answers)).location, location)
    assert.match(
      mustBePage(await pages.get(clerk, location)),
      /value="employment"[^>]*checked|checked=""[^>]*value="employment"/,
    )
    await pages.post(clerk, `${visit}/end`)
  })

  it('ask which is right, with nothing chosen beforehand; a word nobody offered is refused', async () => {
    const address = `/apply/${caseId}/fact/residence.address`
    const open = mustBePage(await pages.get(person, address))
    assert.doesNotMatch(open, /checked=""/)
    assert.match(open, /都不对，我来填/)
    for (const source of ['', 'service x y']) {
      assert.match(mustBePage(await pages.post(person, address, { source }), 422), /请选一个/)
    }
    const neither = { source: 'neither', 'fact-residence.address': '' }
    assert.match(mustBePage(await pages.post(person, address, neither), 422), /请填写/)
    const source = 'service 360000.housing.lease address'
    assert.equal((await pages.post(person, address, { source })).location, `/apply/${caseId}/prefill`)
    const prefill = mustBePage(await pages.get(person, `/apply/${caseId}/prefill`))
    assert.match(prefill, /您选定：[^<]*房屋租赁备案/)
    const own = { source: 'neither', 'fact-residence.address': '东湖区第三处9号' }
    assert.equal((await pages.post(person, address, own)).location, `/apply/${caseId}/prefill`)
    assert.match(mustBePage(await pages.get(person, `/apply/${caseId}/prefill`)), /东湖区第三处9号/)
  })

  it('offer the ways on in their order when a source is away', async () => {
    await world.node.as(person, ({ db }) =>
      sql`update casework.facts set status = 'unavailable', value = null
        where case_id = ${caseId} and service_id = '360000.housing.lease' and fact_id <> 'residence.address'`.execute(
        db,
      ),
    )
    const prefill = mustBePage(await pages.get(person, `/apply/${caseId}/prefill`))
    const ways = ['等它恢复', '自己填', '用承诺书代替', '到窗口办']
    const places = ways.map((way) => prefill.indexOf(way))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(places.every((place) => place > 0))
    assert.ok(prefill.includes(residencePermit.window.phone))
  })
})
