import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { getOwnCase, openCase } from '#casework'
import { sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import type { CaseFile } from '../src/casework/case/case.ts'
import { caseActs } from '../src/casework/case/case-acts.ts'
import type { RecordedAct } from '../src/casework/case/recorded-act.ts'
import { officeActs, officeRecord } from '../src/casework/office/internal-lines.ts'
import { sealAct } from '../src/casework/store/act-store.ts'
import { actAs, caseIn } from './case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, eastLake } from './casework-world.ts'
import { type DepartmentClient, departmentClient } from './department-client.ts'
import { mustBePage, type PageVisitor, pageVisitor } from './page-visitor.ts'
import { sampleAct } from './sample-acts.ts'

// One in a hundred: what differs in length are numbers and the way to earlier pages.
const mostGrowth = 1.01
const many = 1000

describe('a case with a thousand acts and a thousand looks', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let client: DepartmentClient
  let person: Person
  let found: CaseFile
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
    client = await departmentClient(world)
    person = await world.signIn(1)
    found = await caseIn(world, 'handling', person)
    await world.node.as(eastLake, (services) => openCase(services, eastLake, found.id))
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  /** As if the calendar had been changed so often, and the officer had looked so often. */
  async function grow(acts: number, looks: number): Promise<void> {
    const { partyId, id } = found
    await world.node.as(system, async ({ db, keys }) => {
      // Of an act and its own detail.
      const act = {
        ...sampleAct('recount', found),
        ...{ sequence: 1, at: found.updatedAt, actor: actAs('system', person) },
      } as RecordedAct
      await sql`insert into casework.acts (party_id, case_id, sequence, act, at, actor_kind, actor_role, actor_id,
          actor_organisation, detail)
        select c.party_id, c.id, c.version + n, 'recount', ${act.at}::timestamptz, 'system', 'system', null, null,
          ${sealAct(act, keys)}::bytea from casework.cases c, generate_series(1, ${acts}) n
        where c.party_id = ${partyId} and c.id = ${id}`.execute(db)
      await sql`update casework.cases set version = version + ${acts} where party_id = ${partyId} and id = ${id}`.execute(
        db,
      )
      await sql`insert into ledger.records select (jsonb_populate_record(null::ledger.records, to_jsonb(r) || jsonb_build_object('id', gen_random_uuid()))).*
        from (select * from ledger.records where party_id = ${partyId} and act = 'casework.open' limit 1) r,
          generate_series(1, ${looks})`.execute(db)
    })
  }

  async function sizes(): Promise<Readonly<Record<string, number>>> {
    const { body } = await client.ask(`/api/office/cases/${found.id}`)
    return {
      own: mustBePage(await pages.get(person, `/my/cases/${found.id}`)).length,
      office: mustBePage(await pages.get(eastLake, `/w/case/${found.id}`)).length,
      api: JSON.stringify(body).length,
    }
  }

  it('has pages and an answer no larger than with thirty, shows its record page after page and loses none of it', async () => {
    await grow(30, 30)
    const before = await sizes()
    await grow(many, many)
    const now = await sizes()
    for (const [what, size] of Object.entries(before)) {
      assert.ok((now[what] ?? Number.NaN) <= size * mostGrowth, `${what}: ${size} → ${now[what]}`)
    }

    const own = await world.node.as(person, (services) => getOwnCase(services, person, found.id))
    assert.ok(own.record.length <= 20 && own.recordCount > many && own.accesses.length <= 5)
    assert.ok(own.accessCount > many)
    let lines = 0
    for (let before: number | undefined; ; ) {
      const part = await world.node.as(person, (services) => getOwnCase(services, person, found.id, { before }))
      lines += part.record.length
      assert.equal(part.recordCount, own.recordCount)
      if (part.recordEarlier === null) break
      before = part.recordEarlier
    }
    assert.equal(lines, own.recordCount)
  })

  it('leads to what came earlier and back, for the applicant and for the office', async () => {
    for (const [who, path] of [
      [person, `/my/cases/${found.id}`],
      [eastLake, `/w/case/${found.id}`],
    ] as const) {
      const first = mustBePage(await pages.get(who, path))
      const earlier = new RegExp(`${path}\\?before=(\\d+)`).exec(first)?.[1]
      assert.ok(earlier, path)
      const second = mustBePage(await pages.get(who, `/en${path}?before=${earlier}`))
      // The page names itself too: for the other language, for the region and for the mode.
      const places = [...second.matchAll(new RegExp(`/en${path}\\?before=(\\d+)`, 'g'))].map(([, place]) =>
        Number(place),
      )
      assert.ok(Math.min(...places) < Number(earlier), `${path} ${places}`)
      assert.match(
        mustBePage(await pages.get(who, `${path}?before=3`)),
        new RegExp(`href="${path}"[^>]*>回到最新的记录`),
      )
      for (const bad of ['0', '-1', 'x', '99999999999']) {
        assert.equal((await pages.get(who, `${path}?before=${bad}`)).status, 400, bad)
      }
    }
  })
})

describe('the record of a case', () => {
  it('is asked for exactly those acts that have a line in it', () => {
    // Enough of a case for its lines.
    const found = { organisation: null, decision: { at: new Date(), outcome: 'granted' }, item: {} } as CaseFile
    const actor = actAs('office', { partyId: '' as Person['partyId'] })
    const lines = (act: keyof typeof caseActs) =>
      officeRecord(found, [{ ...sampleAct(act, found), sequence: 1, at: new Date(), actor } as RecordedAct])
    // Object.keys forgets that the keys are acts.
    const acts = Object.keys(caseActs) as (keyof typeof caseActs)[]
    const shown = acts.filter((act) => lines(act).length > 0)
    assert.deepEqual(shown.toSorted(), officeActs.toSorted())
  })
})
