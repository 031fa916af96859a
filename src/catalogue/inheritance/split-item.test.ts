import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { Check } from 'typebox/value'
import type { Words } from '#kernel/language'
import { foodLicence, householdMove, residencePermit } from '../../../test/service-items.ts'
import {
  type BasicItem,
  fixedElements,
  inheritedElements,
  type OverridableElement,
  overridableElements,
  ownElements,
} from '../basic-item.ts'
import type { Material, ServiceItem, Waiver } from '../item.ts'
import { basicItemSchema, itemSchema } from '../publication/item-schema.ts'
import { resolveItem } from './resolve-item.ts'
import { basicOf, overrideOf, splitItem } from './split-item.ts'
import { waysOf } from './ways-of.ts'

const departure = { reason: { zh: '本地', en: 'local' }, by: { zh: '某局', en: 'an office' }, at: new Date(0) }

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((each) => !/[{}]/.test(each))
// An id of a commitment stands in a cell that lists several.
const commitmentId = text.filter((each) => !/[;；]/.test(each))
const words: fc.Arbitrary<Words> = fc.record({ zh: text, en: text })
const few = <Value>(value: fc.Arbitrary<Value>, minLength = 0) => fc.array(value, { minLength, maxLength: 4 })
const limit = fc.record({ days: fc.nat(400), unit: fc.constantFrom('working-day' as const, 'calendar-day' as const) })
const waiver: fc.Arbitrary<Waiver> = fc.oneof(
  fc.record({ kind: fc.constantFrom('certificate' as const, 'data' as const), factIds: few(text) }),
  fc.record({ kind: fc.constant('commitment' as const), commitmentId }),
  fc.record({ kind: fc.constant('abolished' as const) }),
  fc.record({ kind: fc.constant('required' as const), reason: words }),
)
const material: fc.Arbitrary<Material> = fc.record({ id: text, name: words, waiver, source: words, standard: words })

/** A value for every element that may be set differently; a new element does not compile without one. */
const overridable = {
  summary: words,
  alsoCalled: few(text),
  legalBasis: few(fc.record({ words }), 1),
  statutoryLimit: limit,
  fee: fc.option(fc.record({ amountFen: fc.integer({ min: 1, max: 1e6 }), basis: words })),
  materials: few(material),
  situations: few(fc.record({ id: text, title: words, materialIds: few(text) })),
  steps: few(fc.record({ title: words, words }), 1),
  acceptance: few(words, 1),
  questions: few(fc.record({ question: words, answer: words })),
  result: words,
  crossProvince: fc.constantFrom(null, 'online' as const, 'received' as const, 'joint' as const),
  online: fc.constantFrom(null, residencePermit.online),
} satisfies { readonly [Element in OverridableElement]: fc.Arbitrary<ServiceItem[Element]> }

const base = fc.constantFrom(residencePermit, householdMove, foodLicence)
/** Some departures, each absent as often as not. */
const departures = fc.record(overridable, { requiredKeys: [] })
const own = fc.record(
  {
    promisedLimit: limit,
    visits: fc.nat(5),
    popularity: fc.nat(1e6),
    version: fc.integer({ min: 1, max: 99 }),
    region: fc.constantFrom('360000', '360102', '110101', '441900', '429004', '659001'),
    channels: fc
      .record({
        nearest: fc.constantFrom('county' as const, 'township' as const, 'village' as const),
        depth: fc.subarray(['1', '2', '3', '4', '5', '6', '7'] as const),
        terminals: fc.boolean(),
      })
      .map((some): ServiceItem['channels'] => ({ ...residencePermit.channels, ...some })),
  },
  { requiredKeys: [] },
)
/** The name of a handling item of its own: renewal, replacement, cancellation. */
const handlingName = fc.option(words, { nil: undefined })

function itemOf(from: ServiceItem, ...changes: readonly Partial<ServiceItem>[]): ServiceItem {
  // As JSON: what is generated has objects without a prototype.
  const item: ServiceItem = JSON.parse(JSON.stringify(Object.assign({}, from, ...changes)))
  return { ...item, ways: waysOf(item) }
}

