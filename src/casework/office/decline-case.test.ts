import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addOfficer } from '#identity'
import { type Officer, system } from '#kernel/principal'
import { caseIn } from '../../../test/case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, refused, westLake } from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { type DeclineCase, declineCase } from './decline-case.ts'
import { requestCorrection } from './request-correction.ts'

const reason = '经查不属于本单位的管辖范围。'

describe('not accepting an application', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const decline = (officer: Officer, caseId: string, input: DeclineCase) =>
    world.node.as(officer, (services) => declineCase(services, officer, caseId, input))

  it('names the competent body and the remedies, is served at once, and is no refusal', async () => {
    const person = await world.signIn(1)
    const { id, version } = await caseIn(world, 'submitted', person)
    const competentBody = '南昌市公安局西湖分局'
    const declined = await decline(eastLake, id, { version, ground: 'not-competent', competentBody, reason })
    assert.deepEqual(
      [declined.state, declined.outcome, declined.acceptedAt, declined.deliveredAt === null],
      ['closed', 'not-accepted', null, false],
    )
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.deepEqual([view.stateWords.zh, view.decision?.competentBody], ['不予', competentBody])
    assert.match(view.sentence.zh, /没有受理/)
    assert.deepEqual(
      view.documents.map(({ kind }) => kind).filter((kind) => kind === 'refusal' || kind === 'non-acceptance'),
      ['non-acceptance'],
    )
    assert.ok(view.record.some(({ title }) => title.zh === '不予受理'))
  })

  it('wants a ground that fits, the body where there is one, and a reason', async () => {
    const { id, version } = await caseIn(world, 'submitted', await world.signIn(7))
    const bad: readonly Partial<DeclineCase>[] = [
      { ground: '' },
      { ground: 'toString' },
      { ground: 'not-corrected' },
      { ground: 'not-competent' },
      { ground: 'not-competent', competentBody: '某某' },
      { ground: 'not-competent', competentBody: '局'.repeat(101) },
    ]
    for (const change of bad) {
      await assert.rejects(
        decline(eastLake, id, { version, ground: 'not-needed', reason, ...change }),
        refused('casework.bad-decline'),
      )
    }
    await assert.rejects(
      decline(eastLake, id, { version, ground: 'not-needed', reason: '无' }),
      refused('casework.reason-needed'),
    )
    await assert.rejects(
      decline(westLake, id, { version, ground: 'not-needed', reason }),
      refused('casework.case-not-found'),
    )
    await assert.rejects(
      decline({ ...eastLake, duties: ['head'] }, id, { version, ground: 'not-needed', reason }),
      refused('kernel.not-allowed'),
    )
  })

  it('for a correction that did not come waits until its time is over', async () => {
    const { id, version } = await caseIn(world, 'incomplete', await world.signIn(9))
    const input = { version, ground: 'not-corrected', reason: '逾期没有补正近期照片，不再等待。' }
    await assert.rejects(decline(eastLake, id, input), refused('casework.correction-still-running'))
    world.network.advance(Date.parse('2026-07-20T16:00:00Z') - world.node.services.clock.now().getTime())
    await assert.rejects(decline(eastLake, id, { ...input, ground: 'not-needed' }), refused('casework.bad-decline'))
    assert.equal((await decline(eastLake, id, input)).outcome, 'not-accepted')
  })

  it('comes too late after five days of silence: the case is accepted, and no notice is possible any more', async () => {
    const person = await world.signIn(20)
    const { id, version } = await caseIn(world, 'submitted', person)
    // The platform does not only accept it, it also assigns it to somebody who is there.
    await world.node.as(system, (services) =>
      addOfficer(services, {
        ...{ account: 'li', name: '李明', organisationId: eastLake.organisation.id },
        ...{ duties: ['approver'], password: 'long enough 1' },
      }),
    )
    world.network.advance(20 * 24 * 3_600_000)
    const entries = [{ what: '照片', why: '太旧', standard: '白底' }]
    await assert.rejects(
      world.node.as(eastLake, (services) =>
        requestCorrection(services, eastLake, id, { version, entries, by: '2026-08-20' }),
      ),
      refused('casework.silence-accepted'),
    )
    await assert.rejects(
      decline(eastLake, id, { version, ground: 'not-needed', reason }),
      refused('casework.silence-accepted'),
    )
    // Refused in a transaction that was rolled back; what the law did stays.
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.deepEqual([view.acceptanceBasis, view.acceptedAt], ['deemed', view.submittedAt])
  })
})
