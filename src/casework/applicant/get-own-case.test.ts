import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  readyDraft,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { openCase } from '../office/open-case.ts'
import type { CaseView } from './case-view.ts'
import { getOwnCase, listOwnCases } from './get-own-case.ts'

describe('looking at one’s own case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const view = (person: Awaited<ReturnType<CaseworkWorld['signIn']>>, caseId: string): Promise<CaseView> =>
    world.node.as(person, (services) => getOwnCase(services, person, caseId))

  it('says in a sentence with a subject whose turn it is, until when, and what comes next', async () => {
    const person = await world.signIn(1)
    const receipt = await submittedCase(world, person)
    const seen = await view(person, receipt.caseId)
    assert.equal(seen.stateWords.zh, '已受理')
    assert.match(seen.sentence.zh, /^南昌市公安局东湖分局已受理/)
    assert.equal(seen.turn, 'office')
    assert.equal(seen.duty, null)
    assert.deepEqual(
      seen.phases.map(({ standing }) => standing),
      ['done', 'done', 'now', 'next', 'next'],
    )
    assert.deepEqual(
      seen.record.map(({ title }) => title.zh),
      ['已受理', '您提交了申请'],
    )
    assert.equal(seen.mayWithdraw, true)
    const notice = seen.documents[0]
    assert.equal(notice?.kind, 'acceptance')
    assert.match(JSON.stringify(notice?.parts), new RegExp(`予以受理.*${receipt.queryCode}`))
  })

  it('counts the clock in working days, stands at zero left on the last day and says when it is late', async () => {
    const person = await world.signIn(7)
    const { caseId } = await submittedCase(world, person)
    const day = 24 * 3_600_000
    const first = (await view(person, caseId)).clock
    assert.deepEqual([first?.promised, first?.statutory, first?.elapsed, first?.left], [3, 15, 0, 3])
    world.network.advance(5 * day)
    const last = (await view(person, caseId)).clock
    assert.deepEqual([last?.elapsed, last?.left, last?.light], [3, 0, 'soon'])
    world.network.advance(day)
    const late = (await view(person, caseId)).clock
    assert.deepEqual([late?.elapsed, late?.left, late?.light], [4, -1, 'overdue'])
  })

  it('changes to “in progress” when an officer opens it', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    const seen = await view(person, caseId)
    assert.equal(seen.state, 'handling')
    assert.match(seen.sentence.zh, /东湖分局在审核$/)
    assert.match(seen.record[0]?.words.zh ?? '', /周岚清/)
    assert.ok(seen.accesses.every(({ purpose }) => purpose.caseNumber === seen.caseNumber))
  })

  it('lists one’s own cases, last changed first, drafts with their duty, and nobody else’s', async () => {
    const person = await world.signIn(2)
    const { caseId } = await submittedCase(world, person)
    world.network.advance(60_000)
    const draft = await readyDraft(world, person)
    const list = await world.node.as(person, (services) => listOwnCases(services, person))
    assert.deepEqual(
      list.map((each) => each.caseId),
      [draft.case.id, caseId],
    )
    assert.equal(list[0]?.duty?.kind, 'continue')
    const stranger = await world.signIn(3)
    assert.deepEqual(await world.node.as(stranger, (services) => listOwnCases(services, stranger)), [])
    await assert.rejects(view(stranger, caseId), refused('casework.case-not-found'))
  })

  it('shows no row of another person even to a question in that person’s name', async () => {
    const [person, stranger] = [await world.signIn(6), await world.signIn(8)]
    const { caseId } = await submittedCase(world, person)
    await assert.rejects(
      world.node.as(stranger, (services) => getOwnCase(services, person, caseId)),
      refused('casework.case-not-found'),
    )
  })
})
