import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import vectors from '../../../test/vectors/item_codes.json' with { type: 'json' }
import { sampleUscc } from '../sample-numbers.ts'
import {
  checkBasicCode,
  checkHandlingCode,
  checkImplementationCode,
  makeBasicCode,
  makeHandlingCode,
  makeImplementationCode,
} from './item-code.ts'

describe('a basic code', () => {
  for (const { value, region, type, dept, mainSeq, sub, note } of vectors.basic.valid) {
    it(`is accepted, read and made: ${note}`, () => {
      const parts = { region, type, department: dept, main: mainSeq, sub }
      assert.deepEqual(checkBasicCode(value), { ok: true, value, ...parts, parent: false })
      assert.equal(makeBasicCode(parts), value)
    })
  }

  for (const { value, errors, reason } of vectors.basic.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkBasicCode(value), { ok: false, reason: errors[0] })
    })
  }

  it('is refused for a region that keeps no catalogue', () => {
    assert.deepEqual(checkBasicCode('160109001000'), { ok: false, reason: 'REGION' })
  })

  it('tells a catalogue parent from what is implemented', () => {
    const check = checkBasicCode('31201410100Y')
    assert.equal(check.ok && check.parent, true)
  })

  it('is made of numbers too, and not of wrong parts', () => {
    assert.equal(makeBasicCode({ region: '36', type: '07', department: '09', main: 3 }), '360709003000')
    assert.throws(() => makeBasicCode({ region: '36', type: '07', department: '09', main: 1000 }), RangeError)
    assert.throws(() => makeBasicCode({ region: '36', type: '00', department: '09', main: 1 }), /TYPE/)
  })
})

describe('an implementation code', () => {
  for (const { value, uscc, level, basic, note } of vectors.implementation.valid) {
    it(`is accepted, read and made: ${note}`, () => {
      assert.deepEqual(checkImplementationCode(value), { ok: true, value, uscc, level, basic })
      assert.equal(makeImplementationCode(uscc, level, basic), value)
    })
  }

  for (const { value, errors, reason } of vectors.implementation.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkImplementationCode(value), { ok: false, reason: errors[0] })
    })
  }

  it('is refused for level 8 and for a fault of the basic code in it', () => {
    const uscc = sampleUscc('1', '1', '360000', 1)
    assert.deepEqual(checkImplementationCode(`${uscc}8310131045000`), { ok: false, reason: 'LEVEL' })
    assert.deepEqual(checkImplementationCode(`${uscc}2160109001000`), { ok: false, reason: 'BASIC_REGION' })
    assert.throws(() => makeImplementationCode(uscc, 0, '310131045000'), /LEVEL/)
  })
})

describe('a handling-item code', () => {
  for (const { value, implementation, seq } of vectors.handling.valid) {
    it(`is accepted, read and made: ${value}`, () => {
      assert.deepEqual(checkHandlingCode(value), { ok: true, value, implementation, sequence: seq })
      assert.equal(makeHandlingCode(implementation, Number(seq)), value)
    })
  }

  for (const { value, errors, reason } of vectors.handling.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkHandlingCode(value), { ok: false, reason: errors[0] })
    })
  }

  it('is not made beyond 99', () => {
    const implementation = vectors.implementation.valid[0]?.value ?? ''
    assert.throws(() => makeHandlingCode(implementation, 0), RangeError)
    assert.throws(() => makeHandlingCode(implementation, 100), RangeError)
  })
})
