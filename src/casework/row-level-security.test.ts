import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { newId } from '#kernel/ids'
import { anonymous, type Client, type Officer, type Principal, system } from '#kernel/principal'
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

const tables = ['cases', 'acts', 'facts', 'answers', 'materials'] as const

describe('the second wall', () => {
  let world: CaseworkWorld
  let drafting: Principal
  let submitting: Principal
  before(async () => {
    world = await caseworkWorld()
    const person = await world.signIn(2)
    drafting = person
    const { case: draft } = await readyDraft(world, person)
    const given = { materialId: 'photo', fileName: 'a.jpg', bytes: files.jpeg }
    await world.node.as(person, (services) => attachMaterial(services, person, draft.id, given))
    const other = await world.signIn(1)
    submitting = other
    await submittedCase(world, other)
  })
  after(() => world.close())

  /** Rows a principal's transaction sees without any `where`. */
  async function seen(who: Principal): Promise<Record<string, number>> {
    const counts: Record<string, number> = {}
    await world.node.as(who, async ({ db }) => {
      for (const table of tables) {
        const { count } = await one<{ count: number }>(db, sql`select count(*) from ${sql.table(`casework.${table}`)}`)
        counts[table] = count
      }
    })
    return counts
  }

  it('shows nobody and other platforms nothing', async () => {
    const nothing = { cases: 0, acts: 0, facts: 0, answers: 0, materials: 0 }
    assert.deepEqual(await seen(anonymous), nothing)
    assert.deepEqual(await seen({ kind: 'platform', platformId: '440000' }), nothing)
  })

  it('shows an officer the submitted cases of the own organisation with what belongs to them, never a draft', async () => {
    const own = await seen(eastLake)
    assert.equal(own.cases, 1)
    assert.equal(own.materials, 0)
    assert.ok((own.facts ?? 0) > 10 && (own.acts ?? 0) > 3 && own.answers === 1)
    const nowhere: Officer = { ...westLake, organisation: { ...westLake.organisation, id: '' } }
    for (const officer of [westLake, nowhere]) assert.equal((await seen(officer)).cases, 0)
  })

  it('shows a department’s system what it shows an officer of its organisation', async () => {
    const { organisation } = eastLake
    const client: Client = { kind: 'client', clientId: newId(new Date(0)), name: '居住证业务系统', organisation }
    assert.deepEqual(await seen(client), await seen(eastLake))
    assert.equal((await seen({ ...client, organisation: westLake.organisation })).cases, 0)
    await world.node.as(client, async ({ db }) => {
      const { numAffectedRows } = await sql`update casework.facts set status = 'verified'`.execute(db)
      assert.equal(numAffectedRows, 0n)
    })
  })

  it('shows officers of a window whatever belongs to the person who is there, and to nobody else', async () => {
    if (drafting.kind !== 'person') throw new Error('a person drafts')
    const { partyId } = drafting
    await world.node.as(system, ({ db }) =>
      sql`insert into casework.visits (id, party_id, officer_id, organisation_id, people, card, began_at, seen_at)
        values (gen_random_uuid(), ${partyId}, ${westLake.officerId}, ${westLake.organisation.id}, '', true, now(), now())`.execute(
        db,
      ),
    )
    const { organisation } = westLake
    assert.deepEqual(await seen(westLake), await seen(drafting))
    assert.equal((await seen(eastLake)).cases, 1)
    const client: Client = { kind: 'client', clientId: newId(new Date(0)), name: '居住证业务系统', organisation }
    assert.equal((await seen(client)).cases, 0)
    await world.node.as(system, ({ db }) => sql`update casework.visits set ended_at = now()`.execute(db))
    assert.equal((await seen(westLake)).cases, 0)
  })

  it('shows a person the own rows and no others', async () => {
    const [one, two, all] = [await seen(drafting), await seen(submitting), await seen(system)]
    for (const table of tables) assert.equal((one[table] ?? 0) + (two[table] ?? 0), all[table], table)
    assert.equal(one.materials, 1)
  })

  it('lets an officer write nothing of the applicant’s part', async () => {
    await world.node.as(eastLake, async ({ db }) => {
      const { numAffectedRows } = await sql`update casework.facts set status = 'verified'`.execute(db)
      assert.equal(numAffectedRows, 0n)
    })
    await assert.rejects(
      world.node.as(eastLake, ({ db }) =>
        sql`insert into casework.answers select party_id, id, 'x', content, now() from casework.cases`.execute(db),
      ),
      /row-level security/,
    )
  })
})
