import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/resident_ids.json' with { type: 'json' }
import { addDays, calendarDate } from '../days/calendar-date.ts'
import { sampleResidentId } from '../sample-numbers.ts'
import { checkResidentId, findFromFirstGeneration, residentIdCheckCharacter } from './resident-id.ts'

const today = calendarDate(vectors.referenceDate)
const births = fc.integer({ min: 0, max: 45_000 }).map((days) => addDays(calendarDate('1901-01-01'), days))
const samples = fc
  .tuple(fc.constantFrom('11', '31', '36', '44', '65'), births, fc.integer({ min: 1, max: 999 }))
  .map(([province, birth, sequence]) => sampleResidentId(province, birth, sequence))

describe('a resident number', () => {
  for (const { value, birth, sex, note } of vectors.valid) {
    it(`is accepted and read: ${note}`, () => {
      const province = `${value.slice(0, 2)}0000`
      assert.deepEqual(checkResidentId(value, today), { ok: true, value, birth, sex, province })
    })
  }

  for (const { value, note } of vectors.fixturesModernDates) {
    it(`is accepted in samples: ${note}`, () => assert.equal(checkResidentId(value, today).ok, true))
  }

  for (const { value, errors, reason } of vectors.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(checkResidentId(value, today), { ok: false, reason: errors[0] })
    })
  }

  it('is stored with a capital X however it was typed', () => {
    const typed = vectors.valid.map(({ value }) => value).find((value) => value.endsWith('X'))
    assert.ok(typed)
    const check = checkResidentId(typed.toLowerCase(), today)
    assert.equal(check.ok && check.value, typed)
  })

  it('may have been given today and not tomorrow', () => {
    assert.equal(checkResidentId(sampleResidentId('36', today, 1), today).ok, true)
    const unborn = sampleResidentId('36', addDays(today, 1), 1)
    assert.deepEqual(checkResidentId(unborn, today), { ok: false, reason: 'BIRTHDATE' })
  })

  it('is checked against the present day when none is given', () => {
    assert.deepEqual(checkResidentId(sampleResidentId('36', calendarDate('9998-01-01'), 1)), {
      ok: false,
      reason: 'BIRTHDATE',
    })
  })

  it('has no birth before 1800', () => {
    const ancient = sampleResidentId('36', calendarDate('1799-12-31'), 1)
    assert.deepEqual(checkResidentId(ancient, today), { ok: false, reason: 'BIRTHDATE' })
  })

  it('may come from Taiwan province, but not from the corps, Hong Kong or Macao', () => {
    const refused = ['66', '81', '82', '83', '90'].map((prefix) => {
      const body = `${prefix}010119020101001`
      return checkResidentId(body + residentIdCheckCharacter(body), today)
    })
    for (const check of refused) assert.deepEqual(check, { ok: false, reason: 'REGION' })
    const body = '71010119020101001'
    assert.equal(checkResidentId(body + residentIdCheckCharacter(body), today).ok, true)
  })

  it('is caught with any single character changed', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789X'), (id, at, character) => {
        fc.pre(id.charAt(at) !== character)
        assert.equal(checkResidentId(id.slice(0, at) + character + id.slice(at + 1), today).ok, false)
      }),
    )
  })

  it('is caught with any two neighbours exchanged', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 16 }), (id, at) => {
        fc.pre(id.charAt(at) !== id.charAt(at + 1))
        const exchanged = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2)
        assert.equal(checkResidentId(exchanged, today).ok, false)
      }),
    )
  })
})

describe('the check character', () => {
  it('agrees with the recursive form of ISO 7064', () => {
    const recursive = (body: string) => {
      let product = 0
      for (const digit of body) product = ((product + Number(digit)) * 2) % 11
      const check = (12 - product) % 11
      return check === 10 ? 'X' : String(check)
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 17, maxLength: 17 }), (body) => {
        assert.equal(residentIdCheckCharacter(body), recursive(body))
      }),
    )
  })

  it('is not computed for anything but seventeen ASCII digits', () => {
    for (const body of ['', '1234567890123456', '１2345678901234567', '1234567890123456X']) {
      assert.throws(() => residentIdCheckCharacter(body), RangeError)
    }
  })
})

describe('a number of the first generation', () => {
  it('becomes the present one', () => {
    const present = sampleResidentId('36', calendarDate('1985-05-20'), 1)
    assert.equal(findFromFirstGeneration(present.slice(0, 6) + present.slice(8, 17)), present)
  })

  it('has no present form when it is no such number', () => {
    for (const value of ['', '11010549123100', '110105491331002', '11010549123100X']) {
      assert.equal(findFromFirstGeneration(value), undefined)
    }
  })
})
