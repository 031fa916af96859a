import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import { newId, type OfficerId, type PartyId } from '#kernel/ids'
import { type Officer, type Person, system } from '#kernel/principal'
import type { LedgerEntry } from '#kernel/services'
import { calendarDate, samplePhone, sampleResidentId, sampleUscc } from '#standards'
import { type TestServices, testServices } from '../../test/services.ts'
import type { RecordRow } from './record.ts'

const purpose = { words: { zh: '办理居住证', en: 'Residence permit' } }
const number = sampleResidentId('36', calendarDate('1990-03-01'), 2)

describe('recording an act', () => {
  let test: TestServices
  let person: Person
  let officer: Officer
  before(async () => {
    test = await testServices()
    const now = test.unbound.clock.now()
    person = { kind: 'person', partyId: newId<'party'>(now), level: 2, name: '林晓岚', sessionId: 's' }
    officer = {
      kind: 'officer',
      officerId: newId<'officer'>(now) satisfies OfficerId,
      name: '周岚清',
      organisation: { id: sampleUscc('1', '1', '360102', 1), name: '南昌市公安局东湖分局', region: '360102' },
      duties: ['approver'],
      sessionId: 's',
    }
  })
  after(() => test.close())

  async function lastRecord(): Promise<RecordRow> {
    return test.as(system, ({ db }) => one<RecordRow>(db, sql`select * from ledger.records order by id desc limit 1`))
  }

  it('keeps who acted, on which fields, why and by what right', async () => {
    const entry: LedgerEntry = {
      act: 'exchange.provide',
      subject: { personNumber: number },
      fields: ['name', 'householdAddress'],
      purpose: { ...purpose, caseNumber: 'C-1', itemCode: 'I-1' },
      legalBasis: { zh: '《居住证暂行条例》第九条', en: 'Residence Permit Regulations, article 9' },
    }
    await test.as(officer, ({ ledger }) => ledger.record(entry))
    const row = await lastRecord()
    assert.equal(row.actorKind, 'officer')
    assert.equal(row.actorName, '周岚清')
    assert.equal(row.actorOrganisation, '南昌市公安局东湖分局')
    assert.equal(row.actorPlatformId, '360000')
    assert.deepEqual(row.fields, ['name', 'householdAddress'])
    assert.equal(row.caseNumber, 'C-1')
    assert.equal(row.legalBasisZh, '《居住证暂行条例》第九条')
    assert.equal(row.result, 'done')
  })

  it('never keeps the person number, the name of a person, or a number in the words of a purpose', async () => {
    const words = { zh: `为${number}办理，电话${samplePhone(7)}`, en: `For ${number}` }
    await test.as(person, ({ ledger }) =>
      ledger.record({
        act: 'ledger.footprint',
        subject: { personNumber: number, partyId: person.partyId },
        purpose: { words },
      }),
    )
    const text = JSON.stringify(await test.as(system, ({ db }) => rows(db, sql`select r::text from ledger.records r`)))
    assert.ok(!text.includes(number))
    assert.ok(!text.includes(samplePhone(7)))
    assert.ok(!text.includes('林晓岚'))
  })

  it('keeps who stands behind another platform, as it said', async () => {
    test.advance(1_000)
    await test.as({ kind: 'platform', platformId: '440000' }, ({ ledger }) =>
      ledger.record({
        act: 'exchange.provide',
        subject: { personNumber: number },
        fields: ['name'],
        purpose,
        actor: { id: 'o-1', name: '陈粤', organisation: '广州市公安局', platformId: '440000' },
      }),
    )
    const row = await lastRecord()
    assert.deepEqual(
      [row.actorKind, row.actorName, row.actorOrganisation, row.actorPlatformId],
      ['platform', '陈粤', '广州市公安局', '440000'],
    )
  })

  it('refuses an act that is not listed and a field that is a value', async () => {
    await assert.rejects(
      test.as(system, ({ ledger }) => ledger.record({ act: 'ledger.forget', purpose })),
      /not listed/,
    )
    await assert.rejects(
      test.as(system, ({ ledger }) => ledger.record({ act: 'exchange.provide', fields: [number], purpose })),
      /name of a field/,
    )
  })

  it('is undone with the act when the act fails', async () => {
    const count = () =>
      test.as(system, ({ db }) => one<{ n: number }>(db, sql`select count(*) as n from ledger.records`))
    const earlier = await count()
    await assert.rejects(
      test.as(system, async ({ ledger }) => {
        await ledger.record({ act: 'exchange.provide', purpose })
        throw new Error('the act failed')
      }),
      /the act failed/,
    )
    assert.deepEqual(await count(), earlier)
  })

  it('cannot be taken back: nobody changes, removes or empties records', async () => {
    for (const statement of [
      `update ledger.records set result = 'refused'`,
      'delete from ledger.records',
      'truncate ledger.records',
      'delete from ledger.leaves',
    ]) {
      await assert.rejects(
        test.as(system, ({ db }) => sql.raw(statement).execute(db)),
        /permission denied|never changed/,
        statement,
      )
    }
  })

  it('shows nobody a record by a query that forgets whose it asks for', async () => {
    const stranger: Person = { ...person, partyId: newId(test.unbound.clock.now()) satisfies PartyId }
    for (const who of [stranger, person, officer, { kind: 'platform', platformId: '440000' } as const]) {
      assert.deepEqual(await test.as(who, ({ db }) => rows(db, sql`select id from ledger.records`)), [], who.kind)
    }
  })
})
