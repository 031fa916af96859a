import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '#standards'
import { dueDatesFrom, dueOf, resumeDueDates } from './due-dates.ts'

const item = {
  promisedLimit: { days: 3, unit: 'working-day' },
  statutoryLimit: { days: 15, unit: 'working-day' },
} as const

describe('the limits of a case', () => {
  it('count working days from the day after acceptance, by the calendar of China', () => {
    // 23:30 on 7 July in Beijing is still 7 July, although UTC says 15:30.
    const dates = dueDatesFrom(item, new Date('2026-07-07T15:30:00Z'))
    assert.equal(dates.promisedDue, '2026-07-10')
    assert.equal(dates.statutoryDue, '2026-07-28')
    assert.equal(dueDatesFrom(item, new Date('2026-07-07T16:30:00Z')).promisedDue, '2026-07-13')
  })

  it('skip the holidays and count the weekends that are worked', () => {
    // 2026-02-13 is the Friday before Spring Festival; 14 February is worked.
    assert.equal(dueOf({ days: 1, unit: 'working-day' }, calendarDate('2026-02-13')).date, '2026-02-14')
    assert.equal(dueOf({ days: 20, unit: 'working-day' }, calendarDate('2026-02-13')).date, '2026-03-19')
  })

  it('end calendar days that fall on a holiday on the next working day', () => {
    assert.equal(dueOf({ days: 3, unit: 'calendar-day' }, calendarDate('2026-09-30')).date, '2026-10-08')
    assert.equal(dueOf({ days: 0, unit: 'working-day' }, calendarDate('2026-07-08')).date, '2026-07-08')
  })

  it('say when they leave the published calendar', () => {
    assert.equal(dueOf({ days: 5, unit: 'working-day' }, calendarDate('2026-12-29')).provisional, true)
    assert.equal(dueDatesFrom(item, new Date('2026-07-07T02:00:00Z')).provisional, false)
  })

  it('give back after a pause exactly the days that were left', () => {
    const before = dueDatesFrom(item, new Date('2026-07-08T02:00:00Z'))
    const pause = { noticeOn: calendarDate('2026-07-09'), resultOn: calendarDate('2026-07-16') }
    const after = resumeDueDates(item, before, pause)
    // Two of three days were left on the 9th; they follow the 16th.
    assert.equal(after.promisedDue, '2026-07-20')
    assert.equal(after.statutoryDue, '2026-08-05')
  })

  it('are not mended by a notice that comes when they are over', () => {
    const late = {
      promisedDue: calendarDate('2026-07-07'),
      statutoryDue: calendarDate('2026-07-29'),
      provisional: false,
    }
    const pause = { noticeOn: calendarDate('2026-07-09'), resultOn: calendarDate('2026-07-16') }
    assert.equal(resumeDueDates(item, late, pause).promisedDue, '2026-07-07')
  })
})
