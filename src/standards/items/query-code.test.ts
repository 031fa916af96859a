import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { checkQueryCode, makeQueryCode } from './query-code.ts'

const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(makeQueryCode)

describe('a query code', () => {
  it('is twelve characters in fours and accepted as printed', () => {
    fc.assert(
      fc.property(codes, (value) => {
        assert.match(value, /^([0-9A-HJKMNP-TV-Z]{4}(-|$)){3}$/)
        assert.deepEqual(checkQueryCode(value), { ok: true, value })
      }),
    )
  })

  it('is accepted as people type it: small letters, spaces, full width, O for 0 and l for 1', () => {
    fc.assert(
      fc.property(codes, (value) => {
        const fullWidth = value.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        const lookalike = value.replaceAll('0', 'o').replaceAll('1', 'l')
        for (const typed of [value.toLowerCase(), value.replaceAll('-', ' '), fullWidth, lookalike]) {
          assert.deepEqual(checkQueryCode(typed), { ok: true, value })
        }
      }),
    )
  })

  it('is refused with any single character changed', () => {
    const letters = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 11 }), letters, (value, at, character) => {
        const code = value.replaceAll('-', '')
        fc.pre(code.charAt(at) !== character)
        const changed = code.slice(0, at) + character + code.slice(at + 1)
        assert.deepEqual(checkQueryCode(changed), { ok: false, reason: 'CHECK_CHARACTER' })
      }),
    )
  })

  it('says what is wrong with anything else', () => {
    assert.deepEqual(checkQueryCode('7KQ4'), { ok: false, reason: 'LENGTH' })
    assert.deepEqual(checkQueryCode('UUUU-UUUU-UUUU'), { ok: false, reason: 'CHARSET' })
    assert.deepEqual(checkQueryCode('查询码查-询码查询-码查询码'), { ok: false, reason: 'CHARSET' })
  })

  it('is not made of too little chance', () => {
    assert.throws(() => makeQueryCode(new Uint8Array(6)), RangeError)
  })
})
