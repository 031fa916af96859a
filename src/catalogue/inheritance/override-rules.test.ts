import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foodLicence, householdMove, residencePermit } from '../../../test/service-items.ts'
import { type BasicElements, overridableElements } from '../basic-item.ts'
import type { Material, ServiceItem } from '../item.ts'
import { overrideFaults, overrideRules } from './override-rules.ts'
import { basicOf, splitItem } from './split-item.ts'

const departure = { reason: { zh: '本地', en: 'local' }, by: { zh: '某局', en: 'an office' }, at: new Date(0) }

/** Elements that one change of a place breaks. */
function broken(change: Partial<ServiceItem>, from: ServiceItem = householdMove): string[] {
  const basic = basicOf(from)
  const split = splitItem(basic, { ...from, ...change }, departure)
  return overrideFaults(basic.elements, split).map(({ field }) => field)
}

function firstOf<Value>(values: readonly Value[]): Value {
  const [value] = values
  assert.ok(value !== undefined)
  return value
}

const booklet: Material = firstOf(householdMove.materials)
const idCard: Material = firstOf(residencePermit.materials)
const basis = { words: { zh: '《江西省某条例》第三条', en: 'A regulation of Jiangxi, art. 3' } }
const required = { kind: 'required', reason: { zh: '当面核对', en: 'Checked in person' } } as const
const details = {
  copy: 'original',
  medium: 'paper',
  necessity: 'needed',
  channel: 'applicant',
  copies: 1,
  legalBasis: basis.words,
} as const
const days = (count: number, unit: 'working-day' | 'calendar-day' = 'working-day') => ({ days: count, unit })

interface Case {
  readonly kept: readonly Partial<ServiceItem>[]
  readonly broken: readonly Partial<ServiceItem>[]
  readonly from?: ServiceItem
}

/** For each rule: changes a place may make, and changes it may not. */
const cases: Readonly<Partial<Record<keyof typeof overrideRules, readonly Case[]>>> = {
  statutoryLimit: [
    {
      // 20 working days by the basic item; 28 days of the calendar are as long.
      kept: [{ statutoryLimit: days(19) }, { statutoryLimit: days(0) }, { statutoryLimit: days(28, 'calendar-day') }],
      broken: [{ statutoryLimit: days(21) }, { statutoryLimit: days(29, 'calendar-day') }],
    },
  ],
  fee: [
    {
      from: foodLicence,
      kept: [{ fee: null }, { fee: { amountFen: 3999, basis: basis.words } }],
      broken: [{ fee: { amountFen: 4001, basis: basis.words } }],
    },
    { kept: [], broken: [{ fee: { amountFen: 1, basis: basis.words } }] },
  ],
  legalBasis: [
    {
      kept: [
        { legalBasis: [...householdMove.legalBasis, basis] },
        { legalBasis: [basis, ...householdMove.legalBasis] },
      ],
      broken: [{ legalBasis: [basis] }],
    },
  ],
  materials: [
    {
      kept: [
        { materials: [] },
        { materials: [{ ...booklet, standard: { zh: '复印件', en: 'A copy' } }] },
        { materials: [{ ...booklet, waiver: { kind: 'abolished' } }] },
        { materials: [booklet, { ...booklet, id: 'own', waiver: required, details }] },
        { materials: [booklet, { ...booklet, id: 'own', waiver: { kind: 'data', factIds: [] }, details }] },
      ],
      broken: [
        { materials: [booklet, { ...booklet, id: 'own', waiver: required }] },
        { materials: [booklet, { ...booklet, id: 'own', waiver: { kind: 'data', factIds: [] } }] },
        // Twice the same paper is one more to hand in.
        { materials: [booklet, booklet] },
      ],
    },
    {
      from: residencePermit,
      kept: [{ materials: [{ ...idCard, waiver: { kind: 'certificate', factIds: [] } }] }],
      broken: [{ materials: [{ ...idCard, waiver: required }] }],
    },
  ],
  acceptance: [
    {
      kept: [{ acceptance: [{ zh: '户口在本市', en: 'Registered in this city' }] }],
      broken: [{ acceptance: [...householdMove.acceptance, { zh: '住满一年', en: 'A year here' }] }],
    },
  ],
  steps: [
    {
      kept: [{ steps: householdMove.steps.map((step) => ({ ...step, words: { zh: '本地', en: 'Local' } })) }],
      broken: [{ steps: [...householdMove.steps, ...householdMove.steps] }],
    },
  ],
}

describe('what a place may set differently', () => {
  for (const [element, rule] of Object.entries(overrideRules)) {
    it(`${element}: less than the basic item, never more (${rule?.clause.zh})`, () => {
      const tried = cases[element as keyof typeof overrideRules]
      if (!tried) assert.fail(`no case for ${element}`)
      for (const { kept, broken: refused, from } of tried) {
        for (const change of kept) assert.deepEqual(broken(change, from), [], JSON.stringify(change))
        for (const change of refused) assert.deepEqual(broken(change, from), [element], JSON.stringify(change))
      }
    })
  }

  it('has a case for every rule', () => {
    assert.deepEqual(Object.keys(cases).toSorted(), Object.keys(overrideRules).toSorted())
  })

  it('is open in every element without a rule', () => {
    const open = overridableElements.filter((element) => overrideRules[element] === undefined)
    assert.deepEqual(open, ['summary', 'alsoCalled', 'situations', 'questions', 'result', 'crossProvince', 'online'])
    for (const element of open) {
      assert.deepEqual(broken({ [element]: foodLicence[element] }, residencePermit), [], element)
    }
  })

  it('names every element that is broken, and says why in both languages', () => {
    const basic = basicOf(householdMove)
    const many = {
      ...householdMove,
      statutoryLimit: days(99),
      legalBasis: [basis],
      steps: [...householdMove.steps, ...householdMove.steps],
    }
    const faults = overrideFaults(basic.elements, splitItem(basic, many, departure))
    assert.deepEqual(
      faults.map(({ field }) => field),
      ['legalBasis', 'statutoryLimit', 'steps'],
    )
    assert.ok(faults.every(({ words }) => words.zh !== '' && words.en !== ''))
  })

  it('binds a place that says nothing to nothing', () => {
    const { elements } = basicOf(residencePermit)
    const strict: BasicElements = { ...elements, statutoryLimit: days(0), materials: [], fee: null }
    assert.deepEqual(overrideFaults(strict, { overrides: [] }), [])
  })
})
