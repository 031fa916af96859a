import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import { caseIn } from '../../../test/case-in-state.ts'
import { type CaseworkWorld, caseworkWorld } from '../../../test/casework-world.ts'
import type { CaseState } from '../case/case-states.ts'
import { findCase } from '../store/case-store.ts'
import { serveOldDecisions } from './serve-old-decisions.ts'

describe('a decision of before decisions took effect', () => {
  let world: CaseworkWorld
  let person: Person
  before(async () => {
    world = await caseworkWorld()
    person = await world.signIn(1)
  })
  after(() => world.close())

  /** As an upgrade finds it: in force, with no day of delivery. */
  async function oldCase(state: CaseState, channel: 'online' | 'window' = 'online') {
    const found = await caseIn(world, state, person)
    await world.node.as(system, ({ db }) =>
      sql`update casework.cases set deliver_by = null, channel = ${channel} where id = ${found.id}`.execute(db),
    )
    return found
  }

  it('is made, delivered and closed once; what waits at a window, or is younger, stays as it is', async () => {
    const old = [await oldCase('granted'), await oldCase('refused')]
    const others = [await oldCase('granted', 'window'), await caseIn(world, 'granted', person)]
    assert.equal(await serveOldDecisions(world.node.services), 2)
    assert.equal(await serveOldDecisions(world.node.services), 0)
    const stateOf = ({ partyId, id }: (typeof old)[number]) =>
      world.node.as(system, async (services) => (await findCase(services, { partyId, id }))?.state)
    for (const each of old) assert.equal(await stateOf(each), 'closed')
    for (const each of others) assert.equal(await stateOf(each), 'granted')
  })
})
