import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/uscc.json' with { type: 'json' }
import { checkOrganisationCode, organisationCodeCheckCharacter } from './organisation-code.ts'

describe('an organisation code', () => {
  for (const { value, body, check } of vectors.orgCode.valid) {
    it(`is accepted: ${value}`, () => {
      assert.deepEqual(checkOrganisationCode(value), { ok: true, value, body })
      assert.equal(organisationCodeCheckCharacter(body), check)
    })
  }

  for (const { value, reason } of vectors.orgCode.invalid) {
    it(`is refused: ${value}, ${reason}`, () => {
      const fault = reason.startsWith('wrong check') ? 'CHECK_DIGIT' : reason === 'length' ? 'LENGTH' : 'CHARSET'
      assert.deepEqual(checkOrganisationCode(value), { ok: false, reason: fault })
    })
  }

  it('may be typed without its hyphen', () => {
    for (const { value } of vectors.orgCode.valid) {
      const check = checkOrganisationCode(value.replace('-', ''))
      assert.equal(check.ok && check.value, value)
    }
  })

  // Modulus 11 for 36 characters: A (10) and L (21) weigh the same. The unified code around it sees the difference.
  it('is caught with a character changed or two neighbours exchanged, unless their values agree modulo 11', () => {
    const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    const alike = (a: string, b: string) => (Number.parseInt(a, 36) - Number.parseInt(b, 36)) % 11 === 0
    const bodies = fc.string({ unit: fc.constantFrom(...characters), minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(bodies, fc.nat(7), fc.constantFrom(...characters), (body, at, character) => {
        const changed = body.slice(0, at) + character + body.slice(at + 1)
        const isUnseen = organisationCodeCheckCharacter(changed) === organisationCodeCheckCharacter(body)
        assert.equal(isUnseen, alike(character, body.charAt(at)))
      }),
    )
    fc.assert(
      fc.property(bodies, fc.nat(6), (body, at) => {
        const exchanged = body.slice(0, at) + body.charAt(at + 1) + body.charAt(at) + body.slice(at + 2)
        const isUnseen = organisationCodeCheckCharacter(exchanged) === organisationCodeCheckCharacter(body)
        assert.equal(isUnseen, alike(body.charAt(at), body.charAt(at + 1)))
      }),
    )
  })

  it('gets no check character for anything but eight digits and capitals', () => {
    for (const body of ['', 'TTTT000', 'tttt0001', 'TTTT-001']) {
      assert.throws(() => organisationCodeCheckCharacter(body), RangeError)
    }
  })
})
