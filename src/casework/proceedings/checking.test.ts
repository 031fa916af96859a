import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addOfficer } from '#identity'
import { type Officer, system } from '#kernel/principal'
import { caseIn } from '../../../test/case-in-state.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { supplyCorrection } from '../applicant/supply-correction.ts'
import { openCase } from '../office/open-case.ts'
import { requestCorrection } from '../office/request-correction.ts'
import { listSupervised } from '../supervision/list-supervised.ts'
import { requestFurtherCorrection } from './further-correction.ts'
import { type InspectCase, inspectCase, listInspectors } from './inspect-case.ts'
import { precheckCase } from './precheck-case.ts'

const reason = '第一次告知时没有核对到租赁合同的期限。'
const entry = { what: '租赁合同', why: '期限没有写清', standard: '写明起止日期' }
const supervisor = officerOf('360102', '陈局', ['supervisor'])

describe('what is looked at between receipt and decision', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  it('a precheck is noted for colleagues, and touches neither clock nor state', async () => {
    const person = await world.signIn(1)
    const { id, version, due } = await caseIn(world, 'submitted', person)
    const note = (officer: Officer, opinion: string, at = version) =>
      world.node.as(officer, (services) => precheckCase(services, officer, id, { version: at, opinion }))
    await assert.rejects(note(eastLake, ' '), refused('casework.reason-needed'))
    await assert.rejects(note(westLake, '齐全'), refused('casework.case-not-found'))
    await assert.rejects(note({ ...eastLake, duties: ['issuer'] }, '齐全'), refused('kernel.not-allowed'))
    const noted = await note(officerOf('360102', '王芳', ['clerk']), '材料看来齐全')
    assert.deepEqual([noted.state, noted.due], ['submitted', due])
    const opened = await world.node.as(eastLake, (services) => openCase(services, eastLake, id))
    assert.ok(opened.record.some(({ words }) => words.zh === '王芳：材料看来齐全'))
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.ok(!view.record.some(({ words }) => words.zh.includes('材料看来齐全')), 'the applicant reads no opinion')
  })

  it('an inspection names two officers, day, place and finding, which the applicant reads', async () => {
    const organisationId = eastLake.organisation.id
    await world.node.as(system, (services) =>
      addOfficer(services, {
        ...{ account: 'guoyun', name: '郭韵', password: 'a long enough secret', organisationId },
        duties: ['approver'],
      }),
    )
    const person = await world.signIn(7)
    const { id, version } = await caseIn(world, 'handling', person)
    const [colleague] = await world.node.as(eastLake, (services) => listInspectors(services, eastLake))
    const given = { version, with: [colleague?.officerId ?? ''], on: '2026-07-08', place: '东湖区', finding: reason }
    const inspect = (officer: Officer, change: Partial<InspectCase> = {}) =>
      world.node.as(officer, (services) => inspectCase(services, officer, id, { ...given, ...change }))
    const bad: readonly Partial<InspectCase>[] = [
      { with: [] },
      { with: [eastLake.officerId] },
      { with: ['x'] },
      { on: '2026-07-09' },
      { on: '2026-07-07' },
      { on: '' },
      { place: ' ' },
      { place: '长'.repeat(101) },
    ]
    for (const change of bad) {
      await assert.rejects(inspect(eastLake, change), refused('casework.bad-inspection'), JSON.stringify(change))
    }
    await assert.rejects(inspect(eastLake, { finding: '好' }), refused('casework.reason-needed'))
    await assert.rejects(inspect({ ...eastLake, duties: ['head', 'clerk'] }), refused('kernel.not-allowed'))
    await assert.rejects(inspect(westLake), refused('casework.case-not-found'))
    const inspected = await inspect(eastLake)
    assert.equal(inspected.state, 'handling')
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.ok(view.record.some(({ words }) => words.zh.includes('周岚清、郭韵于2026-07-08在东湖区核查')))
    const { id: tooSoon, version: first } = await caseIn(world, 'accepted', await world.signIn(9))
    await assert.rejects(
      world.node.as(eastLake, (services) => inspectCase(services, eastLake, tooSoon, { ...given, version: first })),
      refused('casework.not-now'),
    )
  })

  it('a second notice is a supervisor’s, with reason and apology, and is counted', async () => {
    const person = await world.signIn(20)
    const { id, version } = await caseIn(world, 'handling', person)
    const by = '2026-07-20'
    const further = (officer: Officer, at: number, why = reason) =>
      world.node.as(officer, (services) =>
        requestFurtherCorrection(services, officer, id, { version: at, entries: [entry], by, reason: why }),
      )
    await assert.rejects(further(supervisor, version), refused('casework.correction-not-used'))
    await world.node.as(eastLake, (services) =>
      requestCorrection(services, eastLake, id, { version, entries: [entry], by }),
    )
    const supply = (entryId: string) =>
      world.node.as(person, (services) => supplyCorrection(services, person, id, { answers: { [entryId]: '已补' } }))
    const back = await supply('c1')
    await assert.rejects(further(eastLake, back.version), refused('kernel.not-allowed'))
    await assert.rejects(
      further({ ...supervisor, organisation: westLake.organisation }, back.version),
      refused('casework.case-not-found'),
    )
    await assert.rejects(further(supervisor, back.version, '漏了'), refused('casework.reason-needed'))
    const asked = await further(supervisor, back.version)
    assert.deepEqual([asked.state, asked.correction?.furtherReason], ['paused', reason])
    assert.deepEqual(
      asked.correction?.entries.map((each) => each.id),
      ['c2'],
    )
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.ok(
      view.documents.some(({ name, parts }) => name === 'correction-2' && JSON.stringify(parts).includes('谨致歉意')),
    )
    await assert.rejects(supply('c1'), refused('casework.correction-open'), 'what was supplied before is not this')
    const supervised = await world.node.as(supervisor, (services) => listSupervised(services, supervisor))
    assert.deepEqual([supervised.further.length, supervised.furtherCount], [1, 1])
    assert.equal((await supply('c2')).state, 'handling')
  })
})
