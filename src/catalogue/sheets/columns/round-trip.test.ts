import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeBasicCode, makeHandlingCode, makeImplementationCode, themes } from '#standards'
import { eastLakeOffice, serviceItems } from '../../../../test/service-items.ts'
import { waysOf } from '../../inheritance/ways-of.ts'
import type { ServiceItem } from '../../item.ts'
import { materialReasonCodes } from '../../lint/reason-codes.ts'
import type { Plain } from './field.ts'
import { partSheets } from './part-columns.ts'
import { readItem } from './read-item.ts'
import { itemCells, partCells } from './write-item.ts'

/** Text as people write it: nothing at the ends that a cell would lose, and not the word for „nothing“. */
const plain = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((value) => `文${value.replaceAll(/[\p{Cc}\u2028{}]/gu, ' ').trim()}字`)
const inLines = fc.tuple(plain, plain).map((lines) => lines.join('\n'))
const text = fc.oneof(plain, inLines, fc.constantFrom('甲、乙；丙', '=1+1', '@x', "'引号", '"双"', '_x0041_', '<b>&'))
const words = fc.record({ zh: text, en: text })
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 })
const address = fc.webUrl({ withQueryParameters: true })
const count = fc.nat(999)
const limit = fc.record({ days: count, unit: fc.constantFrom('working-day' as const, 'calendar-day' as const) })
const details = fc.record(
  {
    copy: fc.constantFrom('original', 'copy', 'original-and-copy', 'original-or-copy'),
    medium: fc.constantFrom('paper', 'electronic', 'either'),
    necessity: fc.constantFrom('needed', 'optional', 'later'),
    channel: fc.constantFrom('applicant', 'government', 'other'),
    copies: count,
    maxMegabytes: fc.integer({ min: 1, max: 20 }),
    maxPages: fc.integer({ min: 1, max: 500 }),
    deferDays: fc.integer({ min: 1, max: 60 }),
    note: words,
    legalBasis: words,
    blankForm: address,
    sampleForm: address,
  },
  { requiredKeys: ['copy', 'medium', 'necessity', 'channel', 'copies'] },
)
/** As the schema has it: an id stands in a cell with others, parted by semicolons. */
const id = plain.map((value) => value.replaceAll(/[;；]/g, '-'))
const waiver = fc.oneof(
  fc.record({ kind: fc.constantFrom('certificate', 'data'), factIds: some(fc.constantFrom('a.b', 'c.dEf')) }),
  fc.record({ kind: fc.constant('commitment'), commitmentId: id }),
  fc.constant({ kind: 'abolished' }),
  fc.record(
    { kind: fc.constant('required'), reason: words, code: fc.constantFrom(...materialReasonCodes) },
    { requiredKeys: ['kind', 'reason'] },
  ),
)
const material = fc.record(
  { id: plain, name: words, waiver, source: words, standard: words, fallbackCommitmentId: id, details },
  { requiredKeys: ['id', 'name', 'waiver', 'source', 'standard'] },
)
const fee = fc.record(
  {
    amountFen: fc.integer({ min: 1, max: 10_000_000 }),
    basis: words,
    items: fc.uniqueArray(fc.record({ name: words, amountFen: count, reducible: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
      selector: ({ name }) => name.zh,
    }),
  },
  { requiredKeys: ['amountFen', 'basis'] },
)
const codes = fc.record({ main: fc.integer({ min: 1, max: 999 }), sequence: fc.integer({ min: 1, max: 99 }) })
const unique = <T>(value: fc.Arbitrary<T>, selector: (each: T) => string, minLength = 0) =>
  fc.uniqueArray(value, { minLength, maxLength: 3, selector })

const item = fc
  .record({
    codes,
    audience: fc.constantFrom('person' as const, 'enterprise' as const),
    themeAt: fc.nat(),
    rest: fc.record({
      version: fc.integer({ min: 1, max: 99 }),
      name: words,
      summary: words,
      alsoCalled: some(plain),
      department: fc.record({ id: plain, name: words }),
      servedParties: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'), { minLength: 1 }),
      legalBasis: fc.array(fc.record({ words }), { minLength: 1, maxLength: 3 }),
      statutoryLimit: limit,
      promisedLimit: limit,
      fee: orNull(fee),
      visits: count,
      crossProvince: fc.constantFrom('online', 'received', 'joint', null),
      materials: unique(material, ({ id }) => id),
      steps: unique(fc.record({ title: words, words }), ({ title }) => title.zh, 1),
      acceptance: fc.array(words, { minLength: 1, maxLength: 3 }),
      questions: unique(fc.record({ question: words, answer: words }), ({ question }) => question.zh),
      situations: unique(fc.record({ id: plain, title: words, materialIds: some(plain) }), ({ id }) => id),
      result: words,
      window: fc.record({ place: words, hours: words, phone: plain, complaintPhone: plain }),
      power: fc.record({
        level: fc.constantFrom('1', '2', '3', '4', '5', '6'),
        source: fc.constantFrom('1', '2', '3', '4', '5', '6'),
        organNature: fc.constantFrom('1', '2', '3', '9'),
        entrustedBy: orNull(words),
        jointOrgans: some(words),
        quantityLimit: orNull(words),
      }),
      channels: fc.record({
        forms: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '9')),
        reach: fc.constantFrom('1', '2', '3', '4', '5', '6', null),
        depth: fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6', '7')),
        visitReason: orNull(words),
        nearest: fc.constantFrom('county', 'township', 'village'),
        inCentre: fc.boolean(),
        booking: fc.boolean(),
        terminals: fc.boolean(),
        express: fc.boolean(),
        payOnline: fc.boolean(),
        url: orNull(address),
      }),
      outcome: fc.record({ kind: fc.constantFrom('1', '2', '3', '4'), name: words, sample: orNull(address) }),
    }),
  })
  .map(({ codes: { main, sequence }, audience, themeAt, rest }) => {
    const basicCode = makeBasicCode({ region: '00', type: '07', department: '09', main })
    const implementationCode = makeImplementationCode(eastLakeOffice, 4, basicCode)
    const list = themes[audience === 'person' ? 'person' : 'enterprise'] ?? []
    // Through JSON, as everything that is published: records of the generator have no prototype.
    const plainRest: typeof rest = JSON.parse(JSON.stringify(rest))
    const made = {
      ...{ basicCode, implementationCode, handlingCode: makeHandlingCode(implementationCode, sequence) },
      ...{ audience, type: '07', region: '360102', effectiveFrom: '2026-06-01', popularity: 5, online: null },
      theme: list[themeAt % list.length]?.code ?? '999',
      ...plainRest,
    }
    // Every element of the type was generated with the values that the type has.
    const typed = made as unknown as ServiceItem
    return { ...typed, ways: waysOf(typed) }
  })

