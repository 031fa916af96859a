import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { supplyCorrection } from '../applicant/supply-correction.ts'
import { correctFact } from '../draft/correct-fact.ts'
import { submitCase } from '../draft/submit-case.ts'
import { openCase } from './open-case.ts'
import { type RequestCorrection, requestCorrection } from './request-correction.ts'

const photo = {
  what: '近期证件照1张',
  why: '库里的照片拍于2015年，超过5年。',
  standard: '白底、不戴帽、露双耳。',
  materialId: 'photo',
}

describe('asking for a correction', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const open = (officer: Officer, caseId: string) =>
    world.node.as(officer, (services) => openCase(services, officer, caseId))
  const ask = (officer: Officer, caseId: string, given: Partial<RequestCorrection> & { version: number }) =>
    world.node.as(officer, (services) =>
      requestCorrection(services, officer, caseId, { entries: [photo], by: '2026-07-18', ...given }),
    )

  it('pauses the clock, tells the applicant what, why, what is good enough and by when; supplying it goes on', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    world.network.advance(24 * 3_600_000)
    const { version } = await open(eastLake, caseId)
    await ask(eastLake, caseId, { version })
    const view = () => world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const waiting = await view()
    assert.equal(waiting.stateWords.zh, '等您')
    assert.deepEqual(waiting.duty, { kind: 'supply-correction', words: waiting.duty?.words, by: '2026-07-18' })
    assert.equal(waiting.clock?.pausedSince, '2026-07-09')
    assert.equal(waiting.clock?.elapsed, 1)
    assert.equal(waiting.correction?.entries[0]?.standard, photo.standard)
    assert.equal(waiting.documents.at(-1)?.kind, 'correction')

    world.network.advance(5 * 24 * 3_600_000)
    assert.equal((await view()).clock?.elapsed, 1, 'a resting clock does not move')
    await assert.rejects(
      world.node.as(person, (services) => supplyCorrection(services, person, caseId, { answers: {} })),
      refused('casework.correction-open'),
    )
    await world.node.as(person, async (services) => {
      await attachMaterial(services, person, caseId, { materialId: 'c1', fileName: '照片.jpg', bytes: files.jpeg })
      await supplyCorrection(services, person, caseId, { answers: { c1: '昨天拍的' } })
    })
    const resumed = await view()
    assert.equal(resumed.innerState, 'handling')
    assert.equal(resumed.clock?.elapsed, 1)
    // Two days were left on the 9th; supplied on Tuesday the 14th, they end on Thursday the 16th.
    assert.equal(resumed.clock?.promisedDue, '2026-07-16')
    const opened = await open(eastLake, caseId)
    assert.equal(opened.correction?.supplied[0]?.text, '昨天拍的')
    assert.equal(opened.correction?.supplied[0]?.files.length, 1)
  })

  it('is possible once: a second notice in the same case is refused', async () => {
    const person = await world.signIn(7)
    const { caseId } = await submittedCase(world, person)
    const { version } = await open(eastLake, caseId)
    const by = '2026-07-31'
    await ask(eastLake, caseId, { version, by })
    await world.node.as(person, (services) => supplyCorrection(services, person, caseId, { answers: { c1: '已补' } }))
    const again = await open(eastLake, caseId)
    assert.equal(again.may.requestCorrection, false)
    await assert.rejects(ask(eastLake, caseId, { version: again.version, by }), refused('casework.correction-used'))
  })

  it('before acceptance stops nothing that has not begun; what is supplied is accepted at once', async () => {
    const person = await world.signIn(9)
    const { case: draft } = await readyDraft(world, person)
    const { caseId } = await world.node.as(person, async (services) => {
      await correctFact(services, person, draft.id, { factId: 'residence.address', value: '青云路9号', reason: 'old' })
      return submitCase(services, person, draft.id, { submissionKey: 'k' })
    })
    const opened = await open(eastLake, caseId)
    assert.equal(opened.facts[0]?.status, 'corrected', 'what needs judgement comes first')
    const { accept, requestCorrection, grant, refuse, decline } = opened.may
    assert.deepEqual([accept, requestCorrection, grant, refuse, decline], [true, true, false, false, true])
    const asked = await ask(eastLake, caseId, { version: opened.version, by: '2026-07-31' })
    assert.equal(asked.state, 'incomplete')
    assert.equal(asked.pausedOn, null)
    const supplied = await world.node.as(person, (services) =>
      supplyCorrection(services, person, caseId, { answers: { c1: '见合同' } }),
    )
    assert.equal(supplied.state, 'accepted')
    assert.equal(supplied.acceptanceBasis, 'automatic')
  })

  it('refuses a notice without substance, without time or with more entries than the item has', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(2))
    const { version } = await open(westLake, caseId)
    const bad: Partial<RequestCorrection>[] = [
      { entries: [] },
      { entries: [{ ...photo, why: ' ' }] },
      { entries: [{ ...photo, materialId: 'diary' }] },
      { entries: Array.from({ length: 60 }, () => photo) },
      { by: '2026-07-14' },
      { by: '2027-07-14' },
      { by: '2026-02-30' },
      { by: '' },
    ]
    for (const given of bad) {
      await assert.rejects(
        ask(westLake, caseId, { version, by: '2026-07-31', ...given }),
        refused('casework.bad-correction'),
      )
    }
  })

  it('is refused to another office, another duty and an old version', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(3))
    const { version } = await open(westLake, caseId)
    const by = '2026-07-31'
    await assert.rejects(ask(eastLake, caseId, { version, by }), refused('casework.case-not-found'))
    await assert.rejects(
      ask({ ...westLake, duties: ['supervisor'] }, caseId, { version, by }),
      refused('kernel.not-allowed'),
    )
    await assert.rejects(ask(westLake, caseId, { version: version - 1, by }), refused('casework.decided-meanwhile'))
  })
})
