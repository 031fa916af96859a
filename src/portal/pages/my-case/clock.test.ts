import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CaseClock } from '#casework'
import { calendarDate } from '#standards'
import { clockSentence } from './clock.tsx'

const today = calendarDate('2026-07-09')
const clock: CaseClock = {
  unit: 'working-day',
  promised: 3,
  statutory: 15,
  acceptedOn: calendarDate('2026-07-08'),
  promisedDue: calendarDate('2026-07-13'),
  statutoryDue: calendarDate('2026-07-29'),
  elapsed: 1,
  left: 2,
  pausedSince: null,
  pausedFor: null,
  extendedBy: null,
  stoppedOn: null,
  light: 'normal',
  provisional: false,
}

describe('the time of a case in words', () => {
  it('says what is used and what is left, in the unit of the promise', () => {
    assert.equal(clockSentence(clock, 'zh-CN', today), '已用1个工作日，剩2个工作日')
    assert.equal(clockSentence(clock, 'en', today), '1 working day used, 2 working days left')
    assert.equal(clockSentence({ ...clock, unit: 'calendar-day' }, 'zh-CN', today), '已用1天，剩2天')
  })

  it('says that the clock rests', () => {
    assert.equal(
      clockSentence({ ...clock, pausedSince: today }, 'zh-CN', today),
      '已用1个工作日，剩2个工作日（已暂停）',
    )
  })

  it('never hides that the promise is passed', () => {
    assert.equal(clockSentence({ ...clock, elapsed: 5, left: -2 }, 'zh-CN', today), '已用5个工作日，超过承诺2个工作日')
  })

  it('stops with the decision', () => {
    assert.equal(clockSentence({ ...clock, stoppedOn: today }, 'zh-CN', today), '7月9日已作出决定，用了1个工作日')
    const sameDay = { ...clock, elapsed: 0, left: 3, stoppedOn: clock.acceptedOn }
    assert.equal(clockSentence(sameDay, 'zh-CN', today), '7月8日当天就作出了决定')
  })
})