/** What an item is read over: another of the same codes, which everything stated has to replace. */
function otherOf(value: ServiceItem, other: ServiceItem): Plain {
  const { basicCode, implementationCode, handlingCode, popularity, online } = value
  return { ...other, basicCode, implementationCode, handlingCode, popularity, online }
}

function readBack(value: ServiceItem, base: Plain) {
  const parts = partSheets.flatMap((sheet) =>
    partCells(value, sheet).map((cells, line) => ({ sheet: sheet.sheet, line, cells })),
  )
  const { item: read, faults } = readItem(itemCells(value), parts, base)
  // Every element was checked against the schema.
  const typed = read as unknown as ServiceItem
  return { read: { ...typed, ways: waysOf(typed) }, faults }
}

describe('an item that is written to sheets', () => {
  it('is the same item when it is read, over whatever stood there before', () => {
    fc.assert(
      fc.property(item, item, (value, other) => {
        const { read, faults } = readBack(value, otherOf(value, other))
        assert.deepEqual(
          faults.filter(({ severity }) => severity === 'error'),
          [],
        )
        assert.deepEqual(read, value)
      }),
      { numRuns: 300 },
    )
  })

  it('is so for the sample items, and keeps the online form that no sheet holds', () => {
    for (const sample of serviceItems) assert.deepEqual(readBack(sample, { ...sample }).read, sample)
  })
})
