import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import residents from '../../test/vectors/resident_ids.json' with { type: 'json' }
import organisations from '../../test/vectors/uscc.json' with { type: 'json' }
import { calendarDate, findDateInDigits } from './days/calendar-date.ts'
import { checkSocialCreditCode } from './organisations/social-credit-code.ts'
import { checkResidentId } from './people/resident-id.ts'
import { findRegion } from './places/regions.ts'
import { samplePhone, sampleResidentId, sampleUscc } from './sample-numbers.ts'

const birth = calendarDate('1990-02-03')

describe('a sample person', () => {
  it('has the number of the reference', () => {
    for (const { value } of residents.fixturesModernDates) {
      const born = findDateInDigits(value.slice(6, 14))
      assert.ok(born)
      assert.equal(sampleResidentId(value.slice(0, 2), born, Number(value.slice(14, 17))), value)
    }
  })

  it('has a sound number that no individual can have', () => {
    for (const sequence of [1, 2, 999]) {
      const value = sampleResidentId('36', birth, sequence)
      assert.equal(checkResidentId(value).ok, true)
      assert.notEqual(findRegion(value.slice(0, 6))?.level, 'county')
    }
  })

  it('is a man with an odd sequence', () => {
    const check = checkResidentId(sampleResidentId('36', birth, 7))
    assert.equal(check.ok && check.sex, 'male')
  })

  it('is refused out of range', () => {
    assert.throws(() => sampleResidentId('36', birth, 0), RangeError)
    assert.throws(() => sampleResidentId('36', birth, 1000), RangeError)
    assert.throws(() => sampleResidentId('66', birth, 1), RangeError)
    assert.throws(() => sampleResidentId('3601', birth, 1), RangeError)
  })

  it('has a phone number of eleven digits that begins with 100', () => {
    assert.equal(samplePhone(0), `100${'0'.repeat(8)}`)
    assert.equal(samplePhone(21).length, 11)
    assert.throws(() => samplePhone(1e8), RangeError)
    assert.throws(() => samplePhone(-1), RangeError)
  })
})

describe('a sample organisation', () => {
  it('has the code of the reference', () => {
    for (const { value, dept, category, region, kind } of organisations.valid) {
      if (kind === 'synthetic') assert.equal(sampleUscc(dept, category, region, Number(value.slice(12, 16))), value)
    }
  })

  it('has a sound code for every number', () => {
    for (let n = 0; n < 10_000; n += 7) assert.equal(checkSocialCreditCode(sampleUscc('1', '1', '360000', n)).ok, true)
  })

  it('is refused where no such code can exist', () => {
    assert.throws(() => sampleUscc('9', '9', '360000', 1), /DEPT_CATEGORY/)
    assert.throws(() => sampleUscc('1', '1', '3600', 1), RangeError)
    assert.throws(() => sampleUscc('1', '1', '36000A', 1), /REGION/)
    assert.throws(() => sampleUscc('1', '1', '360000', 10_000), RangeError)
  })
})
