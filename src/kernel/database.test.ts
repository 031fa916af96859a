import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import { inTransaction, maybe, one, openDatabase, rows, sql, violatedConstraint } from './database.ts'
import { newId } from './ids.ts'
import { anonymous, type Principal, system } from './principal.ts'

const now = new Date('2026-07-08T02:00:00Z')
const organisationId = sampleUscc('1', '1', '360102', 1)
const person: Principal = { kind: 'person', partyId: newId(now), level: 2, name: null, sessionId: 's' }
const officer: Principal = {
  kind: 'officer',
  officerId: newId(now),
  name: '周岚清',
  organisation: { id: organisationId, name: '东湖分局', region: '360102' },
  duties: [],
  sessionId: 's',
}

let test: TestServices
before(async () => {
  test = await testServices({ now })
})
after(() => test.close())

describe('rows, maybe and one', () => {
  it('bring back column names in camelCase and leave nested objects as they were', async () => {
    const [row] = await rows(test.services.db, sql`select 1 as some_column, '{"some_key": 1}'::jsonb as some_object`)
    assert.deepEqual(row, { someColumn: 1, someObject: { some_key: 1 } })
  })

  it('bring counts as numbers and dates of law as text', async () => {
    const row = await one(test.services.db, sql`select count(*) as n, date '2026-07-08' as day from (values (1)) as v`)
    assert.deepEqual(row, { n: 1, day: '2026-07-08' })
  })

  it('tell none from one', async () => {
    assert.equal(await maybe(test.services.db, sql`select 1 where false`), undefined)
    await assert.rejects(one(test.services.db, sql`select 1 where false`), /must return a row/)
  })

  it('never let a value become SQL', async () => {
    const value = `'; drop schema kernel cascade; --`
    assert.deepEqual(await one(test.services.db, sql`select ${value}::text as value`), { value })
  })
})

describe('the connection', () => {
  it('names statements by their text, so that they are planned once', async () => {
    await inTransaction(test.services.db, system, async (db) => {
      for (const value of [1, 2, 3]) await one(db, sql`select ${value}::int + 41 as planned_once`)
      const query = sql`select name from pg_prepared_statements where statement like ${'%41 as planned_once%'}`
      const prepared = await rows<{ name: string }>(db, query)
      assert.equal(prepared.length, 1)
      assert.match(prepared[0]?.name ?? '', /^[A-Za-z0-9+/]{27}=$/)
    })
  })

  it('that is cut within a transaction fails the transaction, not the process', async () => {
    const other = openDatabase(test.url, { max: 1 }) // as the owner, who may cut
    const cut = inTransaction(test.services.db, system, async (db) => {
      const { pid } = await one<{ pid: number }>(db, sql`select pg_backend_pid() as pid`)
      await one(other.db, sql`select pg_terminate_backend(${pid})`)
      while (await maybe(other.db, sql`select from pg_stat_activity where pid = ${pid}`));
      return one(db, sql`select 1`)
    })
    await assert.rejects(cut)
    await other.close()
    assert.deepEqual(await one(test.services.db, sql`select 1 as n`), { n: 1 })
  })

  it('runs as the application, not as the owner of the schema', async () => {
    assert.deepEqual(await one(test.services.db, sql`select current_user::text as who`), { who: 'tongban_app' })
  })
})

const settings = sql`select current_setting('tongban.role', true) as role,
  current_setting('tongban.party_id', true) as party, current_setting('tongban.organisation_id', true) as organisation`

describe('inTransaction', () => {
  const cases: readonly { who: Principal; party: string; organisation: string }[] = [
    { who: anonymous, party: '', organisation: '' },
    { who: person, party: person.partyId, organisation: '' },
    { who: officer, party: '', organisation: organisationId },
    { who: { kind: 'platform', platformId: 'hub' }, party: '', organisation: '' },
    { who: system, party: '', organisation: '' },
  ]
  for (const { who, party, organisation } of cases) {
    it(`tells the row policies that a ${who.kind} asks, and who`, async () => {
      const seen = await inTransaction(test.services.db, who, (db) => one(db, settings))
      assert.deepEqual(seen, { role: who.kind, party, organisation })
    })
  }

  it('leaves nothing of a person on the connection for the next one', async () => {
    const connections = Array.from({ length: 20 }, () =>
      inTransaction(test.services.db, person, (db) => one(db, sql`select pg_sleep(0)`)),
    )
    await Promise.all(connections)
    const seen = await Promise.all(
      Array.from({ length: 20 }, () => one<{ party: string | null }>(test.services.db, settings)),
    )
    for (const { party } of seen) assert.ok(party === '' || party === null)
  })

  it('takes back everything when the work throws', async () => {
    const topic = 'test.rollback'
    await assert.rejects(
      inTransaction(test.services.db, system, async (db) => {
        await sql`insert into kernel.outbox (destination, topic, body, created_at, next_attempt_at)
          values ('hub', ${topic}, ${Buffer.from('x')}, ${now}, ${now})`.execute(db)
        throw new Error('no')
      }),
      /no/,
    )
    assert.deepEqual(await rows(test.services.db, sql`select 1 from kernel.outbox where topic = ${topic}`), [])
  })
})

describe('violatedConstraint', () => {
  it('names the constraint that refused', async () => {
    const tooShort = sql`insert into kernel.outbox (destination, topic, body, created_at, next_attempt_at)
      values ('h', 'topic', ${Buffer.from('x')}, ${now}, ${now})`
    await tooShort.execute(test.services.db).then(
      () => assert.fail('the row was taken'),
      (error) => assert.equal(violatedConstraint(error), 'outbox_destination_check'),
    )
  })

  it('names none for other errors', async () => {
    await sql`select 1 / 0`
      .execute(test.services.db)
      .catch((error) => assert.equal(violatedConstraint(error), undefined))
    assert.equal(violatedConstraint(new Error('x')), undefined)
    assert.equal(violatedConstraint(undefined), undefined)
  })
})
