import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { openCase } from '../office/open-case.ts'
import { extendCase } from './extend-case.ts'
import { terminateCase } from './terminate-case.ts'

const day = 24 * 3_600_000
const reason = '涉及面广，需要向两个部门核实。'
const head = officerOf('360102', '陈局', ['head'])

describe('extending and ending a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const open = (caseId: string) => world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
  const extend = (officer: Officer, caseId: string, version: number, days = 10, why = reason) =>
    world.node.as(officer, (services) => extendCase(services, officer, caseId, { version, days, reason: why }))

  it('moves both limits by working days, once, and tells the applicant why', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const { version } = await open(caseId)
    const extended = await extend(head, caseId, version)
    assert.deepEqual(
      [extended.promisedDue, extended.statutoryDue, extended.due],
      ['2026-07-27', '2026-08-12', '2026-07-27'],
    )
    await assert.rejects(extend(head, caseId, extended.version), refused('casework.extension-used'))
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.equal(view.clock?.extendedBy, 10)
    assert.ok(view.record.some(({ title, words }) => /延期10个工作日/.test(title.zh) && words.zh === reason))
    assert.ok(view.documents.some(({ kind }) => kind === 'extension'))
    assert.ok(
      view.accesses.some(({ act, legalBasis }) => act === 'casework.extend' && legalBasis?.zh.includes('四十二')),
    )
  })

  it('is the head’s alone, at most ten days, with a reason, before the limit is over', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(7))
    const { version } = await open(caseId)
    await assert.rejects(extend(eastLake, caseId, version), refused('kernel.not-allowed'))
    await assert.rejects(
      extend({ ...head, organisation: { ...head.organisation, id: 'x' } }, caseId, version),
      refused('casework.case-not-found'),
    )
    for (const days of [0, -1, 11, 1.5, Number.NaN, 1e9]) {
      await assert.rejects(extend(head, caseId, version, days), refused('casework.bad-extension'), String(days))
    }
    await assert.rejects(extend(head, caseId, version, 5, '忙'), refused('casework.reason-needed'))
    world.network.advance(40 * day)
    await assert.rejects(extend(head, caseId, version), refused('casework.extension-too-late'))
  })

  it('ends a case for a ground of the law, and nothing is decided any more', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    const { version } = await open(caseId)
    const end = (officer: Officer, ground: string, at = version) =>
      world.node.as(officer, (services) => terminateCase(services, officer, caseId, { version: at, ground, reason }))
    await assert.rejects(end(head, 'bored'), refused('casework.bad-ending'))
    await assert.rejects(end({ ...eastLake, duties: ['issuer'] }, 'body-ended'), refused('kernel.not-allowed'))
    const ended = await end(head, 'applicant-died')
    assert.deepEqual([ended.state, ended.due, ended.ending?.ground], ['terminated', null, 'applicant-died'])
    await assert.rejects(end(head, 'applicant-died', ended.version), refused('casework.not-now'))
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.deepEqual([view.stateWords.zh, view.mayWithdraw, view.decision], ['终止办理', false, null])
    assert.ok(view.documents.some(({ kind }) => kind === 'termination'))
  })
})
