import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { KnownFact } from '#catalogue'
import { system } from '#kernel/principal'
import { type TestServices, testServices } from '../../../test/services.ts'
import { somePolicies } from '../../../test/some-policies.ts'
import { publishPolicies } from '../publication/publish-policies.ts'
import { type EnterpriseFacts, matchPolicies, type PolicyMatches } from './match-policies.ts'

const source = { zh: '市场监管·企业登记库', en: 'Register of enterprises' }

function facts(values: Record<string, KnownFact['value']>): EnterpriseFacts {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, source }]))
}

function idsOf(matches: PolicyMatches): Record<'entitled' | 'open' | 'missed', string[]> {
  const ids = (list: PolicyMatches['entitled']): string[] => list.map(({ policy }) => policy.id)
  return { entitled: ids(matches.entitled), open: ids(matches.open), missed: ids(matches.missed) }
}

let test: TestServices
const match = (values: Record<string, KnownFact['value']>): Promise<PolicyMatches> =>
  matchPolicies(test.services, facts(values))

before(async () => {
  test = await testServices()
  await test.as(system, (services) => publishPolicies(services, somePolicies))
})
after(() => test.close())

describe('matchPolicies', () => {
  const flowerShop = {
    'enterprise.kind': 'sole-trader',
    'enterprise.registeredOn': '2025-05-12',
    'tax.monthlySales': 42_000,
  }

  it('tells what is due, what is open and what is missed', async () => {
    assert.deepEqual(idsOf(await match(flowerShop)), {
      entitled: ['sales', 'shop-grant'],
      open: ['jobs'],
      missed: ['company-only'],
    })
  })

  it('gives for each condition the facts with their sources', async () => {
    const { entitled } = await match(flowerShop)
    const condition = entitled[0]?.conditions[0]
    assert.equal(condition?.outcome, 'met')
    assert.deepEqual(condition?.facts, [
      { id: 'tax.monthlySales', label: { zh: '月销售额（元）', en: 'Monthly sales (yuan)' }, value: 42_000, source },
    ])
  })

  it('says why something is missed', async () => {
    const { missed } = await match(flowerShop)
    assert.deepEqual(
      missed[0]?.conditions.filter(({ outcome }) => outcome === 'unmet').map(({ failure }) => failure.zh),
      ['只给企业'],
    )
  })

  it('adds up fixed sums for the enterprise, and no amounts by head', async () => {
    assert.equal((await match(flowerShop)).entitledFen, 500_000)
    const hiring = await match({ 'staff.insured': 3, 'staff.layoffRate': 0, 'staff.insuredMonths': 24 })
    assert.deepEqual([idsOf(hiring).entitled, hiring.entitledFen], [['jobs'], 0])
  })

  it('knows nothing of an enterprise that told nothing: all is open, nothing refused', async () => {
    const { entitled, open, missed } = idsOf(await match({}))
    assert.deepEqual([entitled, open.length, missed], [[], 4, []])
  })

  it('takes a fact the source does not have for one that fails, not for one unknown', async () => {
    assert.deepEqual(idsOf(await match({ 'tax.monthlySales': null })).missed, ['sales'])
  })

  it('leaves out what has ended and what has not begun', async () => {
    const { entitled, open, missed } = idsOf(await match(flowerShop))
    assert.ok(![...entitled, ...open, ...missed].some((id) => id === 'ended' || id === 'upcoming'))
  })

  it('counts limits to the very fen and day', async () => {
    const outcome = async (values: Record<string, KnownFact['value']>, id: string): Promise<string | undefined> =>
      Object.entries(idsOf(await match(values))).find(([, ids]) => ids.includes(id))?.[0]
    assert.equal(await outcome({ 'tax.monthlySales': 100_000 }, 'sales'), 'entitled')
    assert.equal(await outcome({ 'tax.monthlySales': 100_000.01 }, 'sales'), 'missed')
    assert.equal(await outcome({ ...flowerShop, 'enterprise.registeredOn': '2026-01-08' }, 'shop-grant'), 'entitled')
    assert.equal(await outcome({ ...flowerShop, 'enterprise.registeredOn': '2026-01-09' }, 'shop-grant'), 'missed')
  })

  it('says from which day a near miss is none any more', async () => {
    const { missed } = await match({ ...flowerShop, 'enterprise.registeredOn': '2026-02-01' })
    assert.equal(missed.find(({ policy }) => policy.id === 'shop-grant')?.possibleOn, '2026-08-01')
  })

  it('puts the nearest miss first', async () => {
    const { missed } = await match({
      ...flowerShop,
      'staff.insuredMonths': 1,
      'staff.layoffRate': 90,
      'staff.insured': 9,
    })
    assert.deepEqual(
      missed.map(({ policy }) => policy.id),
      ['company-only', 'jobs'],
    )
  })
})
