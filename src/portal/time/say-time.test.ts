import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarDate } from '#standards'
import { sayDay, sayDeadline, sayInstant, sayInstantWithin } from './say-time.ts'

const now = new Date('2026-07-09T05:00:00Z')
const today = calendarDate('2026-07-09')

test('an instant of today says so, another one its day, both in the time of China', () => {
  assert.equal(sayInstant(new Date('2026-07-09T02:26:00Z'), 'zh-CN', now), '今天10:26')
  assert.equal(sayInstant(new Date('2026-07-08T17:05:00Z'), 'zh-CN', now), '今天01:05')
  assert.equal(sayInstant(new Date('2026-07-08T07:10:00Z'), 'zh-CN', now), '7月8日15:10')
  assert.equal(sayInstant(new Date('2025-07-08T07:10:00Z'), 'en', now), '8 July 2025, 15:10')
})

test('inside an English sentence today is written small', () => {
  assert.equal(sayInstantWithin(new Date('2026-07-09T02:26:00Z'), 'en', now), 'today 10:26')
})

test('a day carries its year unless it is this year', () => {
  assert.equal(sayDay(calendarDate('2027-01-05'), 'zh-CN', today), '2027年1月5日')
  assert.equal(sayDay(calendarDate('2026-01-05'), 'en', today), '5 January')
  assert.equal(sayDay(calendarDate('2026-01-05'), 'en'), '5 January 2026')
})

test('a deadline within 14 days carries its weekday, a later one does not', () => {
  assert.equal(sayDeadline(calendarDate('2026-07-14'), 'zh-CN', today), '7月14日（周二）')
  assert.equal(sayDeadline(calendarDate('2026-07-14'), 'en', today), 'Tuesday 14 July')
  assert.equal(sayDeadline(calendarDate('2026-08-14'), 'en', today), '14 August')
})
