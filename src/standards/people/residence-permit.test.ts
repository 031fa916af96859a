import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/hkmotw_residence_permits.json' with { type: 'json' }
import { calendarDate, findDateInDigits } from '../days/calendar-date.ts'
import { checkResidencePermit } from './residence-permit.ts'
import { residentIdCheckCharacter } from './resident-id.ts'

const today = calendarDate('2026-08-25')
const homes = new Map([
  ['香港', '810000'],
  ['澳门', '820000'],
  ['台湾', '710000'],
])

// Numbers that are wrong in one part only: their check character is right.
const withCheck = (body: string) => body + residentIdCheckCharacter(body)

describe('the number of a permit for residents of Hong Kong, Macao and Taiwan', () => {
  for (const { value, region, birth, sex, note } of vectors.valid) {
    it(`is accepted and read: ${note}`, () => {
      const home = homes.get(region)
      assert.deepEqual(checkResidencePermit(value, today), {
        ok: true,
        value,
        birth: findDateInDigits(birth),
        sex,
        home,
      })
    })
  }

  for (const { value, errors, reason } of vectors.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkResidencePermit(value, today), { ok: false, reason: errors[0] })
    })
  }

  it('is refused with a month 13, with the prefix of GB/T 2260 for Taiwan, and before the birth', () => {
    assert.deepEqual(checkResidencePermit(withCheck('81000019941323002'), today), { ok: false, reason: 'BIRTHDATE' })
    assert.deepEqual(checkResidencePermit(withCheck('71000019920130002'), today), { ok: false, reason: 'PREFIX' })
    const permit = vectors.valid[0]?.value ?? ''
    assert.deepEqual(checkResidencePermit(permit, calendarDate('1990-01-01')), { ok: false, reason: 'BIRTHDATE' })
  })

  it('is caught with any single character changed or any two neighbours exchanged', () => {
    const values = fc.constantFrom(...vectors.valid.map(({ value }) => value))
    fc.assert(
      fc.property(values, fc.nat(17), fc.constantFrom(...'0123456789X'), (value, at, character) => {
        fc.pre(value.charAt(at) !== character)
        assert.equal(checkResidencePermit(value.slice(0, at) + character + value.slice(at + 1), today).ok, false)
      }),
    )
    fc.assert(
      fc.property(values, fc.nat(16), (value, at) => {
        fc.pre(value.charAt(at) !== value.charAt(at + 1))
        const exchanged = value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2)
        assert.equal(checkResidencePermit(exchanged, today).ok, false)
      }),
    )
  })
})