describe('an item split over its basic item', () => {
  it('resolves to itself, whatever the place departs in and says of itself', () => {
    fc.assert(
      fc.property(base, departures, own, handlingName, (from, local, place, name) => {
        const basic = basicOf(from)
        // A name that differs in English alone is no handling item's, and refused at publication.
        const named = name && name.zh !== from.name.zh ? { name } : {}
        const item = itemOf(from, local, place, named)
        assert.ok(Check(itemSchema, item))
        const split = splitItem(basic, item, departure)
        assert.deepEqual(resolveItem(basic, split), item)
        // Through the database and over the wire it is JSON.
        assert.deepEqual(resolveItem(basic, JSON.parse(JSON.stringify(split))), item)
      }),
      { numRuns: 300 },
    )
  })

  it('departs in exactly the elements that differ, each with why, who and when', () => {
    fc.assert(
      fc.property(base, departures, (from, local) => {
        const basic = basicOf(from)
        const { overrides } = splitItem(basic, itemOf(from, local), departure)
        for (const { element, value, reason, by, at } of overrides) {
          assert.notDeepEqual(value, basic.elements[element])
          assert.deepEqual([reason, by, at], [departure.reason, departure.by, '1970-01-01T00:00:00.000Z'])
        }
        const elements = overrides.map(({ element }) => element)
        assert.equal(new Set(elements).size, elements.length)
        assert.ok(elements.every((element) => element in local))
      }),
    )
  })

  it('has no departure for what is the same', () => {
    const { overrides, own: said, basicVersion } = splitItem(basicOf(householdMove), householdMove, departure)
    assert.deepEqual([overrides, said.handlingName, basicVersion], [[], null, 1])
  })

  for (const element of overridableElements) {
    it(`may set its ${element} differently, and takes it back by setting it as it was`, () => {
      const basic = basicOf(residencePermit)
      const values: readonly unknown[] = fc.sample(overridable[element] as fc.Arbitrary<unknown>, 20)
      for (const value of values) {
        const item = itemOf(residencePermit, { [element]: value })
        const split = splitItem(basic, item, departure)
        assert.deepEqual(resolveItem(basic, split)[element], item[element])
        const back = splitItem(basic, residencePermit, departure)
        assert.deepEqual(back.overrides, [])
      }
    })
  }

  it('cannot carry another value of what is the same everywhere', () => {
    const basic = basicOf(residencePermit)
    const others = {
      name: { zh: residencePermit.name.zh, en: 'Another name in English only' },
      type: '01',
      audience: 'enterprise',
      theme: '020',
      department: { id: 'tax', name: { zh: '税务', en: 'Tax' } },
      servedParties: ['2'],
    } as const satisfies Pick<ServiceItem, (typeof fixedElements)[number]>
    for (const element of fixedElements) {
      const item = { ...residencePermit, [element]: others[element] }
      const resolved = resolveItem(basic, splitItem(basic, item, departure))
      assert.deepEqual(resolved[element], residencePermit[element], element)
    }
  })

  it('keeps a handling item’s name apart from the basic item’s', () => {
    const basic = basicOf(residencePermit)
    const name = { zh: '居住证换领', en: 'Renewal of a residence permit' }
    const split = splitItem(basic, { ...residencePermit, name }, departure)
    assert.deepEqual(split.own.handlingName, name)
    assert.deepEqual(resolveItem(basic, split).name, name)
    assert.equal(
      split.overrides.some(({ element }) => String(element) === 'name'),
      false,
    )
  })

  it('follows its basic item in everything it did not depart from, and in nothing else', () => {
    const split = splitItem(
      basicOf(residencePermit),
      { ...residencePermit, result: { zh: '纸证', en: 'Paper' } },
      departure,
    )
    const next: BasicItem = {
      ...basicOf(residencePermit),
      version: 2,
      elements: {
        ...basicOf(residencePermit).elements,
        result: { zh: '新证', en: 'New' },
        statutoryLimit: { days: 1, unit: 'calendar-day' },
        popularity: 1,
      },
    }
    const resolved = resolveItem(next, split)
    assert.deepEqual(resolved.result, { zh: '纸证', en: 'Paper' })
    assert.deepEqual(resolved.statutoryLimit, { days: 1, unit: 'calendar-day' })
    assert.equal(resolved.popularity, residencePermit.popularity)
    assert.equal('levels' in resolved, false)
  })
})

describe('overrideOf', () => {
  it('takes the value under the element’s own name', () => {
    for (const element of overridableElements) {
      assert.deepEqual(overrideOf(element, residencePermit, departure).value, residencePermit[element], element)
    }
  })
})

describe('basicOf', () => {
  it('has every inherited element of the item, nothing of the organ’s own, and is well formed', () => {
    const basic = basicOf(foodLicence)
    assert.ok(Check(basicItemSchema, basic))
    for (const element of inheritedElements) assert.deepEqual(basic.elements[element], foodLicence[element], element)
    const kept = ['popularity']
    for (const element of ownElements) assert.equal(element in basic.elements, kept.includes(element), element)
    assert.deepEqual([basic.basicCode, basic.version, basic.elements.levels], [foodLicence.basicCode, 1, ['4']])
    assert.deepEqual(basicOf(foodLicence, ['2', '3']).elements.levels, ['2', '3'])
  })
})

it('every inherited element is either fixed or may be set differently, never both', () => {
  const both = [...fixedElements, ...overridableElements].map(String).toSorted()
  assert.deepEqual(both, [...inheritedElements].toSorted())
  assert.deepEqual(
    ownElements.filter((element) => inheritedElements.some((each) => String(each) === element)),
    [],
  )
})
