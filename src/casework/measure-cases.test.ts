import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { anonymous, type Principal, system } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake, refused, submittedCase } from '../../test/casework-world.ts'
import { type CaseFigures, countByDeadline, type DeadlineCounts, measureCases } from './measure-cases.ts'
import { openCase } from './office/open-case.ts'
import { refuseCase } from './office/refuse-case.ts'
import { requestCorrection } from './office/request-correction.ts'

const day = 24 * 3_600_000

describe('measuring cases', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const measured = (): Promise<CaseFigures> => world.node.as(system, measureCases)
  const counted = (): Promise<DeadlineCounts> => world.node.as(system, countByDeadline)

  async function refuse(caseId: string): Promise<void> {
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await refuseCase(services, eastLake, caseId, { version, reason: '居住登记不满半年，不符合第二条的条件。' })
    })
    await world.takeEffect()
  }

  it('counts nothing where nothing was decided', async () => {
    assert.deepEqual(await measured(), { decided: 0, withinPromise: 0, papers: 0 })
    assert.deepEqual(await counted(), { normal: 0, soon: 0, overdue: 0, waiting: 0 })
  })

  it('follows cases from open to decided, in time and late', async () => {
    const person = await world.signIn(1)
    const first = await submittedCase(world, person)
    // Three working days promised: two or fewer left is soon.
    assert.deepEqual(await counted(), { normal: 1, soon: 0, overdue: 0, waiting: 0 })
    await refuse(first.caseId)
    assert.deepEqual(await measured(), { decided: 1, withinPromise: 1, papers: 0 })

    const second = await submittedCase(world, person)
    world.network.advance(5 * day)
    assert.deepEqual(await counted(), { normal: 0, soon: 1, overdue: 0, waiting: 0 })
    world.network.advance(day)
    assert.deepEqual(await counted(), { normal: 0, soon: 0, overdue: 1, waiting: 0 })

    await refuse(second.caseId)
    assert.deepEqual(await measured(), { decided: 2, withinPromise: 1, papers: 0 })
    assert.deepEqual(await counted(), { normal: 0, soon: 0, overdue: 0, waiting: 0 })
  })

  it('sets apart what waits for the applicant', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await requestCorrection(services, eastLake, caseId, {
        version,
        by: '2026-07-27',
        entries: [{ what: '近期证件照1张', why: '库里的照片拍于2015年。', standard: '白底、不戴帽。' }],
      })
    })
    assert.deepEqual(await counted(), { normal: 0, soon: 0, overdue: 0, waiting: 1 })
  })

  it('is for the platform itself: others would count only what they may see', async () => {
    const person = await world.signIn(1)
    const others: readonly Principal[] = [anonymous, person, eastLake, { kind: 'platform', platformId: 'hub' }]
    for (const who of others) {
      await assert.rejects(world.node.as(who, measureCases), refused('kernel.not-allowed'))
      await assert.rejects(world.node.as(who, countByDeadline), refused('kernel.not-allowed'))
    }
  })
})
