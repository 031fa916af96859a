import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/uscc.json' with { type: 'json' }
import { sampleUscc } from '../sample-numbers.ts'
import { findRegisteringAuthority } from './registering-authorities.ts'
import { checkUscc, usccAlphabet, usccCheckCharacter } from './uscc.ts'

const samples = fc.integer({ min: 0, max: 9999 }).map((n) => sampleUscc('9', '1', '360000', n))

describe('a unified social credit code', () => {
  for (const { value, dept, category, region, orgCode, note } of vectors.valid) {
    it(`is accepted and read: ${value}, ${note}`, () => {
      assert.deepEqual(checkUscc(value), {
        ok: true,
        value,
        authority: dept,
        category,
        region,
        organisationCode: orgCode,
        organisationCodeSound: true,
      })
    })
  }

  for (const { value, errors, reason } of vectors.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkUscc(value), { ok: false, reason: errors[0] })
    })
  }

  it('is refused for a category its authority does not know and for letters in the region', () => {
    assert.deepEqual(checkUscc('94310000TTTT000141'), { ok: false, reason: 'DEPT_CATEGORY' })
    const body = '9131000ATTTT00014'
    assert.deepEqual(checkUscc(body + usccCheckCharacter(body)), { ok: false, reason: 'REGION' })
  })

  it('passes an import with a wrong inner check character, and says so', () => {
    const inner = vectors.invalid.find(({ errors }) => errors[0] === 'ORG_CHECK_DIGIT')?.value ?? ''
    const check = checkUscc(inner, 'report')
    assert.equal(check.ok && check.organisationCodeSound, false)
    assert.equal(checkUscc(inner).ok, false)
  })

  it('is caught with any single character changed', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...usccAlphabet), (code, at, character) => {
        fc.pre(code.charAt(at) !== character)
        assert.equal(checkUscc(code.slice(0, at) + character + code.slice(at + 1)).ok, false)
      }),
    )
  })

  it('is caught with any two neighbours exchanged', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 16 }), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1))
        const exchanged = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
        assert.equal(checkUscc(exchanged).ok, false)
      }),
    )
  })

  it('never makes the check throw, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 17, maxLength: 19 }), (text) => !checkUscc(text).ok))
  })

  it('gets no check character for a body of the wrong length or alphabet', () => {
    assert.throws(() => usccCheckCharacter('9131'), RangeError)
    assert.throws(() => usccCheckCharacter('91310000IIII00014'), RangeError)
  })
})

it('knows the authorities and categories of the standard', () => {
  assert.equal(usccAlphabet, vectors.alphabet)
  for (const [code, categories] of Object.entries(vectors.departments)) {
    assert.equal(findRegisteringAuthority(code)?.categories, categories)
  }
  assert.equal(findRegisteringAuthority('0'), undefined)
})
