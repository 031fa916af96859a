import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, duties, type Principal, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import { calendarDate } from '#standards'
import { someOfficer, somePerson } from '../../../test/kernel-server.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { somePolicies, somePolicy } from '../../../test/some-policies.ts'
import { getPolicy, listPolicies } from '../list-policies.ts'
import type { Policy } from '../policy.ts'
import { publishPolicies } from './publish-policies.ts'

let test: TestServices
before(async () => {
  test = await testServices()
})
after(() => test.close())

const publish = (policies: readonly Policy[], who: Principal = system): Promise<number> =>
  test.as(who, (services) => publishPolicies(services, policies))

async function refusalOf(policies: readonly Policy[], who?: Principal): Promise<Problem> {
  try {
    await publish(policies, who)
  } catch (error) {
    assert.ok(error instanceof Problem, String(error))
    return error
  }
  return assert.fail('the policies were published')
}

describe('publishPolicies', () => {
  it('puts policies into the library, and a second time without a trace', async () => {
    assert.equal(await publish(somePolicies), somePolicies.length)
    assert.equal(await publish(somePolicies), 0)
    const query = sql`select count(*) as n from ledger.records where act = 'policy.publish'`
    const counted = await test.as(system, (services) => one(services.db, query))
    assert.deepEqual(counted, { n: somePolicies.length })
  })

  it('keeps the old version and shows the new one', async () => {
    await publish([somePolicy('changing')])
    await publish([somePolicy('changing', { version: 2, plain: { zh: '新的话。', en: 'New words.' } })])
    assert.equal((await getPolicy(test.services, 'changing')).plain.zh, '新的话。')
    const query = sql`select count(*) as n, count(*) filter (where current) as current from policy.policies where id = 'changing'`
    assert.deepEqual(await one(test.services.db, query), { n: 2, current: 1 })
  })

  it('never changes a version that is out', async () => {
    const problem = await refusalOf([somePolicy('sales', { plain: { zh: '改了。', en: 'Changed.' } })])
    assert.equal(problem.code, 'policy.version-exists')
  })

  it('publishes all or none', async () => {
    await refusalOf([somePolicy('fine'), somePolicy('broken', { conditions: [] })])
    await assert.rejects(getPolicy(test.services, 'fine'), (error) => error instanceof Problem && error.status === 404)
  })
})

describe('a policy that contradicts itself is not published', () => {
  const [sales] = somePolicy('x').conditions
  assert.ok(sales)
  const faulty: readonly (readonly [why: string, changes: Partial<Policy>, fault: RegExp])[] = [
    ['without conditions', { conditions: [] }, /不完整/],
    ['without a legal basis', { legalBasis: [] }, /不完整/],
    ['with words in one language', { plain: { zh: '只有中文。', en: '' } }, /不完整/],
    ['with half a fen', { amount: { fen: 0.5, per: null } }, /不完整/],
    [
      'with a day that does not exist',
      { period: { from: calendarDate('2026-01-01'), until: '2026-02-30' as Policy['period']['from'] } },
      /日期不存在/,
    ],
    [
      'that ends before it begins',
      { period: { from: calendarDate('2026-02-01'), until: calendarDate('2026-01-01') } },
      /结束早于开始/,
    ],
    ['with a condition that cannot be read', { conditions: [{ ...sales, feel: 'tax.monthlySales <=' }] }, /读不懂/],
    [
      'over a fact that does not exist',
      { conditions: [{ ...sales, feel: 'tax.mood > 1', factIds: ['tax.mood'] }] },
      /不存在/,
    ],
    ['that hides a fact it reads', { conditions: [{ ...sales, factIds: ['staff.insured'] }] }, /不符/],
    ['with two conditions of one id', { conditions: [sales, sales] }, /重复/],
    [
      'that comes by itself but needs what only the enterprise knows',
      { conditions: [{ ...sales, feel: 'founder.firstTime', factIds: ['founder.firstTime'] }] },
      /没有来源/,
    ],
  ]
  for (const [why, changes, fault] of faulty) {
    it(why, async () => {
      const problem = await refusalOf([somePolicy('faulty', changes)])
      assert.equal(problem.code, 'policy.inconsistent-policies')
      assert.match(problem.fields.map(({ words }) => words.zh).join(), fault)
    })
  }
})

describe('who may publish', () => {
  const principals: readonly (readonly [name: string, who: Principal, may: boolean])[] = [
    ['the platform itself', system, true],
    ['nobody known', anonymous, false],
    ['a person', somePerson(3), false],
    ['another platform', { kind: 'platform', platformId: 'hub' }, false],
    ['an officer without duties', someOfficer(), false],
    ...duties.map((duty) => [`an officer: ${duty}`, someOfficer(duty), duty === 'item-manager'] as const),
  ]
  for (const [name, who, may] of principals) {
    it(`${name}: ${may ? 'yes' : 'no'}`, async () => {
      const policy = somePolicy(`by-${principals.findIndex(([each]) => each === name)}`)
      if (may) assert.equal(await publish([policy], who), 1)
      else assert.equal((await refusalOf([policy], who)).code, 'kernel.not-allowed')
    })
  }
})

describe('the library', () => {
  it('shows what is in force first and keeps what has ended, marked', async () => {
    const listed = await listPolicies(test.services)
    const standings = listed.map(({ standing }) => standing)
    assert.deepEqual(
      standings,
      [...standings].sort(
        (a, b) => ['in-force', 'upcoming', 'ended'].indexOf(a) - ['in-force', 'upcoming', 'ended'].indexOf(b),
      ),
    )
    assert.equal(listed.find(({ id }) => id === 'ended')?.standing, 'ended')
    assert.equal(listed.find(({ id }) => id === 'upcoming')?.standing, 'upcoming')
  })

  it('is filtered by kind and topic', async () => {
    const ids = async (filter: Parameters<typeof listPolicies>[1]): Promise<string[]> =>
      (await listPolicies(test.services, filter)).map(({ id }) => id)
    assert.deepEqual(await ids({ kind: 'apply' }), ['shop-grant'])
    assert.deepEqual(await ids({ topic: 'employment' }), ['jobs'])
    assert.deepEqual(await ids({ topic: 'employment', kind: 'apply' }), [])
  })

  it('does not know a policy of another province', async () => {
    await assert.rejects(getPolicy(test.services, 'guangdong-only'), /policy.unknown-policy/)
    await assert.rejects(getPolicy(test.services, "'; drop table policy.policies; --"), /policy.unknown-policy/)
  })
})
