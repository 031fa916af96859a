import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it('does not depend on the order in which keys were written', () => {
    assert.equal(canonicalJson({ b: 1, a: [true, null, 'x'] }), canonicalJson({ a: [true, null, 'x'], b: 1 }))
    assert.equal(canonicalJson({ b: 1, a: { d: 2, c: '文' } }), '{"a":{"c":"文","d":2},"b":1}')
  })

  it('reads back as the same value', () => {
    const value = fc.letrec<{ any: never }>((tie) => ({
      any: fc.oneof(
        fc.string(),
        fc.maxSafeInteger().map((each) => each + 0),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
      ) as fc.Arbitrary<never>,
    }))
    fc.assert(fc.property(value.any, (each) => assert.deepEqual(JSON.parse(canonicalJson(each)), each)))
  })

  it('refuses fractions, which have more than one text', () => {
    assert.throws(() => canonicalJson({ share: 0.5 }), TypeError)
    assert.throws(() => canonicalJson(Number.NaN), TypeError)
  })
})
