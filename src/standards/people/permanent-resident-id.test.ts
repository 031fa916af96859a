import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/foreign_pr_ids.json' with { type: 'json' }
import { calendarDate, findDateInDigits } from '../days/calendar-date.ts'
import { checkPermanentResidentId } from './permanent-resident-id.ts'
import { residentIdCheckCharacter } from './resident-id.ts'

const today = calendarDate('2026-08-25')

// Numbers that are wrong in one part only: their check character is right.
const withCheck = (body: string) => body + residentIdCheckCharacter(body)

describe("the number of a foreign permanent resident's card", () => {
  for (const { value, issuingProvince, nationality, birth, sex, note } of vectors.valid) {
    it(`is accepted and read: ${note}`, () => {
      assert.deepEqual(checkPermanentResidentId(value, today), {
        ok: true,
        value,
        birth: findDateInDigits(birth),
        sex,
        province: `${issuingProvince}0000`,
        nationality,
      })
    })
  }

  for (const { value, errors, reason } of vectors.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkPermanentResidentId(value, today), { ok: false, reason: errors[0] })
    })
  }

  it('begins with 9', () => {
    const check = checkPermanentResidentId(withCheck('83268219850101001'), today)
    assert.deepEqual(check, { ok: false, reason: 'PREFIX' })
  })

  it('is caught with any single character changed or any two neighbours exchanged', () => {
    const values = fc.constantFrom(...vectors.valid.map(({ value }) => value))
    fc.assert(
      fc.property(values, fc.nat(17), fc.constantFrom(...'0123456789X'), (value, at, character) => {
        fc.pre(value.charAt(at) !== character)
        assert.equal(checkPermanentResidentId(value.slice(0, at) + character + value.slice(at + 1), today).ok, false)
      }),
    )
    fc.assert(
      fc.property(values, fc.nat(16), (value, at) => {
        fc.pre(value.charAt(at) !== value.charAt(at + 1))
        const exchanged = value.slice(0, at) + value.charAt(at + 1) + value.charAt(at) + value.slice(at + 2)
        assert.equal(checkPermanentResidentId(exchanged, today).ok, false)
      }),
    )
  })
})
