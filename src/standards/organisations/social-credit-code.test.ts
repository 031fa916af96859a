import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/uscc.json' with { type: 'json' }
import { sampleUscc } from '../sample-numbers.ts'
import { findRegisteringAuthority } from './registering-authorities.ts'
import {
  checkSocialCreditCode,
  socialCreditCodeAlphabet,
  socialCreditCodeCheckCharacter,
} from './social-credit-code.ts'

const samples = fc.integer({ min: 0, max: 9999 }).map((n) => sampleUscc('9', '1', '360000', n))

describe('a unified social credit code', () => {
  for (const { value, dept, category, region, orgCode, note } of vectors.valid) {
    it(`is accepted and read: ${value}, ${note}`, () => {
      assert.deepEqual(checkSocialCreditCode(value), {
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
      assert.deepEqual(checkSocialCreditCode(value), { ok: false, reason: errors[0] })
    })
  }

  it('is refused for a category its authority does not know and for letters in the region', () => {
    assert.deepEqual(checkSocialCreditCode('94310000TTTT000141'), { ok: false, reason: 'DEPT_CATEGORY' })
    const body = '9131000ATTTT00014'
    assert.deepEqual(checkSocialCreditCode(body + socialCreditCodeCheckCharacter(body)), {
      ok: false,
      reason: 'REGION',
    })
  })

  it('passes an import with a wrong inner check character, and says so', () => {
    const inner = vectors.invalid.find(({ errors }) => errors[0] === 'ORG_CHECK_DIGIT')?.value ?? ''
    const check = checkSocialCreditCode(inner, 'report')
    assert.equal(check.ok && check.organisationCodeSound, false)
    assert.equal(checkSocialCreditCode(inner).ok, false)
  })

  it('is caught with any single character changed', () => {
    fc.assert(
      fc.property(
        samples,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...socialCreditCodeAlphabet),
        (code, at, character) => {
          fc.pre(code.charAt(at) !== character)
          assert.equal(checkSocialCreditCode(code.slice(0, at) + character + code.slice(at + 1)).ok, false)
        },
      ),
    )
  })

  it('is caught with any two neighbours exchanged', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 16 }), (code, at) => {
        fc.pre(code.charAt(at) !== code.charAt(at + 1))
        const exchanged = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
        assert.equal(checkSocialCreditCode(exchanged).ok, false)
      }),
    )
  })

  it('gets no check character for a body of the wrong length or alphabet', () => {
    assert.throws(() => socialCreditCodeCheckCharacter('9131'), RangeError)
    assert.throws(() => socialCreditCodeCheckCharacter('91310000IIII00014'), RangeError)
  })
})

it('knows the authorities and categories of the standard', () => {
  assert.equal(socialCreditCodeAlphabet, vectors.alphabet)
  for (const [code, categories] of Object.entries(vectors.departments)) {
    assert.equal(findRegisteringAuthority(code)?.categories, categories)
  }
  assert.equal(findRegisteringAuthority('0'), undefined)
})
