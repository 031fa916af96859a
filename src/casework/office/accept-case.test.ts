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
import { submitCase } from '../draft/submit-case.ts'
import { acceptCase } from './accept-case.ts'
import { openCase } from './open-case.ts'

describe('accepting a case', () => {
  let world: CaseworkWorld
  let caseId: string
  before(async () => {
    world = await caseworkWorld()
    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    caseId = draft.id
    await world.node.as(person, async (services) => {
      await attachMaterial(services, person, caseId, { materialId: 'photo', fileName: 'a.jpg', bytes: files.jpeg })
      await submitCase(services, person, caseId, { submissionKey: 'k' })
    })
  })
  after(() => world.close())

  const accept = (officer: Officer, version: number, id = caseId) =>
    world.node.as(officer, (services) => acceptCase(services, officer, id, { version }))

  it('is refused to another office, another duty and an old version', async () => {
    const { version } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    await assert.rejects(accept(westLake, version), refused('casework.case-not-found'))
    await assert.rejects(accept({ ...eastLake, duties: ['issuer'] }, version), refused('kernel.not-allowed'))
    await assert.rejects(accept(eastLake, version - 1), refused('casework.decided-meanwhile'))
  })

  it('starts both limits on the day of acceptance, not of submission', async () => {
    world.network.advance(2 * 24 * 3_600_000)
    const { version } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    const accepted = await accept(eastLake, version)
    assert.deepEqual(
      [accepted.state, accepted.acceptanceBasis, accepted.promisedDue, accepted.statutoryDue],
      ['accepted', 'explicit', '2026-07-15', '2026-07-31'],
    )
    await assert.rejects(accept(eastLake, accepted.version), refused('casework.not-now'))
  })

  it('has nothing to do where the platform accepted at once', async () => {
    const { caseId: other } = await submittedCase(world, await world.signIn(9))
    const { version } = await world.node.as(eastLake, (services) => openCase(services, eastLake, other))
    await assert.rejects(accept(eastLake, version, other), refused('casework.not-now'))
  })
})
