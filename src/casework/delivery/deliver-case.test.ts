import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
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
import type { CaseFile } from '../case/case.ts'
import { listQueue } from '../office/list-queue.ts'
import { openCase } from '../office/open-case.ts'
import { deliverCase } from './deliver-case.ts'

const hallClerk = officerOf('360103', '王芳', ['clerk'])

describe('a decision that a hall hands over for another office', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  /** Of 东湖, taken in at the hall of 西湖. */
  async function takenIn(state: CaseFile['state'], number: number): Promise<CaseFile> {
    const found = await caseIn(world, state, await world.signIn(number))
    await world.node.as(system, ({ db }) =>
      sql`update casework.cases set channel = 'window', window_organisation = ${westLake.organisation.id}
        where id = ${found.id}`.execute(db),
    )
    return found
  }
  const serving = async (officer: Officer): Promise<readonly string[]> => {
    const { rows } = await world.node.as(officer, (services) => listQueue(services, officer, { lane: 'serving' }))
    return rows.map(({ caseId }) => caseId)
  }
  const deliver = (officer: Officer, { id, version }: CaseFile, isSigned = true) =>
    world.node.as(officer, (services) =>
      deliverCase(services, officer, id, { version, way: 'window', receiver: '林晓岚', isSigned }),
    )

  it('is in the queue of its clerks, opened and served there against a signed receipt, and closed', async () => {
    const made = await takenIn('made', 1)
    assert.deepEqual(await serving(hallClerk), [made.id])
    assert.deepEqual(
      await serving({ ...westLake, duties: ['issuer'] }),
      [],
      'who makes certificates hands nothing over',
    )
    const opened = await world.node.as(hallClerk, (services) => openCase(services, hallClerk, made.id))
    assert.deepEqual([opened.may.deliver, opened.may.grant, opened.may.make], [true, false, false])
    await assert.rejects(deliver(hallClerk, made, false), refused('casework.bad-delivery'))
    const closed = await deliver(hallClerk, made)
    assert.equal(closed.state, 'closed')
    const person = await world.signIn(1)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, made.id))
    const receipt = view.documents.find(({ name }) => name === 'service-receipt-of-grant')
    assert.match(JSON.stringify(receipt?.parts), /林晓岚.*受送达人签名/)
    assert.deepEqual(await serving(hallClerk), [])
    const look = world.node.as(hallClerk, (services) => openCase(services, hallClerk, made.id))
    await assert.rejects(look, refused('casework.case-not-found'), 'handed over, it is the office’s alone')
  })

  it('is nobody’s there who is no clerk, before there is something to hand over, or at another hall', async () => {
    const open = await takenIn('handling', 7)
    const made = await takenIn('made', 9)
    await assert.rejects(deliver(hallClerk, open), refused('casework.case-not-found'))
    await assert.rejects(
      deliver({ ...westLake, duties: ['approver', 'issuer', 'head'] }, made),
      refused('casework.case-not-found'),
    )
    const elsewhere = { ...hallClerk, organisation: { ...hallClerk.organisation, id: 'x' } }
    await assert.rejects(deliver(elsewhere, made), refused('casework.case-not-found'))
    assert.equal((await deliver({ ...eastLake, duties: ['clerk'] }, made)).state, 'closed')
  })
})
