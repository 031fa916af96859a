import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/item_codes.json' with { type: 'json' }
import { addDays, calendarDate } from '../days/calendar-date.ts'
import { checkCaseNumber, makeCaseNumber } from './case-number.ts'

const implementation = vectors.implementation.valid[0]?.value ?? ''
const day = calendarDate('2026-08-25')

describe('a case number', () => {
  for (const { value, implementation, date, seq } of vectors.caseNumberPractice) {
    it(`is made and read as in practice: ${value}`, () => {
      const dailySequence = Number(seq)
      assert.equal(makeCaseNumber(implementation, calendarDate(date), dailySequence), value)
      assert.deepEqual(checkCaseNumber(value), { ok: true, value, implementation, date, dailySequence })
    })
  }

  it('gives back what it was made of', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays(calendarDate('2020-01-01'), offset))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 9999 }), (date, dailySequence) => {
        const value = makeCaseNumber(implementation, date, dailySequence)
        assert.equal(value.length, 43)
        assert.deepEqual(checkCaseNumber(value), { ok: true, value, implementation, date, dailySequence })
      }),
    )
  })

  it('is not made when the numbers of the day are used up or a part is wrong', () => {
    assert.throws(() => makeCaseNumber(implementation, day, 0), RangeError)
    assert.throws(() => makeCaseNumber(implementation, day, 10_000), RangeError)
    assert.throws(() => makeCaseNumber(implementation, day, 1.5), RangeError)
    assert.throws(() => makeCaseNumber(implementation.slice(1), day, 1), RangeError)
  })

  it('is refused for the first part that is wrong', () => {
    const good = makeCaseNumber(implementation, day, 1)
    assert.deepEqual(checkCaseNumber(good.slice(1)), { ok: false, reason: 'LENGTH' })
    assert.deepEqual(checkCaseNumber(`${implementation}202613010001`), { ok: false, reason: 'DATE' })
    assert.deepEqual(checkCaseNumber(`${implementation}202608250000`), { ok: false, reason: 'SEQUENCE' })
    assert.deepEqual(checkCaseNumber(`${implementation}20260825000A`), { ok: false, reason: 'SEQUENCE' })
    assert.deepEqual(checkCaseNumber(`0${good.slice(1)}`), { ok: false, reason: 'USCC_DEPT_CATEGORY' })
  })
})
