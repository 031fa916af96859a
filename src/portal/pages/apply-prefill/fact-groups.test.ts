import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Fact } from '#casework'
import type { FactDefinition } from '#catalogue'
import { calendarDate, sampleResidentId } from '#standards'
import { countDepartments, dataUsed, groupFacts } from './fact-groups.ts'

const reader = { language: 'zh-CN', now: new Date('2026-07-08T04:00:00Z') } as const
const person = { zh: '本人', en: 'You' }
const home = { zh: '住处', en: 'Home' }
const police = { zh: '公安部 · 人口库', en: 'Public Security · population' }
const housing = { zh: '住建厅 · 租赁备案', en: 'Housing · leases' }

function define(id: string, label: string, more: Partial<FactDefinition> = {}): FactDefinition {
  const from = { kind: 'service', serviceId: 's', field: id } as const
  const words = { zh: label, en: label }
  return { id, label: words, group: person, from, form: 'text', needed: true, correctable: true, ...more }
}

function fact(factId: string, more: Partial<Fact> = {}): Fact {
  return {
    factId,
    status: 'verified',
    value: '值',
    sourceValue: null,
    correctionReason: null,
    source: police,
    serviceId: 's',
    platformId: 'mps',
    fetchedAt: new Date('2026-07-08T01:41:00Z'),
    validUntil: null,
    said: [],
    ...more,
  }
}

describe('facts on the prefill page', () => {
  it('name a source once when the whole group has it, otherwise at each row', () => {
    const definitions = [
      define('a', '甲'),
      define('b', '乙'),
      define('c', '丙', { group: home }),
      define('d', '丁', { group: home }),
    ]
    const facts = [fact('a'), fact('b'), fact('c', { source: housing }), fact('d')]
    const [own, dwelling] = groupFacts(definitions, facts, reader)
    assert.equal(own?.source?.text, '公安部 · 人口库，今天09:41核验')
    assert.deepEqual(
      own?.rows.map(({ source }) => source),
      [null, null],
    )
    assert.equal(dwelling?.source, null)
    assert.equal(dwelling?.rows[0]?.source?.text, '住建厅 · 租赁备案，今天09:41核验')
  })

  it('show dates as dates and identity numbers masked', () => {
    const number = sampleResidentId('36', calendarDate('1994-04-16'), 2)
    const definitions = [define('n', '号', { form: 'resident-id' }), define('d', '日', { form: 'date' })]
    const [group] = groupFacts(definitions, [fact('n', { value: number }), fact('d', { value: '2025-11-03' })], reader)
    assert.deepEqual(
      group?.rows.map(({ value }) => value),
      [`${number.slice(0, 4)} **** **** ${number.slice(-4)}`, '2025年11月3日'],
    )
  })

  it('let the person fill in what no source has, also where a source may not be corrected', () => {
    const definitions = [define('a', '甲', { correctable: false }), define('b', '乙', { correctable: false })]
    const [group] = groupFacts(definitions, [fact('a', { status: 'unavailable', value: null }), fact('b')], reader)
    assert.deepEqual(
      group?.rows.map(({ isMissing, isCorrectable }) => ({ isMissing, isCorrectable })),
      [
        { isMissing: true, isCorrectable: true },
        { isMissing: false, isCorrectable: false },
      ],
    )
    assert.equal(group?.rows[0]?.value, '暂时取不到')
  })

  it('leave out what no source has and nobody needs', () => {
    const definitions = [define('a', '甲', { needed: false }), define('b', '乙')]
    const [group] = groupFacts(definitions, [fact('a', { value: null }), fact('b', { value: null })], reader)
    assert.deepEqual(
      group?.rows.map(({ factId }) => factId),
      ['b'],
    )
    assert.equal(group?.rows[0]?.value, '没有记录')
  })

  it('count departments, not databases, and never the applicant', () => {
    const definitions = [define('a', '甲'), define('b', '乙'), define('c', '丙'), define('d', '丁')]
    const other = { zh: '公安部 · 出入境', en: 'x' }
    const facts = [
      fact('a'),
      fact('b', { source: other }),
      fact('c', { source: housing }),
      fact('d', { status: 'own' }),
    ]
    assert.equal(countDepartments(definitions, facts), 2)
    assert.deepEqual(dataUsed(definitions, facts, 'zh-CN')[0], { source: '公安部 · 人口库', fields: '甲' })
  })
})
