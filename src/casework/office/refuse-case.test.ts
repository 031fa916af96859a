import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { openCase } from './open-case.ts'
import { refuseCase } from './refuse-case.ts'
import { requestCorrection } from './request-correction.ts'

const reason = '居住登记还不满半年，不符合《居住证暂行条例》第二条。'

describe('refusing a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const refuse = (officer: Officer, caseId: string, version: number, why = reason) =>
    world.node.as(officer, (services) => refuseCase(services, officer, caseId, { version, reason: why }))
  const open = (officer: Officer, caseId: string) =>
    world.node.as(officer, (services) => openCase(services, officer, caseId))

  it('gives the applicant a decision with reasons and both remedies', async () => {
    const person = await world.signIn(4)
    const { caseId } = await submittedCase(world, person)
    const { version } = await open(eastLake, caseId)
    await refuse(eastLake, caseId, version)
    const own = () => world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const before = await own()
    assert.equal(before.stateWords.zh, '办理中', 'not in force yet, so not told')
    assert.equal(before.decision, null)
    await world.takeEffect()
    const view = await own()
    assert.equal(view.stateWords.zh, '不予')
    assert.equal(view.decision?.reason, reason)
    const text = JSON.stringify(view.documents.find(({ kind }) => kind === 'refusal')?.parts)
    for (const part of [reason, '60日内申请行政复议', '6个月内', '行政诉讼', '第三十八条第二款'])
      assert.ok(text.includes(part), part)
    assert.equal(view.certificateIdentifier, null)
  })

  it('needs a real reason', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(5))
    const { version } = await open(eastLake, caseId)
    for (const why of ['', '不行', ' '.repeat(40), '长'.repeat(1001)]) {
      await assert.rejects(refuse(eastLake, caseId, version, why), refused('casework.reason-needed'))
    }
  })

  it('waits until the time for a correction is over', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(2))
    const { version } = await open(westLake, caseId)
    const asked = await world.node.as(westLake, (services) =>
      requestCorrection(services, westLake, caseId, {
        version,
        entries: [{ what: '近期证件照', why: '照片太旧', standard: '白底' }],
        by: '2026-07-20',
      }),
    )
    await assert.rejects(refuse(westLake, caseId, asked.version), refused('casework.correction-still-running'))
    world.network.advance(Date.parse('2026-07-20T15:59:00Z') - world.node.services.clock.now().getTime())
    await assert.rejects(refuse(westLake, caseId, asked.version), refused('casework.correction-still-running'))
    world.network.advance(120_000)
    assert.equal((await refuse(westLake, caseId, asked.version)).outcome, 'refused')
  })

  it('is refused to another office and another duty', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(3))
    const { version } = await open(westLake, caseId)
    await assert.rejects(refuse(eastLake, caseId, version), refused('casework.case-not-found'))
    await assert.rejects(refuse({ ...westLake, duties: ['issuer'] }, caseId, version), refused('kernel.not-allowed'))
  })
})
