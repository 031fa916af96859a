import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '#standards'
import { eastLakeOffice, householdMove, residencePermit, westLakeOffice } from '../../../test/service-items.ts'
import { findResponsibleOrganisation, judgeEligibility, type KnownFact } from '../index.ts'

const today = calendarDate('2026-07-08')
const police = { zh: '公安·流动人口库', en: 'Police: residents' }

function facts(values: Record<string, KnownFact['value']>): Record<string, KnownFact> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, source: police }]))
}

const settled = {
  'residence.since': '2025-11-03',
  'dwelling.until': '2026-11-02',
  'employment.uscc': null,
  'permit.held': false,
}

describe('judgeEligibility', () => {
  it('says can when every condition holds, with the facts it used and their sources', () => {
    const verdict = judgeEligibility(residencePermit, { facts: facts(settled), today })
    assert.equal(verdict.outcome, 'can')
    assert.deepEqual(verdict.conditions[0]?.facts, [
      { id: 'residence.since', label: { zh: '登记日期', en: 'Registered since' }, value: '2025-11-03', source: police },
    ])
  })

  it('takes half a year to the very day', () => {
    const outcome = (since: string) =>
      judgeEligibility(residencePermit, { facts: facts({ ...settled, 'residence.since': since }), today }).outcome
    assert.equal(outcome('2026-01-08'), 'can')
    assert.equal(outcome('2026-01-09'), 'cannot')
  })

  it('says when a near miss will be met by waiting', () => {
    const verdict = judgeEligibility(residencePermit, {
      facts: facts({ ...settled, 'residence.since': '2026-03-01' }),
      today,
    })
    assert.equal(verdict.outcome, 'cannot')
    assert.equal(verdict.possibleOn, '2026-09-01')
  })

  it('names no day when waiting does not help', () => {
    const verdict = judgeEligibility(residencePermit, { facts: facts({ ...settled, 'permit.held': true }), today })
    assert.equal(verdict.outcome, 'cannot')
    assert.equal(verdict.possibleOn, null)
    const both = { ...settled, 'permit.held': true, 'residence.since': '2026-03-01' }
    assert.equal(judgeEligibility(residencePermit, { facts: facts(both), today }).possibleOn, null)
  })

  it('leaves open what rests on facts nobody has asked for', () => {
    const verdict = judgeEligibility(residencePermit, { facts: {}, today })
    assert.equal(verdict.outcome, 'unknown')
    assert.deepEqual(
      verdict.conditions.map(({ outcome }) => outcome),
      ['unknown', 'unknown', 'unknown'],
    )
    assert.equal(verdict.conditions[0]?.facts[0]?.value, undefined)
  })

  it('holds that a fact the source does not have fails its condition', () => {
    const verdict = judgeEligibility(residencePermit, { facts: facts({ ...settled, 'residence.since': null }), today })
    assert.equal(verdict.conditions[0]?.outcome, 'unmet')
    assert.equal(verdict.possibleOn, null)
  })

  it('is satisfied by one branch of an alternative while the others are unknown', () => {
    const { 'employment.uscc': _, ...known } = settled
    assert.equal(judgeEligibility(residencePermit, { facts: facts(known), today }).outcome, 'can')
  })

  it('keeps an alternative open while a branch may still hold', () => {
    const known = facts({ ...settled, 'dwelling.until': null })
    assert.equal(judgeEligibility(residencePermit, { facts: known, today }).outcome, 'unknown')
    const answers = { purpose: 'employment' }
    assert.equal(judgeEligibility(residencePermit, { facts: known, answers, today }).outcome, 'cannot')
    assert.equal(
      judgeEligibility(residencePermit, { facts: known, answers: { purpose: 'study' }, today }).outcome,
      'can',
    )
  })

  it('settles on a condition that fails, whatever is still unknown', () => {
    assert.equal(judgeEligibility(residencePermit, { facts: facts({ 'permit.held': true }), today }).outcome, 'cannot')
  })

  it('does not take a date it cannot read for a date', () => {
    const verdict = judgeEligibility(residencePermit, {
      facts: facts({ ...settled, 'residence.since': '去年' }),
      today,
    })
    assert.equal(verdict.conditions[0]?.outcome, 'unknown')
  })

  it('does not judge an item without rules', () => {
    assert.deepEqual(judgeEligibility(householdMove, { facts: {}, today }), {
      outcome: 'unknown',
      conditions: [],
      possibleOn: null,
    })
  })
})

describe('findResponsibleOrganisation', () => {
  const of = (district: string | null) =>
    findResponsibleOrganisation(residencePermit, { facts: facts({ 'residence.district': district }), today })

  it('routes by the district of residence', () => {
    assert.equal(of('360102'), eastLakeOffice)
    assert.equal(of('360103'), westLakeOffice)
  })

  it('knows no office for a district without one, for unknown facts, or without rules', () => {
    assert.equal(of('110101'), undefined)
    assert.equal(of(null), undefined)
    assert.equal(findResponsibleOrganisation(residencePermit, { facts: {}, today }), undefined)
    assert.equal(findResponsibleOrganisation(householdMove, { facts: {}, today }), undefined)
  })
})
