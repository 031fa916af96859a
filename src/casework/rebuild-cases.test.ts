import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  readyDraft,
  submittedCase,
} from '../../test/casework-world.ts'
import { rebuildCases } from './rebuild-cases.ts'
import type { Store } from './store/case-store.ts'

describe('rebuilding all cases', () => {
  let world: CaseworkWorld
  let changed: string
  let broken: string
  before(async () => {
    world = await caseworkWorld()
    await readyDraft(world, await world.signIn(5))
    changed = (await submittedCase(world, await world.signIn(1))).caseId
    await granted(world, eastLake, changed)
    broken = (await submittedCase(world, await world.signIn(9))).caseId
  })
  after(() => world.close())
  const asSystem = <T>(work: (store: Store) => Promise<T>) => world.node.as(system, work)

  it('finds nothing where the program wrote everything', async () => {
    assert.deepEqual(await rebuildCases(asSystem), { cases: 3, differed: [], unfoldable: [] })
  })

  it('names and mends a row that was changed past the program, once', async () => {
    await asSystem(({ db }) => sql`update casework.cases set outcome = 'refused' where id = ${changed}`.execute(db))
    assert.deepEqual((await rebuildCases(asSystem)).differed, [changed])
    assert.deepEqual((await rebuildCases(asSystem)).differed, [])
  })

  it('names a case whose acts do not follow the table, and writes nothing over it', async () => {
    // Nobody can change an act: there is no policy for it. One more at the end is what tampering could leave.
    await asSystem(({ db }) =>
      sql`insert into casework.acts select party_id, case_id, sequence + 100, 'take-effect', at, actor_kind, actor_id,
      actor_organisation, detail, actor_role from casework.acts where case_id = ${broken} and act = 'start'`.execute(
        db,
      ),
    )
    const { unfoldable, differed } = await rebuildCases(asSystem)
    assert.deepEqual([...unfoldable, ...differed], [broken])
  })
})
