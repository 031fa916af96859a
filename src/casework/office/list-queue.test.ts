import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { sql } from '#kernel/database'
import { type Duty, duties, type Officer, type Person, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { addDays, type CalendarDate, calendarDateOf } from '#standards'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  officerOf,
  readyDraft,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mostCounted } from '../store/queue-store.ts'
import { listQueue, type Queue, type QueueFilter } from './list-queue.ts'
import { openCase } from './open-case.ts'
import { requestCorrection } from './request-correction.ts'

describe('the queue of an office', () => {
  let world: CaseworkWorld
  const expected = new Map<string, string>()
  before(async () => {
    world = await caseworkWorld()
    // Persons 1, 7, 9 live in 东湖区; 2, 3, 6 in 西湖区. One day passes between them, so that deadlines differ.
    for (const number of [1, 2, 7, 3, 9, 6]) {
      const receipt = await submittedCase(world, await world.signIn(number))
      expected.set(receipt.caseId, receipt.organisation.id)
      world.network.advance(24 * 3_600_000)
    }
    // A draft belongs to nobody's queue.
    await readyDraft(world, await world.signIn(10))
  })
  after(() => world.close())

  const queue = (officer: Officer, filter: QueueFilter = {}): Promise<Queue> =>
    world.node.as(officer, (services) => listQueue(services, officer, filter))

  it('shows an approver and the head exactly the submitted cases of the own organisation, and nobody else any', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray<Duty>([...duties]),
        fc.constantFrom('360102', '360103', '360104', '440106'),
        fc.boolean(),
        async (held, region, posing) => {
          const own = officerOf(region, '甲', held)
          // Whoever only claims a region, or a neighbouring region's unit, still stands in the own organisation.
          const officer: Officer = posing
            ? { ...own, organisation: { ...own.organisation, region: '360102' }, name: '周岚清' }
            : own
          if (!held.includes('approver') && !held.includes('head')) {
            await assert.rejects(queue(officer), (error) => error instanceof Problem && error.status === 403)
            return
          }
          const { rows, counts } = await queue(officer)
          const theirs = [...expected].filter(([, office]) => office === officer.organisation.id).map(([id]) => id)
          assert.deepEqual(rows.map(({ caseId }) => caseId).sort(), theirs.sort())
          assert.equal(counts.open, theirs.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('puts the nearest deadline first and says why', async () => {
    const { rows } = await queue(eastLake)
    const dues = rows.map(({ due }) => due ?? '')
    assert.deepEqual(dues, [...dues].sort())
    const overdue = rows.filter(({ light }) => light === 'overdue')
    assert.ok(overdue.length > 0 && overdue.every(({ note }) => note.zh === '已超期'))
    assert.equal((await queue(eastLake, { lane: 'overdue' })).rows.length, overdue.length)
  })

  it('masks names: a list is no reason to see them', async () => {
    const { rows } = await queue(eastLake)
    assert.ok(rows.some(({ applicant }) => applicant === '林*岚'))
    assert.ok(!JSON.stringify(rows).includes(getSamplePerson(1).name))
  })

  it('puts what waits for the applicant last and counts it apart', async () => {
    const { rows } = await queue(westLake)
    const first = rows[0]
    if (!first) throw new Error('the queue is not empty')
    await world.node.as(westLake, async (services) => {
      const { version } = await openCase(services, westLake, first.caseId)
      await requestCorrection(services, westLake, first.caseId, {
        version,
        entries: [{ what: '近期证件照', why: '库里的照片超过5年', standard: '白底、免冠' }],
        by: '2026-07-31',
      })
    })
    const later = await queue(westLake)
    assert.equal(later.rows.at(-1)?.caseId, first.caseId)
    assert.equal(later.rows.at(-1)?.light, 'normal')
    assert.equal(later.counts.waiting, 1)
    assert.deepEqual(
      (await queue(westLake, { lane: 'waiting' })).rows.map(({ caseId }) => caseId),
      [first.caseId],
    )
  })

  it('hides another office’s rows even from a query that forgets its where', async () => {
    const foreign: Person | Officer = { ...eastLake, duties: ['approver'] }
    const posing = { ...westLake, organisation: westLake.organisation }
    // The transaction is 东湖's, the question is about 西湖: row-level security answers it.
    const { rows } = await world.node.as(foreign, (services) => listQueue(services, posing))
    assert.deepEqual(rows, [])
  })

  it('counts each lane to a thousand, exactly below it, and no further', async () => {
    const officer = officerOf('360104')
    const today = await world.node.as(system, async ({ clock }) => calendarDateOf(clock.now()))
    const add = (count: number, state: 'handling' | 'incomplete', due: CalendarDate) =>
      world.node.as(system, ({ db }) =>
        sql`insert into casework.cases (party_id, id, version, state, item_code, item_version, item_digest, region,
            started_at, updated_at, submitted_at, received_at, submission_key, case_number, query_code, organisation_id,
            organisation_name, doubtful, due, content)
          select party_id, made, 3, ${state}, item_code, item_version, item_digest, region, started_at, updated_at,
            submitted_at, received_at, made::text, made::text, made::text, ${officer.organisation.id}, organisation_name, 0,
            ${due}::date, content
          from (select * from casework.cases where case_number is not null limit 1) kept,
            (select gen_random_uuid() as made from generate_series(1, ${count}::integer)) news`.execute(db),
      )
    await add(998, 'handling', today)
    await add(1, 'handling', addDays(today, 1))
    assert.deepEqual((await queue(officer)).counts, { open: 999, dueToday: 998, overdue: 0, waiting: 0 })
    await add(1, 'handling', today)
    await add(1000, 'handling', addDays(today, -1))
    await add(1001, 'incomplete', today)
    const { counts, rows } = await queue(officer)
    assert.deepEqual(counts, { open: mostCounted, dueToday: 999, overdue: mostCounted, waiting: mostCounted })
    assert.equal(rows.length, 50)
    for (const lane of ['due-today', 'overdue', 'waiting'] as const) {
      let [seen, after]: [number, QueueFilter['after'] | null] = [0, undefined]
      while (after !== null) {
        const page: Queue = await queue(officer, { lane, after })
        seen += page.rows.length
        after = page.next
      }
      assert.equal(
        seen,
        { 'due-today': 999, overdue: 1000, waiting: 1001 }[lane],
        'the list goes on where the count ends',
      )
    }
  })

  it('pages through fifty at a time and takes no odd page', async () => {
    assert.equal((await queue(eastLake, { page: -3 })).page, 1)
    const { rows, next } = await queue(eastLake)
    assert.equal(next, null)
    for (const after of ['', 'x', 'W10', Buffer.from('[0,1,2,3]').toString('base64url'), '9'.repeat(400)]) {
      assert.deepEqual((await queue(eastLake, { after })).rows, rows, 'a cursor that nobody handed out begins anew')
    }
    await assert.rejects(queue({ ...eastLake, duties: [] }), refused('kernel.not-allowed'))
  })
})
