import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/workdays.json' with { type: 'json' }
import { addDays, calendarDate, dateOfDayNumber, weekday } from './calendar-date.ts'
import { endOfPeriod, type StatutoryPeriodId, statutoryPeriods } from './statutory-periods.ts'
import { addWorkdays, isWorkday, knownWorkdays } from './workdays.ts'

// `Object.keys` forgets that the keys are those of the table.
const ids = Object.keys(statutoryPeriods) as StatutoryPeriodId[]
const dates = fc.integer({ min: 18_000, max: 20_300 }).map(dateOfDayNumber)

describe('the periods of the law', () => {
  it('have the lengths, units and clauses of the reference', () => {
    const expected: readonly (readonly [StatutoryPeriodId, number, string, string])[] = [
      ['correctionNotice', 5, 'workday', '《行政许可法》第三十二条'],
      ['decision', 20, 'workday', '《行政许可法》第四十二条'],
      ['decisionExtension', 10, 'workday', '《行政许可法》第四十二条'],
      ['jointDecision', 45, 'workday', '《行政许可法》第四十二条'],
      ['jointDecisionExtension', 15, 'workday', '《行政许可法》第四十二条'],
      ['delivery', 10, 'workday', '《行政许可法》第四十四条'],
      ['hearingRequest', 5, 'workday', '《行政许可法》第四十七条'],
      ['hearing', 20, 'workday', '《行政许可法》第四十七条'],
      ['hearingNotice', 7, 'workday', '《行政许可法》第四十八条'],
      ['renewalRequest', 30, 'day', '《行政许可法》第五十条'],
      ['reconsideration', 60, 'day', '《行政复议法》第二十条'],
      ['lawsuitAfterReconsideration', 15, 'day', '《行政诉讼法》第四十五条'],
      ['lawsuit', 6, 'month', '《行政诉讼法》第四十六条'],
      ['conditionalReply', 10, 'workday', '《政务数据共享条例》第二十一条'],
      ['badRatingContact', 1, 'workday', '《上海市优化营商环境条例》第三十条'],
    ]
    for (const [id, length, unit, clause] of expected) {
      const period = statutoryPeriods[id]
      assert.deepEqual([period.length, period.unit, period.clause.zh], [length, unit, clause], id)
    }
  })

  it('have words in both languages and a clause each', () => {
    for (const id of ids) {
      const { name, clause } = statutoryPeriods[id]
      assert.match(name.zh, /^\p{Script=Han}[\p{Script=Han}、]+$/u)
      assert.match(name.en, /^[A-Z][\x20-\x7e]+$/)
      assert.match(clause.zh, /^《\p{Script=Han}+》第[一二三四五六七八九十]+条$/u)
      assert.match(clause.en, /, art\. \d+$/)
    }
  })
})

describe('the end of a period', () => {
  it('is counted in working days as the published due dates are', () => {
    const byLength = new Map<number, StatutoryPeriodId>([
      [5, 'correctionNotice'],
      [20, 'decision'],
    ])
    for (const { start, workdays, due } of vectors.vectors) {
      const id = byLength.get(workdays)
      if (id !== undefined) assert.deepEqual(endOfPeriod(id, calendarDate(start)), { date: due, provisional: false })
    }
  })

  it('is the same with its extension as one longer period', () => {
    fc.assert(
      fc.property(dates, (from) => {
        const extended = endOfPeriod('decisionExtension', endOfPeriod('decision', from).date)
        assert.deepEqual(extended.date, addWorkdays(from, 30).date)
      }),
    )
  })

  it('moves to the next working day when it is counted in days or months', () => {
    // 60 days after 2025-08-02 are within the National Day run of 2025, which ends on 10-08.
    assert.equal(endOfPeriod('reconsideration', calendarDate('2025-08-02')).date, '2025-10-09')
    assert.equal(endOfPeriod('reconsideration', calendarDate('2026-03-02')).date, '2026-05-06')
    // 2026-02-28 is a Saturday that is worked.
    assert.equal(endOfPeriod('lawsuit', calendarDate('2025-08-31')).date, '2026-02-28')
    assert.equal(endOfPeriod('lawsuit', calendarDate('2025-09-30')).date, '2026-03-30')
    assert.equal(endOfPeriod('reconsiderationUntold', calendarDate('2025-06-20')).date, '2026-06-22')
    fc.assert(
      fc.property(dates, fc.constantFrom(...ids), (from, id) => {
        if (statutoryPeriods[id].direction === 'after') assert.ok(isWorkday(endOfPeriod(id, from).date), id)
      }),
    )
  })

  it('goes back from the day it leads up to, and is then not moved', () => {
    assert.equal(endOfPeriod('renewalRequest', calendarDate('2026-12-31')).date, '2026-12-01')
    const sunday = endOfPeriod('renewalRequest', calendarDate('2026-12-29')).date
    assert.deepEqual([sunday, weekday(sunday)], ['2026-11-29', 7])
    assert.equal(endOfPeriod('hearingNotice', calendarDate('2026-10-09')).date, '2026-09-22')
  })

  it('is provisional beyond the known holidays', () => {
    const last = knownWorkdays.to
    assert.equal(endOfPeriod('lawsuit', last).provisional, true)
    assert.equal(endOfPeriod('decision', last).provisional, true)
    assert.equal(endOfPeriod('reconsideration', addDays(last, -90)).provisional, false)
  })
})
