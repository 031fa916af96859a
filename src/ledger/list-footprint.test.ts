import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newId } from '#kernel/ids'
import { type Person, system } from '#kernel/principal'
import { calendarDate, sampleResidentId } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import { listFootprint } from './list-footprint.ts'

const words = { zh: '办理居住证', en: 'Residence permit' }
const number = sampleResidentId('36', calendarDate('1990-03-01'), 4)
const otherNumber = sampleResidentId('36', calendarDate('1990-03-01'), 6)

describe('listing a footprint', () => {
  let test: TestServices
  let person: Person
  before(async () => {
    test = await testServices()
    person = {
      kind: 'person',
      partyId: newId<'party'>(test.unbound.clock.now()),
      level: 2,
      name: null,
      sessionId: 's',
    }
    const other = newId<'party'>(test.unbound.clock.now())
    const subjects = [
      { partyId: person.partyId },
      { personNumber: number },
      { partyId: person.partyId, personNumber: number },
      { partyId: other, personNumber: otherNumber },
      undefined,
    ]
    for (const [index, subject] of subjects.entries()) {
      test.advance(1_000)
      await test.as(system, ({ ledger }) =>
        ledger.record({
          act: 'exchange.provide',
          ...(subject && { subject }),
          fields: [`field${index}`],
          purpose: { words },
        }),
      )
    }
  })
  after(() => test.close())

  it('shows a person what was recorded under their party and their number, newest first', async () => {
    const subject = { partyId: person.partyId, personNumber: number }
    const records = await test.as(person, (services) => listFootprint(services, subject, { limit: 10 }))
    assert.deepEqual(
      records.map(({ fields }) => fields[0]),
      ['field2', 'field1', 'field0'],
    )
    assert.equal(records[0]?.words.zh, '提供数据')
    assert.deepEqual(records[0]?.purpose.words, words)
  })

  it('finds with the number alone also what was recorded under party and number', async () => {
    const records = await test.as({ kind: 'platform', platformId: '440000' }, (services) =>
      listFootprint(services, { personNumber: number.toLowerCase() }, { limit: 10 }),
    )
    assert.deepEqual(
      records.map(({ fields }) => fields[0]),
      ['field2', 'field1'],
    )
  })

  it('goes back in pages', async () => {
    const subject = { partyId: person.partyId, personNumber: number }
    const [first] = await test.as(person, (services) => listFootprint(services, subject, { limit: 1 }))
    assert.ok(first)
    const next = await test.as(person, (services) => listFootprint(services, subject, { limit: 1, before: first.at }))
    assert.equal(next[0]?.fields[0], 'field1')
  })

  it('finds what was recorded for a case behind any number of later records', async () => {
    const record = (caseNumber?: string) =>
      test.as(system, ({ ledger }) =>
        ledger.record({
          act: 'casework.open',
          subject: { partyId: person.partyId },
          purpose: { words, ...(caseNumber && { caseNumber }) },
        }),
      )
    await record('case of the person')
    for (let later = 0; later < 3; later++) await record()
    const list = (caseNumber: string) =>
      test.as(person, (services) => listFootprint(services, { partyId: person.partyId }, { limit: 2, caseNumber }))
    assert.deepEqual(
      (await list('case of the person')).map(({ purpose }) => purpose.caseNumber),
      ['case of the person'],
    )
    assert.deepEqual(await list('another case'), [])
  })

  it('is empty for somebody unknown and for nobody', async () => {
    for (const subject of [{ partyId: newId<'party'>(new Date(0)) }, {}]) {
      assert.deepEqual(await test.as(system, (services) => listFootprint(services, subject, { limit: 10 })), [])
    }
  })

  it('is refused to another person, to officers and to the anonymous', async () => {
    const stranger: Person = { ...person, partyId: newId<'party'>(new Date(0)) }
    const officer = {
      kind: 'officer',
      officerId: newId<'officer'>(new Date(0)),
      name: '周岚清',
      organisation: { id: 'x', name: 'x', region: '360102' },
      duties: ['supervisor'],
      sessionId: 's',
    } as const
    for (const who of [stranger, officer, { kind: 'anonymous' } as const]) {
      await assert.rejects(
        test.as(who, (services) => listFootprint(services, { partyId: person.partyId }, { limit: 10 })),
        { code: 'kernel.not-allowed' },
      )
    }
  })
})
