import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findDictionary } from './parse-dictionary.ts'
import { type BareItem, type Item, isInnerList, serialiseDictionary } from './structured-field.ts'

const key = fc.stringMatching(/^[a-z*][a-z0-9_.*-]{0,12}$/)
const bare: fc.Arbitrary<BareItem> = fc.oneof(
  fc
    .integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
    .map((value) => ({ type: 'integer' as const, value: value + 0 })),
  fc.stringMatching(/^[\x20-\x7e]{0,20}$/).map((value) => ({ type: 'string' as const, value })),
  fc
    .stringMatching(/^[A-Za-z*][A-Za-z0-9!#$%&'*+.^_`|~:/-]{0,12}$/)
    .map((value) => ({ type: 'token' as const, value })),
  fc.uint8Array({ maxLength: 20 }).map((value) => ({ type: 'bytes' as const, value: Buffer.from(value) })),
  fc.boolean().map((value) => ({ type: 'boolean' as const, value })),
)
const parameters = fc.array(fc.tuple(key, bare), { maxLength: 4 }).map((entries) => new Map(entries))
const item: fc.Arbitrary<Item> = fc.record({ item: bare, parameters }, { noNullPrototype: true })
const innerList = fc.record({ items: fc.array(item, { maxLength: 4 }), parameters }, { noNullPrototype: true })
const dictionary = fc.array(fc.tuple(key, fc.oneof(item, innerList)), { maxLength: 4 }).map((each) => new Map(each))

describe('a structured dictionary', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(dictionary, (value) => {
        assert.deepEqual(findDictionary(serialiseDictionary(value)), value)
      }),
    )
  })

  it('is never read from noise by an exception, and what is read has one way to be written', () => {
    const noise = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c()=;:,"\\?* 01.-]{0,40}$/))
    fc.assert(
      fc.property(noise, (text) => {
        const read = findDictionary(text)
        if (read) assert.deepEqual(findDictionary(serialiseDictionary(read)), read)
      }),
      { numRuns: 300 },
    )
  })

  it('is read with the white space that the standard allows', () => {
    const read = findDictionary('  a=( "x"   "y";req );n=1 ,\tb=:aGk=:;q=tok,c ')
    assert.ok(read)
    assert.equal(serialiseDictionary(read), 'a=("x" "y";req);n=1, b=:aGk=:;q=tok, c')
    const list = read.get('a')
    assert.ok(list && isInnerList(list))
  })

  it('is not read when it could be read in two ways, or in none', () => {
    for (const text of [
      'a=1, a=2',
      'a=1,',
      ',a=1',
      'a=1 b=2',
      'a=("x""y")',
      'a=("x"',
      'a="x',
      'a="\u00e9"',
      'a="x\\n"',
      'a=:aGk:', // padding is missing
      'a=:aGl=:', // bits beyond the last byte
      'a=007',
      'a=-0',
      'a=1.5',
      'a=1234567890123456',
      'a=?2',
      'A=1',
      'a=1;b=1;b=2',
      'a =1',
      '=1',
      'a=',
      `a="${'x'.repeat(5_000)}"`,
    ]) {
      assert.equal(findDictionary(text), undefined, text.slice(0, 40))
    }
  })
})
