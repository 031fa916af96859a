import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '#standards'
import { enterpriseFacts, findEnterpriseFact } from './enterprise-facts.ts'
import { standingOn } from './policy.ts'

describe('standingOn', () => {
  const period = { from: calendarDate('2026-01-01'), until: calendarDate('2026-12-31') }
  for (const [day, standing] of [
    ['2025-12-31', 'upcoming'],
    ['2026-01-01', 'in-force'],
    ['2026-12-31', 'in-force'],
    ['2027-01-01', 'ended'],
  ] as const) {
    it(`is ${standing} on ${day}`, () => {
      assert.equal(standingOn({ period }, calendarDate(day)), standing)
    })
  }

  it('never ends without a last day', () => {
    assert.equal(standingOn({ period: { ...period, until: null } }, calendarDate('2099-01-01')), 'in-force')
  })
})

describe('the facts about enterprises', () => {
  it('each have an id of their own, in two parts as the rules nest them', () => {
    assert.equal(new Set(enterpriseFacts.map(({ id }) => id)).size, enterpriseFacts.length)
    for (const { id } of enterpriseFacts) assert.match(id, /^[a-z]+\.[a-zA-Z]+$/)
  })

  it('are found by id', () => {
    assert.equal(findEnterpriseFact('staff.insured')?.form, 'number')
    assert.equal(findEnterpriseFact('staff.mood'), undefined)
  })
})
