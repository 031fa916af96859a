import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FactSource } from '#catalogue'
import { fillRegister } from '#exchange'
import { sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  granted,
  permit,
  readyDraft,
  refused,
} from '../../../test/casework-world.ts'
import type { Fact } from '../case/case.ts'
import { correctFact } from '../draft/correct-fact.ts'
import { gatherFacts } from '../draft/gather-facts.ts'
import { checkDraft, getDraft } from '../draft/get-draft.ts'
import { submitCase } from '../draft/submit-case.ts'
import { openCase } from '../office/open-case.ts'
import { chooseSource } from './choose-source.ts'
import { listDataTickets } from './data-tickets.ts'
import { findEarlierValues } from './earlier-values.ts'

const { online } = residencePermit
assert.ok(online)
const others: readonly FactSource[] = [
  { kind: 'service', serviceId: '360000.housing.lease', field: 'address' },
  { kind: 'certificate', typeCode: online.certificate?.typeCode ?? '', field: 'address' },
  { kind: 'earlier-case', element: 'DE00008' },
]
/** The home is asked of the register of residents, of the filed leases, of the permit and of an earlier case. */
const item = {
  online: {
    ...online,
    // Who holds a permit may apply once more in this world.
    ...{ conditions: [], checker: [] },
    facts: online.facts.map((fact) => (fact.id === 'residence.address' ? { ...fact, orElse: others } : fact)),
  },
}
const home = 'residence.address'
const leaseKey = 'service 360000.housing.lease address'

