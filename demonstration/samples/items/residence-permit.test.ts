import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findResponsibleOrganisation, judgeEligibility, type KnownFact, type Verdict } from '#catalogue'
import { addMonths, type CalendarDate, calendarDate } from '#standards'
import { dataServices } from '../data-services.ts'
import { policeBranchOf } from '../organisations.ts'
import { getSamplePerson, type SamplePerson } from '../people.ts'
import { registers } from '../registers.ts'
import { residencePermit } from './residence-permit.ts'

const today = calendarDate('2026-08-25')

/** What the platforms would answer, without the network. */
function factsOf(person: SamplePerson, day: CalendarDate): Record<string, KnownFact> {
  const records = new Map(
    ['mps', 'samr', '360000'].flatMap((id) => registers(id, day)).map((each) => [each.register, each.records]),
  )
  const services = new Map(dataServices('hub').map((service) => [service.id, service.connector.register]))
  const entries = (residencePermit.online?.facts ?? []).map(({ id, from, form }): [string, KnownFact] => {
    if (from.kind !== 'service') return [id, { value: form === 'boolean' ? false : person.phone }]
    const record = records
      .get(services.get(from.serviceId) ?? '')
      ?.find(({ personNumber }) => personNumber === person.residentId)
    return [id, { value: record?.values[from.field] ?? null }]
  })
  return Object.fromEntries(entries)
}

function judge(number: number, answers: Record<string, string> = {}, held = false): Verdict {
  const facts = { ...factsOf(getSamplePerson(number), today), 'permit.held': { value: held } }
  return judgeEligibility(residencePermit, { facts, answers, today })
}

describe('the residence permit and the sample people', () => {
  it('林晓岚, 王秀英 and 王建军 can have it by what the registers know', () => {
    for (const number of [1, 2, 3]) assert.equal(judge(number).outcome, 'can')
  })

  it('an enterprise in business stands in for a lease', () => {
    for (const number of [6, 8]) assert.equal(judge(number).outcome, 'can')
  })

  it('陈志远 misses it by two months, and is told the day', () => {
    const { outcome, possibleOn } = judge(4)
    assert.equal(outcome, 'cannot')
    assert.ok(possibleOn !== null && possibleOn > today && possibleOn < addMonths(today, 3))
  })

  it('who has neither lease nor work may have it for studying, not for joining family', () => {
    for (const number of [5, 7]) {
      assert.equal(judge(number).outcome, 'unknown')
      assert.equal(judge(number, { purpose: 'study' }).outcome, 'can')
      assert.equal(judge(number, { purpose: 'family' }).outcome, 'cannot')
    }
  })

  it('who is not registered in Nanchang cannot have it', () => {
    for (const number of [11, 12]) assert.equal(judge(number).outcome, 'cannot')
  })

  it('who holds a permit cannot have a second', () => {
    assert.equal(judge(1, {}, true).outcome, 'cannot')
  })

  it('is open before anything is known', () => {
    assert.equal(judgeEligibility(residencePermit, { facts: {}, today }).outcome, 'unknown')
  })

  it('goes to the police branch of the district of residence', () => {
    for (const [number, district] of [
      [1, '360102'],
      [2, '360103'],
    ] as const) {
      const facts = factsOf(getSamplePerson(number), today)
      assert.equal(findResponsibleOrganisation(residencePermit, { facts, today }), policeBranchOf(district).id)
    }
  })

  it('goes nowhere from a district without a branch', () => {
    const facts = { 'residence.district': { value: '440106' } }
    assert.equal(findResponsibleOrganisation(residencePermit, { facts, today }), undefined)
  })
})

describe('the form of the residence permit', () => {
  const { facts = [], questions = [], certificate } = residencePermit.online ?? {}

  it('asks one question and fills in twenty-one values', () => {
    assert.equal(questions.length, 1)
    assert.equal(facts.length, 21)
  })

  it('takes every fact from a field its service has', () => {
    for (const { id, from } of facts) {
      if (from.kind !== 'service') continue
      const service = dataServices('hub').find((each) => each.id === from.serviceId)
      assert.ok(
        service?.fields.some(({ name }) => name === from.field),
        id,
      )
    }
  })

  it('spares all four statutory materials', () => {
    assert.equal(residencePermit.materials.length, 4)
    assert.ok(residencePermit.materials.every(({ waiver }) => waiver.kind !== 'required'))
  })

  it('issues a certificate for twelve months', () => {
    assert.equal(certificate?.validMonths, 12)
  })
})
