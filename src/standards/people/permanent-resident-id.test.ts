import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
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
})
