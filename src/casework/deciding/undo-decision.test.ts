import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import { caseIn } from '../../../test/case-in-state.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { sweepDecisions } from '../clock/sweep-decisions.ts'
import { deliverCase } from '../delivery/deliver-case.ts'
import { makeCertificate } from '../delivery/make-certificate.ts'
import { grantCase } from '../office/grant-case.ts'
import { listUndoable } from '../office/list-undoable.ts'
import { openCase } from '../office/open-case.ts'
import { proposeDecision, returnProposal } from './propose-decision.ts'
import { undoDecision } from './undo-decision.ts'

const reason = '经核实符合条件，准予办理。'
// The brand is for the type checker; officers of these tests have no row.
const colleague: Officer = {
  ...officerOf('360102', '李明'),
  officerId: '00000000-0000-7000-8000-360102000002' as Officer['officerId'],
}

describe('a decision before it is in force', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const grant = (officer: Officer, id: string, version: number) =>
    world.node.as(officer, (services) => grantCase(services, officer, id, { version, reason }))
  const undo = (officer: Officer, id: string, version: number) =>
    world.node.as(officer, (services) => undoDecision(services, officer, id, { version }))
  const open = (id: string) => world.node.as(eastLake, (services) => openCase(services, eastLake, id))
  const certificatesOf = (partyId: string) =>
    world.node.as(system, ({ db }) =>
      rows(db, sql`select 1 from certificates.certificates where party_id = ${partyId}`),
    )

  it('is taken back by whoever made it, as if nothing had been', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const { version } = await open(caseId)
    const decided = await grant(eastLake, caseId, version)
    const undoable = await world.node.as(eastLake, (services) => listUndoable(services, eastLake))
    assert.deepEqual(
      [undoable[0]?.caseId, undoable[0]?.version, undoable[0]?.outcome],
      [caseId, decided.version, 'granted'],
    )
    assert.deepEqual(await world.node.as(colleague, (services) => listUndoable(services, colleague)), [])
    await assert.rejects(undo(colleague, caseId, decided.version), refused('casework.not-your-decision'))
    await assert.rejects(undo(eastLake, caseId, version), refused('casework.decided-meanwhile'))
    const undone = await undo(eastLake, caseId, decided.version)
    assert.deepEqual([undone.state, undone.outcome, undone.decision, undone.inForceAt], ['handling', null, null, null])
    await world.takeEffect()
    assert.equal((await open(caseId)).innerState, 'handling')
    assert.deepEqual(await certificatesOf(person.partyId), [])
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.ok(!view.record.some(({ title }) => title.zh === '准予'))
    // And is decided anew.
    await grant(eastLake, caseId, undone.version)
    await world.takeEffect()
    assert.equal((await open(caseId)).innerState, 'closed')
  })

  it('is in force after its minute for whoever looks first, without any job, and cannot be taken back', async () => {
    const person = await world.signIn(7)
    const { caseId } = await submittedCase(world, person)
    const { version } = await open(caseId)
    const decided = await grant(eastLake, caseId, version)
    world.network.advance(60_000)
    await assert.rejects(undo(eastLake, caseId, decided.version), refused('casework.undo-too-late'))
    const [one, two] = await Promise.all(
      [1, 2].map(() => world.node.as(person, (services) => getOwnCase(services, person, caseId))),
    )
    assert.equal(one?.state, 'granted')
    assert.equal(two?.certificateIdentifier, one?.certificateIdentifier)
    assert.equal((await certificatesOf(person.partyId)).length, 1)
    const { node } = world
    assert.equal(await sweepDecisions(node.services, node.services.clock.now()), 0)
  })

  it('needs another person where it was proposed', async () => {
    const { id, version } = await caseIn(world, 'handling', await world.signIn(9))
    const proposed = await world.node.as(eastLake, (services) =>
      proposeDecision(services, eastLake, id, { version, outcome: 'granted', reason }),
    )
    await assert.rejects(grant(eastLake, id, proposed.version), refused('casework.not-the-second'))
    const sentBack = await world.node.as(colleague, (services) =>
      returnProposal(services, colleague, id, { version: proposed.version, reason: '请再核一次租赁合同的日期。' }),
    )
    assert.deepEqual([sentBack.state, sentBack.proposal], ['handling', null])
    const again = await world.node.as(eastLake, (services) =>
      proposeDecision(services, eastLake, id, { version: sentBack.version, outcome: 'granted', reason }),
    )
    assert.equal((await grant(colleague, id, again.version)).decision?.officerName, '李明')
  })

  it('for a case of a window is made and handed over by people, each by their duty, with a receipt', async () => {
    const { id, partyId, version } = await caseIn(world, 'handling', await world.signIn(20))
    await world.node.as(system, ({ db }) =>
      sql`update casework.cases set channel = 'window' where id = ${id}`.execute(db),
    )
    await grant(eastLake, id, version)
    await world.takeEffect()
    const granted = await open(id)
    assert.equal(granted.innerState, 'granted')
    assert.equal((await certificatesOf(partyId)).length, 1)
    const issuer = officerOf('360102', '何平', ['issuer'])
    const made = await world.node.as(issuer, (services) =>
      makeCertificate(services, issuer, id, { version: granted.version }),
    )
    const clerk = officerOf('360102', '王芳', ['clerk'])
    const deliver = (change: object) =>
      world.node.as(clerk, (services) =>
        deliverCase(services, clerk, id, {
          version: made.version,
          way: 'window',
          receiver: '林晓岚',
          isSigned: true,
          ...change,
        }),
      )
    for (const bad of [
      { way: 'pigeon' },
      { receiver: ' ' },
      { way: 'post' },
      { receipt: '<b>' },
      { isSigned: false },
      { receiver: '长'.repeat(61) },
    ]) {
      await assert.rejects(deliver(bad), refused('casework.bad-delivery'))
    }
    const closed = await deliver({ receipt: 'S-1' })
    assert.deepEqual([closed.state, closed.due, closed.deliveredAt === null], ['closed', null, false])
  })
})
