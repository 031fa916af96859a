import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  submittedCase,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { submitCase } from '../draft/submit-case.ts'
import { acceptCase } from '../office/accept-case.ts'
import { openCase } from '../office/open-case.ts'
import { requestCorrection } from '../office/request-correction.ts'
import { sweepTimers } from './sweep-timers.ts'

const day = 24 * 3_600_000

describe('silence of the office', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  /** With an upload nobody has looked at, so that it waits for an officer. */
  async function waitingCase(
    number: number,
  ): Promise<{ person: Awaited<ReturnType<typeof world.signIn>>; id: string }> {
    const person = await world.signIn(number)
    const { case: draft } = await readyDraft(world, person)
    await world.node.as(person, async (services) => {
      await attachMaterial(services, person, draft.id, { materialId: 'photo', fileName: 'a.jpg', bytes: files.jpeg })
      await submitCase(services, person, draft.id, { submissionKey: 'k' })
    })
    return { person, id: draft.id }
  }
  const run = async () => (await sweepTimers(world.node.services, world.node.services.clock.now())).settled

  it('of five working days makes a case accepted from the day of receipt', async () => {
    const silent = await waitingCase(1)
    const answered = await waitingCase(7)
    const corrected = await waitingCase(9)
    const automatic = await submittedCase(world, await world.signIn(2))
    await world.node.as(eastLake, async (services) => {
      const first = await openCase(services, eastLake, answered.id)
      await acceptCase(services, eastLake, answered.id, { version: first.version })
      const second = await openCase(services, eastLake, corrected.id)
      await requestCorrection(services, eastLake, corrected.id, {
        version: second.version,
        entries: [{ what: '照片', why: '太旧', standard: '白底' }],
        by: '2026-07-31',
      })
    })
    // Received on Wednesday the 8th: the fifth working day is Wednesday the 15th, and it counts to its end.
    world.network.advance(7 * day)
    assert.equal(await run(), 0)
    world.network.advance(day)
    assert.equal(await run(), 1)
    assert.equal(await run(), 0, 'a second run finds nothing')

    const { person, id } = silent
    const view = await world.node.as(person, (services) => getOwnCase(services, person, id))
    assert.equal(view.acceptanceBasis, 'deemed')
    assert.deepEqual(view.acceptedAt, view.submittedAt)
    assert.equal(view.clock?.promisedDue, '2026-07-13')
    assert.equal(view.clock?.light, 'overdue')
    assert.ok(
      view.accesses.some(
        ({ act, legalBasis }) => act === 'casework.deem-accepted' && legalBasis?.zh.includes('三十二'),
      ),
    )
    assert.match(view.record[0]?.words.zh ?? '', /自收到之日起即为受理/)
    assert.ok(automatic.acceptedAt)
  })

  it('accepts a case once when two processes look at the same moment', async () => {
    await waitingCase(8)
    world.network.advance(20 * day)
    const counts = await Promise.all([run(), run()])
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      1,
    )
  })
})
