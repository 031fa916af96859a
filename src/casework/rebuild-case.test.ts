import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  submittedCase,
  westLake,
} from '../../test/casework-world.ts'
import { supplyCorrection } from './applicant/supply-correction.ts'
import { withdrawCase } from './applicant/withdraw-case.ts'
import { correctFact } from './draft/correct-fact.ts'
import { submitCase } from './draft/submit-case.ts'
import { detachMaterial } from './materials/attach-material.ts'
import { acceptCase } from './office/accept-case.ts'
import { grantCase } from './office/grant-case.ts'
import { openCase } from './office/open-case.ts'
import { refuseCase } from './office/refuse-case.ts'
import { requestCorrection } from './office/request-correction.ts'
import { rebuildCase } from './rebuild-case.ts'
import type { CaseKey } from './store/case-store.ts'

describe('the row of a case', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await everyWay()
  })
  after(() => world.close())

  /** Cases that went all the ways there are. */
  async function everyWay(): Promise<void> {
    await readyDraft(world, await world.signIn(10))
    const discarding = await world.signIn(11)
    const discarded = await readyDraft(world, discarding)
    await world.node.as(discarding, (services) =>
      withdrawCase(services, discarding, discarded.case.id, { reason: '算了' }),
    )

    const person = await world.signIn(1)
    const { case: draft } = await readyDraft(world, person)
    await world.node.as(person, async (services) => {
      await correctFact(services, person, draft.id, { factId: 'residence.address', value: '青云路9号', reason: 'old' })
      const given = { materialId: 'photo', fileName: 'a.jpg', bytes: files.jpeg }
      await detachMaterial(services, person, draft.id, (await attachMaterial(services, person, draft.id, given)).id)
      await submitCase(services, person, draft.id, { submissionKey: 'k' })
    })
    const entries = [{ what: '照片', why: '太旧', standard: '白底' }]
    await world.node.as(eastLake, async (services) => {
      const accepted = await acceptCase(services, eastLake, draft.id, {
        version: (await openCase(services, eastLake, draft.id)).version,
      })
      await requestCorrection(services, eastLake, draft.id, { version: accepted.version, entries, by: '2026-07-20' })
    })
    await world.node.as(person, (services) =>
      supplyCorrection(services, person, draft.id, { answers: { c1: '见附件' } }),
    )
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, draft.id)
      await grantCase(services, eastLake, draft.id, { version, reason: '现场核实住址，符合条件。' })
    })
    const second = await submittedCase(world, await world.signIn(2))
    await world.node.as(westLake, async (services) => {
      const { version } = await openCase(services, westLake, second.caseId)
      await refuseCase(services, westLake, second.caseId, { version, reason: '不符合条例第二条规定的条件。' })
    })
    await world.takeEffect()
    await submittedCase(world, await world.signIn(3))
  }

  const keys = () =>
    world.node.as(system, ({ db }) => rows<CaseKey>(db, sql`select party_id, id from casework.cases order by id`))

  it('is the fold of the case’s acts, on every way a case can go', async () => {
    const all = await keys()
    assert.equal(all.length, 5)
    for (const key of all) {
      const { case: folded, differed } = await world.node.as(system, (services) => rebuildCase(services, key))
      assert.equal(differed, false, `row of a ${folded.state} case`)
    }
  })

  it('is written anew when somebody changed it past the program', async () => {
    const [key] = await world.node.as(system, ({ db }) =>
      rows<CaseKey>(db, sql`select party_id, id from casework.cases where state = 'draft'`),
    )
    if (!key) throw new Error('there is a draft')
    await world.node.as(system, ({ db }) =>
      sql`update casework.cases set state = 'withdrawn', region = '360103' where party_id = ${key.partyId} and id = ${key.id}`.execute(
        db,
      ),
    )
    const rebuild = () => world.node.as(system, (services) => rebuildCase(services, key))
    assert.equal((await rebuild()).differed, true)
    const again = await rebuild()
    assert.equal(again.differed, false)
    assert.equal(again.case.state, 'draft')
  })

  it('cannot be given another history: acts are inserted and read, never changed', async () => {
    const changed = await world.node.as(system, ({ db }) =>
      rows(db, sql`update casework.acts set act = 'grant' returning act`),
    )
    const deleted = await world.node.as(system, ({ db }) => rows(db, sql`delete from casework.acts returning act`))
    assert.deepEqual([changed, deleted], [[], []])
  })
})
