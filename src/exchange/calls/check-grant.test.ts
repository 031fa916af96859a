import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeBasicCode, makeHandlingCode, makeImplementationCode, sampleUscc } from '#standards'
import type { DataService, Grant } from '../directory/data-service.ts'
import { findObjection } from './check-grant.ts'

const names = ['name', 'sex', 'birth', 'householdAddress'] as const
const at = new Date('2026-07-08T02:00:00Z')
const words = { zh: '词', en: 'Word' }
const basicCode = makeBasicCode({ region: '00', type: '07', department: '09', main: '001', sub: '000' })
const implementationCode = makeImplementationCode(sampleUscc('1', '1', '360102', 1), 4, basicCode)

const service: DataService = {
  id: 'mps.population.person',
  providerPlatform: 'mps',
  organisation: { id: sampleUscc('1', '1', '100000', 1), name: words },
  dataset: words,
  sharing: 'conditional',
  legalBasis: words,
  fields: names.map((name) => ({ name, words })),
  connector: { kind: 'register', register: 'population' },
}

function grant(more: Partial<Grant> = {}): Grant {
  return {
    id: 'g',
    serviceId: service.id,
    consumerPlatform: '360000',
    itemCodes: [basicCode],
    purpose: words,
    fields: ['name', 'sex'],
    validUntil: '2027-01-01T00:00:00Z',
    ...more,
  }
}

describe('whether a grant covers a wish', () => {
  it('is yes for granted fields of the item, whichever of its codes is stated', () => {
    for (const itemCode of [basicCode, implementationCode, makeHandlingCode(implementationCode, 1)]) {
      assert.equal(findObjection(service, [grant()], { fields: ['name'], itemCode, at }), undefined)
    }
  })

  it('is no without a grant, after its end, for another item, for no item, and for more fields', () => {
    const wish = { fields: ['name'], itemCode: basicCode, at }
    assert.equal(findObjection(service, [], wish), 'no grant')
    assert.equal(findObjection(service, [grant({ validUntil: at.toISOString() })], wish), 'expired')
    assert.equal(findObjection(service, [grant()], { ...wish, itemCode: `${basicCode.slice(0, -1)}9` }), 'other item')
    assert.equal(findObjection(service, [grant()], { ...wish, itemCode: null }), 'other item')
    assert.equal(findObjection(service, [grant({ itemCodes: null })], wish), 'other item')
    assert.equal(findObjection(service, [grant()], { ...wish, fields: ['birth'] }), 'more fields')
    assert.equal(findObjection(service, [grant()], { ...wish, fields: ['mood'] }), 'no such field')
  })

  it('never adds up the fields of two grants', () => {
    const two = [grant(), grant({ id: 'h', fields: ['birth'] })]
    assert.equal(findObjection(service, two, { fields: ['name', 'birth'], itemCode: basicCode, at }), 'more fields')
  })

  it('needs no grant where the law shares without conditions, but still real fields', () => {
    const open: DataService = { ...service, sharing: 'unconditional' }
    assert.equal(findObjection(open, [], { fields: ['name'], itemCode: null, at }), undefined)
    assert.equal(findObjection(open, [], { fields: ['mood'], itemCode: null, at }), 'no such field')
  })

  it('never lets through a field outside every valid grant of the item', () => {
    const fields = fc.subarray([...names], { minLength: 1 })
    const anyGrant = fc
      .record({ fields, isLate: fc.boolean(), item: fc.constantFrom(basicCode, null, '000709999000') })
      .map(({ fields, isLate, item }) =>
        grant({
          fields,
          itemCodes: item === null ? null : [item],
          validUntil: isLate ? '2026-01-01T00:00:00Z' : '2027-01-01T00:00:00Z',
        }),
      )
    fc.assert(
      fc.property(
        fc.array(anyGrant, { maxLength: 4 }),
        fields,
        fc.constantFrom(basicCode, null),
        (grants, wanted, itemCode) => {
          const isCovered = grants.some(
            (each) =>
              each.validUntil.startsWith('2027') &&
              (itemCode === null ? each.itemCodes === null : each.itemCodes?.includes(itemCode) === true) &&
              wanted.every((field) => each.fields.includes(field)),
          )
          assert.equal(findObjection(service, grants, { fields: wanted, itemCode, at }) === undefined, isCovered)
        },
      ),
    )
  })
})
