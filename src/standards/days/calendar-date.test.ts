import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  ageOn,
  calendarDate,
  calendarDateOf,
  dateOfDayNumber,
  dayNumber,
  digitsOf,
  findDateInDigits,
  isCalendarDate,
  monthsBetween,
  weekday,
} from './calendar-date.ts'

const dates = fc.integer({ min: -60_000, max: 60_000 }).map(dateOfDayNumber)

describe('a calendar date', () => {
  it('is a day that exists', () => {
    for (const text of ['2024-02-29', '1904-02-29', '2000-02-29', '2026-12-31']) assert.equal(calendarDate(text), text)
  })

  it('is nothing else', () => {
    const bad = ['1900-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '2026-1-1', '']
    for (const text of [...bad, '２026-01-01', '2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n']) {
      assert.equal(isCalendarDate(text), false)
      assert.throws(() => calendarDate(text), RangeError)
    }
  })

  it('is read from and written as eight digits', () => {
    fc.assert(fc.property(dates, (date) => findDateInDigits(digitsOf(date)) === date))
    for (const digits of ['20260230', '2026825', '', '2026-8-2', '202608255']) {
      assert.equal(findDateInDigits(digits), undefined)
    }
  })

  it('begins at midnight in China', () => {
    assert.equal(calendarDateOf(new Date('2026-08-24T15:59:59.999Z')), '2026-08-24')
    assert.equal(calendarDateOf(new Date('2026-08-24T16:00:00.000Z')), '2026-08-25')
    assert.equal(calendarDateOf(new Date('1969-12-31T15:59:59Z')), '1969-12-31')
  })

  it('has the weekday of the calendar', () => {
    assert.equal(weekday(calendarDate('1970-01-01')), 4)
    assert.equal(weekday(calendarDate('2026-08-25')), 2)
    assert.equal(weekday(calendarDate('2026-08-30')), 7)
    fc.assert(fc.property(dates, (date) => weekday(date) === (new Date(date).getUTCDay() || 7)))
  })
})

describe('counting days and months', () => {
  it('adds and takes away the same days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        assert.equal(addDays(addDays(date, days), -days), date)
        assert.equal(dayNumber(addDays(date, days)) - dayNumber(date), days)
      }),
    )
    assert.equal(addDays(calendarDate('2024-02-28'), 1), '2024-02-29')
  })

  it('ends a month on its last day where the same day is missing', () => {
    assert.equal(addMonths(calendarDate('2026-01-31'), 1), '2026-02-28')
    assert.equal(addMonths(calendarDate('2024-02-29'), 12), '2025-02-28')
    assert.equal(addMonths(calendarDate('2026-01-15'), -1), '2025-12-15')
    assert.equal(addMonths(calendarDate('2026-08-25'), 6), '2027-02-25')
  })

  it('counts whole months, and back what was added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 1500 }), (date, months) => {
        assert.equal(monthsBetween(date, addMonths(date, months)), months)
        assert.ok(monthsBetween(date, addDays(addMonths(date, months), -1)) < Math.max(months, 1))
      }),
    )
    assert.equal(monthsBetween(calendarDate('2026-08-25'), calendarDate('2026-07-26')), 0)
    assert.equal(monthsBetween(calendarDate('2026-08-25'), calendarDate('2026-06-25')), -2)
  })

  it('makes people older on their birthday', () => {
    assert.equal(ageOn(calendarDate('2008-09-01'), calendarDate('2026-08-31')), 17)
    assert.equal(ageOn(calendarDate('2008-09-01'), calendarDate('2026-09-01')), 18)
    assert.equal(ageOn(calendarDate('2004-02-29'), calendarDate('2026-02-27')), 21)
    assert.equal(ageOn(calendarDate('2004-02-29'), calendarDate('2026-02-28')), 22)
  })

  it('stays within four-digit years', () => {
    assert.throws(() => addDays(calendarDate('9999-12-31'), 1), RangeError)
    assert.throws(() => addMonths(calendarDate('9999-12-31'), 1), RangeError)
    assert.throws(() => calendarDateOf(new Date(Number.NaN)), RangeError)
  })
})
