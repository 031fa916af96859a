import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Person } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  permit,
  readyDraft,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { startCase } from '../draft/start-case.ts'
import { grantCase } from '../office/grant-case.ts'
import { listQueue } from '../office/list-queue.ts'
import { openCase } from '../office/open-case.ts'
import { getOwnCase, listOwnCases } from './get-own-case.ts'
import { withdrawCase } from './withdraw-case.ts'

describe('withdrawing a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const withdraw = (person: Person, caseId: string, reason?: string) =>
    world.node.as(person, (services) => withdrawCase(services, person, caseId, reason === undefined ? {} : { reason }))

  it('discards a draft; it is gone from the list and a new one begins afresh', async () => {
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    await withdraw(person, draft.id)
    assert.deepEqual(await world.node.as(person, (services) => listOwnCases(services, person)), [])
    const next = await world.node.as(person, (services) => startCase(services, person, permit))
    assert.notEqual(next.case.id, draft.id)
    assert.deepEqual(next.facts, [])
  })

  it('takes a submitted case out of the queue and keeps it readable for the applicant', async () => {
    const person = await world.signIn(7)
    const { caseId } = await submittedCase(world, person)
    await withdraw(person, caseId, '我要搬走了')
    const { rows } = await world.node.as(eastLake, (services) => listQueue(services, eastLake))
    assert.deepEqual(rows, [])
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.equal(view.stateWords.zh, '已撤回')
    assert.equal(view.turn, 'nobody')
    assert.equal(view.mayWithdraw, false)
    await assert.rejects(withdraw(person, caseId), refused('casework.not-now'))
  })

  it('is too late after the decision, and not for others', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    await assert.rejects(withdraw(await world.signIn(2), caseId), refused('casework.case-not-found'))
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await grantCase(services, eastLake, caseId, { version })
    })
    await assert.rejects(withdraw(person, caseId), refused('casework.not-now'))
  })
})