describe('choosing between sources that contradict each other', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld({ item })
  })
  after(() => world.close())

  const factOf = (facts: readonly Fact[]) => {
    const found = facts.find(({ factId }) => factId === home)
    assert.ok(found)
    return found
  }

  /** A draft of somebody whose lease is filed for another home than the residence is registered for. */
  async function conflicting(number: number) {
    const { residentId } = getSamplePerson(number)
    await world.node.as(system, (services) =>
      fillRegister(services, '360000.leases', [
        {
          personNumber: residentId,
          values: { address: '南昌市西湖区新街7号', from: '2026-01-01', until: '2027-01-01', filingNumber: '1' },
        },
      ]),
    )
    const person = await world.signIn(number)
    const draft = await readyDraft(world, person)
    const id = draft.case.id
    const by = <T>(work: (services: Parameters<typeof gatherFacts>[0]) => Promise<T>) => world.node.as(person, work)
    return { person, draft, id, by }
  }

  it('shows what each source says and offers none of it; the draft waits for the choice', async () => {
    const { draft, id, person, by } = await conflicting(1)
    const fact = factOf(draft.facts)
    assert.deepEqual([fact.status, fact.value], ['conflicting', null])
    assert.deepEqual(
      fact.said.map(({ source, value }) => [source.zh.split(' · ')[1], value]),
      [
        ['流动人口库', '南昌市东湖区豫章街道青岚路8号2栋1103室'],
        ['房屋租赁备案', '南昌市西湖区新街7号'],
        [undefined, null],
        [undefined, null],
      ],
    )
    const missing = await by((services) => checkDraft(services, person, id))
    assert.deepEqual(
      missing.map(({ kind, id: of }) => [kind, of]),
      [['conflict', home]],
    )
    await assert.rejects(
      by((services) => submitCase(services, person, id, { submissionKey: 'k' })),
      refused('casework.incomplete'),
    )
  })

  it('takes the source the person chose; an officer accepts, and sees all of it', async () => {
    const { id, person, by } = await conflicting(3)
    const chosen = await by((services) => chooseSource(services, person, id, { factId: home, source: leaseKey }))
    assert.deepEqual([chosen.status, chosen.value], ['chosen', '南昌市西湖区新街7号'])
    const again = await by((services) => getDraft(services, person, id))
    assert.equal(again.facts.find(({ factId }) => factId === home)?.said.length, 4)
    const receipt = await by((services) => submitCase(services, person, id, { submissionKey: 'k' }))
    assert.equal(receipt.acceptedAt, null)
    const office = { ...eastLake, organisation: { ...eastLake.organisation, id: receipt.organisation.id } }
    const seen = await world.node.as(office, (services) => openCase(services, office, id))
    const fact = factOf(seen.facts)
    assert.equal(fact.said.filter(({ value }) => value !== null).length, 2)
    assert.equal(fact.source.zh.split(' · ')[1], '房屋租赁备案')
    await assert.rejects(
      by((services) => chooseSource(services, person, id, { factId: home, source: leaseKey })),
      refused('casework.not-now'),
    )
  })

  it('may be chosen anew, or corrected against both; once chosen it stays while nobody says otherwise', async () => {
    const { id, person, by } = await conflicting(6)
    const choose = (source: string) => by((services) => chooseSource(services, person, id, { factId: home, source }))
    await choose(leaseKey)
    const registered = await choose('service 360000.residence.registration address')
    assert.equal(registered.status, 'chosen')
    world.network.advance(25 * 3_600_000)
    const later = await by((services) => gatherFacts(services, person, id))
    assert.deepEqual([factOf(later.facts).status, factOf(later.facts).value], ['chosen', registered.value])
    const corrected = await by((services) =>
      correctFact(services, person, id, { factId: home, value: '第三处9号', reason: 'old' }),
    )
    assert.deepEqual([corrected.status, corrected.sourceValue], ['corrected', registered.value])
    await assert.rejects(choose(leaseKey), refused('casework.no-conflict'))
  })

  it('refuses another person, a source that said nothing, a fact without a conflict and one that is none', async () => {
    const { id, person, by } = await conflicting(8)
    const choose = (factId: string, source: string) =>
      by((services) => chooseSource(services, person, id, { factId, source }))
    const stranger = await world.signIn(9)
    await assert.rejects(
      world.node.as(stranger, (services) => chooseSource(services, stranger, id, { factId: home, source: leaseKey })),
      refused('casework.case-not-found'),
    )
    for (const source of ['', 'service nobody address', 'earlier-case DE00008', '__proto__']) {
      await assert.rejects(choose(home, source), refused('casework.bad-answer'))
    }
    await assert.rejects(choose('person.name', leaseKey), refused('casework.no-conflict'))
    await assert.rejects(choose('no.such', leaseKey), refused('casework.unknown-fact'))
    assert.equal(factOf((await by((services) => getDraft(services, person, id))).facts).status, 'conflicting')
  })

  it('an earlier case and the certificate it led to are sources of the next one', async () => {
    const person = await world.signIn(2)
    const office = await (async () => {
      const { case: draft } = await readyDraft(world, person)
      const receipt = await world.node.as(person, (services) =>
        submitCase(services, person, draft.id, { submissionKey: 'k' }),
      )
      const by = { ...eastLake, organisation: { ...eastLake.organisation, id: receipt.organisation.id } }
      await granted(world, by, draft.id)
      await world.deliverToHub()
      return by
    })()
    assert.ok(office)
    const { facts } = await readyDraft(world, person)
    const fact = factOf(facts)
    const value = '南昌市西湖区桃源街道桃苑大街66号5栋302室'
    assert.deepEqual(
      fact.said.map((said) => said.value),
      [value, value, value, value],
    )
    assert.match(fact.said[2]?.source.zh ?? '', /^电子证照 · 居住证/)
    assert.notEqual(fact.said[2]?.validUntil, null)
    assert.match(fact.said[3]?.source.zh ?? '', /^您2026-07-\d+办结的“居住证/)
    assert.deepEqual([fact.status, fact.source.zh.split(' · ')[1]], ['verified', '流动人口库'])
  })

  it('an earlier case of another item is found by data element alone: there an id may mean somebody else', async () => {
    const person = await world.signIn(2)
    const { itemCode } = permit
    const find = (element: string, code: string) =>
      world.node.as(person, async (services) =>
        (await findEarlierValues(services, { partyId: person.partyId, itemCode: code }, [element])).has(element),
      )
    const otherItem = itemCode.slice(0, 19) + itemCode.slice(19, 31).replace(/...$/, '099') + itemCode.slice(31)
    assert.deepEqual([await find(home, itemCode), await find(home, otherItem)], [true, false])
    assert.equal(await find('DE00008', otherItem), true)
  })

  it('tells who keeps the data which registers differ, and nobody else; nothing of whom', async () => {
    const tickets = await world.node.as(eastLake, (services) => listDataTickets(services, { duties: ['data-officer'] }))
    const conflict = tickets.find(({ kind }) => kind === 'conflict')
    assert.equal(conflict?.factId, home)
    assert.deepEqual(tickets.map(({ kind }) => kind).sort(), ['conflict', 'correction'])
    for (const duty of ['approver', 'head', 'clerk', 'supervisor'] as const) {
      await assert.rejects(
        world.node.as(eastLake, (services) => listDataTickets(services, { duties: [duty] })),
        refused('kernel.not-allowed'),
      )
    }
    const { rows } = await sql<{ text: string }>`select t::text as text from casework.data_tickets t`.execute(
      world.node.services.db,
    )
    assert.ok(rows.length >= 2)
    for (const { text } of rows) assert.ok(!text.includes('新街7号'))
  })

  it('keeps what the sources said sealed', async () => {
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ text: string }>`select f::text as text from casework.facts f where said is not null`.execute(db),
    )
    assert.ok(rows.length >= 4)
    for (const { text } of rows) {
      for (const secret of ['新街7号', Buffer.from('新街7号').toString('hex')]) assert.ok(!text.includes(secret))
    }
  })
})
