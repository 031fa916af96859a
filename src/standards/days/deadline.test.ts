import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, calendarDate, dateOfDayNumber } from './calendar-date.ts'
import { deadlineOn, dueAfterPause } from './deadline.ts'
import { addWorkdays, workdaysBetween } from './workdays.ts'

const from = calendarDate('2026-03-02')
const due = addWorkdays(from, 20).date
const dates = fc.integer({ min: 19_800, max: 20_800 }).map(dateOfDayNumber)

describe('a deadline', () => {
  it('is normal, soon when a third is left, and overdue once the due day is over', () => {
    assert.deepEqual(deadlineOn(from, { from, due }), { light: 'normal', workingDaysLeft: 20 })
    assert.deepEqual(deadlineOn(addWorkdays(from, 13).date, { from, due }), { light: 'normal', workingDaysLeft: 7 })
    assert.deepEqual(deadlineOn(addWorkdays(from, 14).date, { from, due }), { light: 'soon', workingDaysLeft: 6 })
    assert.deepEqual(deadlineOn(due, { from, due }), { light: 'soon', workingDaysLeft: 0 })
    assert.deepEqual(deadlineOn(addWorkdays(due, 1).date, { from, due }), { light: 'overdue', workingDaysLeft: -1 })
  })

  it('is soon with two working days left, however short the limit', () => {
    const short = addWorkdays(from, 5).date
    assert.equal(deadlineOn(addWorkdays(from, 2).date, { from, due: short }).light, 'normal')
    assert.equal(deadlineOn(addWorkdays(from, 3).date, { from, due: short }).light, 'soon')
  })

  it('is overdue on the Saturday after a Friday', () => {
    const friday = calendarDate('2026-03-27')
    assert.equal(deadlineOn(addDays(friday, 1), { from, due: friday }).light, 'overdue')
  })

  it('never gets better as days go by', () => {
    const order = { normal: 0, soon: 1, overdue: 2 }
    fc.assert(
      fc.property(dates, fc.nat(60), fc.nat(120), (start, limit, later) => {
        const span = { from: start, due: addWorkdays(start, limit).date }
        const day = addDays(start, later)
        assert.ok(order[deadlineOn(day, span).light] <= order[deadlineOn(addDays(day, 1), span).light])
      }),
    )
  })
})

describe('a special procedure', () => {
  it('leaves the days that were left', () => {
    fc.assert(
      fc.property(dates, fc.nat(40), fc.nat(200), (noticeOn, left, length) => {
        const resultOn = addDays(noticeOn, length)
        const resumed = dueAfterPause({ due: addWorkdays(noticeOn, left).date, noticeOn, resultOn })
        assert.equal(workdaysBetween(resultOn, resumed.date), left)
      }),
    )
  })

  it('cannot begin after the limit, nor end before it began', () => {
    const late = addWorkdays(due, 1).date
    assert.throws(() => dueAfterPause({ due, noticeOn: late, resultOn: late }), RangeError)
    assert.throws(() => dueAfterPause({ due, noticeOn: due, resultOn: from }), RangeError)
  })
})
