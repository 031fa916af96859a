import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import type { CaseFile } from '../case/case.ts'
import { openCase } from '../office/open-case.ts'
import { type BeginSpecial, beginSpecial, endSpecial } from './special-procedure.ts'

const day = 24 * 3_600_000
const reason = '需要鉴定租赁合同的真实性。'

describe('a special procedure', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const given = { kind: 'appraisal', reason, expected: '2026-07-24' }
  const begin = (officer: Officer, caseId: string, input: BeginSpecial): Promise<CaseFile> =>
    world.node.as(officer, (services) => beginSpecial(services, officer, caseId, input))
  const end = (officer: Officer, caseId: string, version: number, result = '鉴定完成，合同真实有效。') =>
    world.node.as(officer, (services) => endSpecial(services, officer, caseId, { version, result }))
  const open = (caseId: string) => world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))

  it('lets the limit rest from its notice and go on the day after its result with the days that were left', async () => {
    const person = await world.signIn(1)
    const own = (id: string) => world.node.as(person, (services) => getOwnCase(services, person, id))
    // Accepted on Wednesday 8 July: promised in 3 working days, by law in 15.
    const { caseId } = await submittedCase(world, person)
    world.network.advance(day)
    const { version } = await open(caseId)
    const resting = await begin(eastLake, caseId, { version, ...given })
    assert.deepEqual([resting.state, resting.pausedOn, resting.due], ['special', '2026-07-09', '2026-07-24'])

    world.network.advance(11 * day)
    const told = await own(caseId)
    assert.equal(told.stateWords.zh, '办理中')
    assert.match(told.sentence.zh, /特别程序，办理时限已暂停/)
    assert.deepEqual([told.clock?.pausedFor?.kind, told.clock?.left, told.clock?.light], ['appraisal', 2, 'soon'])
    const notice = told.documents.find(({ kind }) => kind.startsWith('special'))
    assert.ok(notice, 'told in writing')

    // Result on Monday 20 July: two days of the promise were left, fourteen of the law.
    const resumed = await end(eastLake, caseId, resting.version)
    assert.deepEqual(
      [resumed.state, resumed.promisedDue, resumed.statutoryDue, resumed.pauses[0]?.to],
      ['handling', '2026-07-22', '2026-08-07', '2026-07-20'],
    )
    assert.equal((await own(caseId)).clock?.pausedSince, null)
  })

  it('may be held more than once, each time with the days that are left', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(7))
    const first = await begin(eastLake, caseId, {
      version: (await open(caseId)).version,
      ...given,
      expected: '2026-08-10',
    })
    const between = await end(eastLake, caseId, first.version)
    const second = await begin(eastLake, caseId, {
      version: between.version,
      ...given,
      kind: 'testing',
      expected: '2026-08-10',
    })
    world.network.advance(day)
    const last = await end(eastLake, caseId, second.version)
    assert.deepEqual(
      last.pauses.map(({ kind }) => kind),
      ['appraisal', 'testing'],
    )
    assert.equal(last.promisedDue, '2026-07-24', 'one working day rested of a promise to Thursday the 23rd')
  })

  it('refuses a kind the law does not know and a day that cannot be', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(9))
    const { version } = await open(caseId)
    const bad: readonly (readonly [Partial<BeginSpecial>, string])[] = [
      [{ kind: 'coffee' }, 'kind'],
      [{ kind: 'toString' }, 'kind'],
      [{ expected: '' }, 'expected'],
      [{ expected: '2026-02-30' }, 'expected'],
      [{ expected: '2026-07-21' }, 'expected'],
      [{ expected: '2030-01-01' }, 'expected'],
      [{ kind: 'hearing', expected: '2026-10-30' }, 'expected'],
    ]
    for (const [change, field] of bad) {
      await assert.rejects(
        begin(eastLake, caseId, { version, ...given, expected: '2026-08-10', ...change }),
        (error) => {
          // assert.rejects gives what was thrown.
          const problem = error as { code: string; fields: { field: string }[] }
          assert.deepEqual([problem.code, problem.fields[0]?.field], ['casework.bad-proceeding', field])
          return true
        },
      )
    }
    await assert.rejects(
      begin(eastLake, caseId, { version, ...given, expected: '2026-08-10', reason: '短' }),
      refused('casework.reason-needed'),
    )
  })

  it('is for approvers of the office, and only while a case is handled', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const { version } = await open(caseId)
    const input = { version, ...given, expected: '2026-08-10' }
    const clerk = { ...eastLake, duties: ['head', 'issuer', 'clerk'] as const }
    await assert.rejects(begin(clerk, caseId, input), refused('kernel.not-allowed'))
    await assert.rejects(begin(westLake, caseId, input), refused('casework.case-not-found'))
    await assert.rejects(end(eastLake, caseId, version), refused('casework.not-now'))
    await assert.rejects(begin(eastLake, caseId, { ...input, version: 1 }), refused('casework.decided-meanwhile'))
  })
})
