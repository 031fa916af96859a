import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
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

  it('gets no check character for anything but eight digits and capitals', () => {
    for (const body of ['', 'TTTT000', 'tttt0001', 'TTTT-001']) {
      assert.throws(() => organisationCodeCheckCharacter(body), RangeError)
    }
  })
})
