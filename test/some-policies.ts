import type { Policy } from '#policy'
import { calendarDate } from '#standards'

type Condition = Policy['conditions'][number]

function same(text: string): { zh: string; en: string } {
  return { zh: text, en: text }
}

function condition(id: string, feel: string, factIds: readonly string[], failure: string): Condition {
  return { id, feel, factIds, words: same(id), failure: same(failure) }
}

/** A policy in force from 2024 on, with whatever a test wants otherwise. */
export function somePolicy(id: string, changes: Partial<Policy> = {}): Policy {
  return {
    id,
    version: 1,
    title: { zh: `政策${id}`, en: `Policy ${id}` },
    plain: { zh: '平常话。', en: 'Everyday words.' },
    object: { zh: '小微企业', en: 'Small enterprises' },
    standard: { zh: '按规定', en: 'As provided' },
    amount: null,
    kind: 'automatic',
    topic: 'tax',
    level: 'national',
    period: { from: calendarDate('2024-01-01'), until: null },
    department: { zh: '税务部门', en: 'Tax office' },
    contact: { office: { zh: '税务部门', en: 'Tax office' }, phone: '12366' },
    legalBasis: [{ zh: '《中小企业促进法》第十一条', en: 'Law on the Promotion of Small Enterprises, art. 11' }],
    text: [{ zh: '原文。', en: 'The text.' }],
    conditions: [condition('sales', 'tax.monthlySales <= 100000', ['tax.monthlySales'], '月销售额超过10万元')],
    ...changes,
  }
}

/** One of each kind, one ended, one that has not begun (seen from July 2026). */
export const somePolicies: readonly Policy[] = [
  somePolicy('sales'),
  somePolicy('jobs', {
    kind: 'confirm',
    topic: 'employment',
    amount: { fen: 600_000, per: { zh: '每人', en: 'per person' } },
    conditions: [
      condition('insured', 'staff.insuredMonths >= 12', ['staff.insuredMonths'], '参保不满12个月'),
      condition(
        'layoffs',
        'staff.layoffRate <= 5.5 or (staff.insured <= 30 and staff.layoffRate <= 20)',
        ['staff.layoffRate', 'staff.insured'],
        '裁员较多',
      ),
    ],
  }),
  somePolicy('shop-grant', {
    kind: 'apply',
    topic: 'startUp',
    level: 'provincial',
    amount: { fen: 500_000, per: null },
    conditions: [
      condition('sole-trader', 'enterprise.kind = "sole-trader"', ['enterprise.kind'], '只给个体工商户'),
      condition(
        'half-a-year',
        'today >= enterprise.registeredOn + duration("P6M")',
        ['enterprise.registeredOn'],
        '经营不满6个月',
      ),
    ],
  }),
  somePolicy('company-only', {
    conditions: [condition('company', 'enterprise.kind = "company"', ['enterprise.kind'], '只给企业')],
  }),
  somePolicy('ended', { period: { from: calendarDate('2024-01-01'), until: calendarDate('2026-07-07') } }),
  somePolicy('upcoming', { period: { from: calendarDate('2026-07-09'), until: null } }),
]
