import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/item_codes.json' with { type: 'json' }
import { itemTypes } from './item-types.ts'
import { parseItemCode } from './parse-item-code.ts'

const faultOf = (code: string) => {
  const parse = parseItemCode(code)
  return parse.ok ? undefined : parse.reason
}

describe('an item code of any length', () => {
  for (const { value, region, type, dept, mainSeq, sub } of vectors.basic.valid) {
    it(`is read as a basic code: ${value}`, () => {
      const parts = { region, type, department: dept, main: mainSeq, sub }
      assert.deepEqual(parseItemCode(value), { ok: true, kind: 'basic', value, ...parts, parent: false })
    })
  }

  for (const { value, uscc, level, basic } of vectors.implementation.valid) {
    it(`is read as an implementation code: ${value}`, () => {
      assert.deepEqual(parseItemCode(value), { ok: true, kind: 'implementation', value, uscc, level, basic })
    })
  }

  for (const { value, implementation, seq } of vectors.handling.valid) {
    it(`is read as a handling-item code: ${value}`, () => {
      const [uscc, level, basic] = [implementation.slice(0, 18), implementation.charAt(18), implementation.slice(19)]
      const parts = { implementation, sequence: seq, uscc, level, basic }
      assert.deepEqual(parseItemCode(value), { ok: true, kind: 'handling', value, ...parts })
    })
  }

  for (const { value, errors, reason } of [...vectors.basic.invalid, ...vectors.implementation.invalid]) {
    it(`is refused with ${errors[0]}: ${reason}`, () => assert.equal(faultOf(value), errors[0]))
  }

  for (const { value, errors, reason } of vectors.handling.invalid) {
    // Without its sequence a handling-item code is an implementation code.
    const expected = value.length === 31 ? undefined : errors[0]
    it(`is refused with ${expected ?? 'nothing'}: ${reason}`, () => assert.equal(faultOf(value), expected))
  }

  it('is refused with any character of the organisation in it changed, and says that it is there', () => {
    const codes = [...vectors.implementation.valid, ...vectors.handling.valid].map(({ value }) => value)
    const characters = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY')
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.nat(17), characters, (code, at, character) => {
        fc.pre(code.charAt(at) !== character)
        assert.match(faultOf(code.slice(0, at) + character + code.slice(at + 1)) ?? '', /^USCC_/)
      }),
    )
  })

  it('has no check character of its own: a changed sequence is another item, not an error', () => {
    const [first, second] = vectors.basic.valid
    assert.ok(first && second)
    assert.ok(parseItemCode(first.value).ok && parseItemCode(second.value).ok)
    assert.equal([...first.value].filter((character, at) => character !== second.value.charAt(at)).length, 1)
  })
})

describe('the types of items', () => {
  it('are those of the standard without the class 00, by code', () => {
    assert.deepEqual(
      itemTypes.map(({ code }) => code),
      Object.keys(vectors.types).toSorted(),
    )
    for (const { code, name } of itemTypes) {
      const expected = code === '10' ? '其他类别' : Reflect.get(vectors.types, code)
      assert.equal(name.zh, expected)
    }
  })
})
