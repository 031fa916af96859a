import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/workdays.json' with { type: 'json' }
import { addDays, calendarDate, dateOfDayNumber, dayNumber, weekday } from './calendar-date.ts'
import { daysOff, weekendsWorked } from './holiday-arrangements.ts'
import { addWorkdays, firstWorkdayFrom, isWorkday, knownWorkdays, workdaysBetween } from './workdays.ts'

const dates = fc.integer({ min: 18_000, max: 22_500 }).map(dateOfDayNumber)
const vectorDaysOff = new Set(vectors.calendar.off)
const vectorWeekendsWorked = new Set(vectors.calendar.adjustedWorkdays)

// Further due dates of the reference, by hand from the calendars of 2025 and 2026.
const further = [
  ['2025-01-27', 20, '2025-03-03'],
  ['2025-09-26', 10, '2025-10-16'],
  ['2026-02-13', 20, '2026-03-19'],
  ['2026-09-18', 10, '2026-10-09'],
  ['2025-12-29', 5, '2026-01-06'],
] as const

describe('a working day', () => {
  it('is what the published calendar says, on every day of it', () => {
    for (let day = dayNumber(calendarDate('2024-01-01')); day <= dayNumber(calendarDate('2026-12-31')); day++) {
      const date = dateOfDayNumber(day)
      const worked = weekday(date) <= 5 ? !vectorDaysOff.has(date) : vectorWeekendsWorked.has(date)
      assert.equal(isWorkday(date), worked, date)
    }
  })

  it('is known from 2004 on, for every year whose notice is out', () => {
    assert.equal(knownWorkdays.from, '2004-01-01')
    assert.ok(knownWorkdays.to >= '2026-12-31')
    assert.deepEqual([isWorkday(calendarDate('2020-01-31')), isWorkday(calendarDate('2020-02-02'))], [false, false])
  })

  it('is off and worked on no day at once, and worked in exchange on weekends only', () => {
    const off = new Set(daysOff)
    for (const date of weekendsWorked) assert.ok(!off.has(date) && weekday(date) >= 6, date)
  })

  for (const { date, workday } of vectors.isWorkday) {
    it(`is ${workday ? '' : 'not '}${date}`, () => assert.equal(isWorkday(calendarDate(date)), workday))
  }
})

describe('a limit in working days', () => {
  for (const { start, workdays, due, note } of vectors.vectors) {
    it(`ends as in the reference: ${start} + ${workdays} ${note}`, () => {
      assert.deepEqual(addWorkdays(calendarDate(start), workdays), { date: due, provisional: false })
    })
  }

  for (const [start, days, due] of further) {
    it(`ends as in the reference: ${start} + ${days}`, () => {
      assert.equal(addWorkdays(calendarDate(start), days).date, due)
    })
  }

  it('is provisional once it leaves the published calendar', () => {
    const { from, to } = knownWorkdays
    assert.equal(addWorkdays(addDays(to, -10), 1).provisional, false)
    const beyond = addWorkdays(to, 1)
    assert.ok(beyond.provisional && beyond.date > to)
    assert.equal(addWorkdays(addDays(from, -5), 1).provisional, true)
    assert.equal(addWorkdays(from, -1).provisional, true)
  })

  it('is the same counted day by day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -80, max: 80 }), (from, days) => {
        let date = from
        for (let left = Math.abs(days); left > 0; ) {
          date = addDays(date, Math.sign(days))
          if (isWorkday(date)) left--
        }
        assert.equal(addWorkdays(from, days).date, date)
      }),
    )
  })

  it('is counted back by workdaysBetween', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        assert.equal(workdaysBetween(from, addWorkdays(from, days).date), days)
      }),
    )
  })

  it('ends on a working day unless it has no days', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 1, max: 300 }), (from, n) => isWorkday(addWorkdays(from, n).date)))
    const saturday = calendarDate('2025-06-07')
    assert.equal(addWorkdays(saturday, 0).date, saturday)
  })

  it('adds up: two spans make the whole', () => {
    fc.assert(
      fc.property(dates, fc.nat(900), fc.nat(900), (from, first, second) => {
        const middle = addDays(from, first)
        const to = addDays(middle, second)
        assert.equal(workdaysBetween(from, middle) + workdaysBetween(middle, to), workdaysBetween(from, to))
      }),
    )
  })

  it('is not counted in parts of days', () => {
    for (const days of [1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.throws(() => addWorkdays(knownWorkdays.from, days), RangeError)
    }
  })
})

it('moves a last day that is not worked to the next one that is', () => {
  assert.equal(firstWorkdayFrom(calendarDate('2026-02-15')), '2026-02-24')
  assert.equal(firstWorkdayFrom(calendarDate('2026-02-14')), '2026-02-14')
})
