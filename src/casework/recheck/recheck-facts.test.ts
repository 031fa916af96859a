import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { EndingSign } from '#catalogue'
import { fillRegister } from '#exchange'
import { sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import { system } from '#kernel/principal'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  readyDraft,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { beginBatch } from '../batch/begin-batch.ts'
import { submitCase } from '../draft/submit-case.ts'
import { grantCase } from '../office/grant-case.ts'
import { openCase } from '../office/open-case.ts'
import { terminateCase } from '../proceedings/terminate-case.ts'
import { recheckCases, recheckFacts } from './recheck-facts.ts'

const { online } = residencePermit
assert.ok(online)
const licence: EndingSign = {
  ...{ id: 'shop', label: { zh: '没有有效的店铺许可', en: 'No licence of a shop' }, ground: 'licence-lost' },
  from: { kind: 'certificates', typeCode: '11100000000000000X001' },
}
const day = 25 * 3_600_000

describe('asking the sources again before a decision', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld({ item: { online: { ...online, endings: [...(online.endings ?? [])] } } })
  })
  after(() => world.close())

  /** As the page does: outside every transaction, then the case in one of its own. */
  async function open(officer: Officer, caseId: string) {
    await world.node.as(officer, (services) => recheckFacts(services, officer, caseId))
    return world.node.as(officer, (services) => openCase(services, officer, caseId))
  }

  async function accepted(number: number) {
    const person = await world.signIn(number)
    const { caseId, organisation } = await submittedCase(world, person)
    const officer = organisation.id === eastLake.organisation.id ? eastLake : westLake
    return { person, caseId, officer, registered: registerOf(number) }
  }

  /** Writes what a register knows of a person from now on. */
  function registerOf(number: number) {
    const personNumber = getSamplePerson(number).residentId
    return (register: string, values: Record<string, string>) =>
      world.node.as(system, (services) => fillRegister(services, register, [{ personNumber, values }]))
  }

  const lease = (address: string, until = '2027-01-01') => ({ address, from: '2026-01-01', until, filingNumber: '1' })
  const grant = (officer: Officer, caseId: string, given: { changes?: string; reason?: string } = {}) =>
    world.node.as(officer, async (services) => {
      const { version } = await openCase(services, officer, caseId)
      return grantCase(services, officer, caseId, { version, ...given })
    })

  async function checkedOf(caseId: string): Promise<string[]> {
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ id: string }>`select fact_id as id from casework.fact_checks where case_id = ${caseId}`.execute(db),
    )
    return rows.map(({ id }) => id)
  }

  it('asks nothing again that is fresh, and looks whether there is anything left to decide', async () => {
    const { caseId, officer } = await accepted(1)
    const { recheck } = await open(officer, caseId)
    assert.notEqual(recheck.at, null)
    assert.deepEqual([recheck.facts, recheck.ending, recheck.changes], [[], null, ''])
    const checked = await checkedOf(caseId)
    assert.ok(checked.includes('ending.life'))
    assert.ok(!checked.includes('residence.address'))
  })

  it('shows a differing answer with both values, changes nothing, and is granted only by who has seen it', async () => {
    const { caseId, officer, registered } = await accepted(2)
    await registered('360000.leases', lease('新街7号'))
    world.network.advance(day)
    // Whoever grants without having seen it is held back.
    const unseen = await world.node.as(officer, (services) => openCase(services, officer, caseId))
    assert.equal(unseen.recheck.changes, '')
    const { recheck, facts, version } = await open(officer, caseId)
    const changed = recheck.facts.find(({ factId }) => factId === 'dwelling.address')
    assert.equal(changed?.outcome, 'differs')
    assert.deepEqual(
      changed?.now.map(({ value, source }) => [value, source.zh.split(' · ')[1]]),
      [['新街7号', '房屋租赁备案']],
    )
    const fact = facts.find(({ factId }) => factId === 'dwelling.address')
    assert.equal(fact?.status, 'verified')
    assert.notEqual(fact?.value, '新街7号')
    assert.match(recheck.changes, /dwelling\.address/)
    await assert.rejects(grant(officer, caseId), refused('casework.facts-changed'))
    await assert.rejects(grant(officer, caseId, { changes: 'residence.address' }), refused('casework.facts-changed'))
    await assert.rejects(grant(officer, caseId, { changes: recheck.changes }), refused('casework.reason-needed'))
    const decided = await grant(officer, caseId, { changes: recheck.changes, reason: '搬到同一街道，不影响条件' })
    assert.deepEqual([decided.state, decided.version], ['deciding', version + 1])
  })

  it('is left out of a batch, and what changed is told to who keeps the register', async () => {
    const { caseId, officer, registered } = await accepted(3)
    const same = await accepted(6)
    await registered('360000.leases', lease('新街8号'))
    world.network.advance(day)
    const ids = [caseId, ...(same.officer === officer ? [same.caseId] : []), 'no-such-case']
    await world.node.as(officer, (services) => recheckCases(services, officer, ids))
    const wish = { itemCode: residencePermit.handlingCode, itemVersion: 1, caseIds: [caseId] }
    await assert.rejects(
      world.node.as(officer, (services) => beginBatch(services, officer, wish)),
      refused('casework.bad-batch'),
    )
    const { rows } = await sql`select from casework.data_tickets where kind = 'changed'`.execute(world.node.services.db)
    assert.ok(rows.length > 0)
  })

  it('lets a silent source stop nothing, says so, and asks it again later', async () => {
    const { caseId, officer } = await accepted(8)
    world.network.advance(day)
    await sql`update exchange.services set sharing = 'withheld' where id = '360000.residence.registration'`.execute(
      world.node.services.db,
    )
    const { recheck } = await open(officer, caseId)
    await sql`update exchange.services set sharing = 'conditional' where id = '360000.residence.registration'`.execute(
      world.node.services.db,
    )
    assert.deepEqual([...new Set(recheck.facts.map(({ outcome }) => outcome))], ['silent'])
    assert.equal(recheck.changes, '')
    world.network.advance(11 * 60_000)
    assert.deepEqual((await open(officer, caseId)).recheck.facts, [])
    assert.equal((await grant(officer, caseId)).state, 'deciding')
  })

  it('verifies at the decision what could not be had at the door', async () => {
    const person = await world.signIn(7)
    const registered = registerOf(7)
    const home = '南昌市东湖区百花洲街道中山路210号2栋501室'
    await registered('360000.leases', lease(home, '2027-01-01'))
    const { case: draft } = await readyDraft(world, person)
    await world.node.as(person, ({ db }) =>
      sql`update casework.facts set status = 'unavailable', value = null where case_id = ${draft.id}
        and service_id = '360000.housing.lease'`.execute(db),
    )
    const { organisation } = await world.node.as(person, (services) =>
      submitCase(services, person, draft.id, { submissionKey: 'k' }),
    )
    const officer = organisation.id === eastLake.organisation.id ? eastLake : westLake
    const { recheck, suggestion } = await open(officer, draft.id)
    const until = recheck.facts.find(({ factId }) => factId === 'dwelling.until')
    assert.deepEqual([until?.outcome, until?.before, until?.now[0]?.value], ['found', null, '2027-01-01'])
    assert.equal(recheck.turns, false)
    assert.notEqual(suggestion.outcome, 'can')
    // A day later the register has the lease as over: the rules turn, and that has to be seen.
    await registered('360000.leases', lease(home, '2026-01-01'))
    world.network.advance(day)
    const later = (await open(officer, draft.id)).recheck
    assert.equal(later.turns, true)
    assert.match(later.changes, /rules/)
  })

  it('tells the office that the applicant died, which may then end the case by article 70', async () => {
    const { caseId, officer, registered } = await accepted(9)
    await registered('mps.population', { ...populationOf(9), lifeStatus: '死亡' })
    const { recheck, version } = await open(officer, caseId)
    assert.equal(recheck.ending?.ground, 'applicant-died')
    assert.equal(recheck.ending?.source.zh, '公安部 · 人口库')
    assert.match(recheck.changes, /ending\.life/)
    await assert.rejects(grant(officer, caseId), refused('casework.facts-changed'))
    const reason = '人口库显示申请人已死亡'
    const ended = await world.node.as(officer, (services) =>
      terminateCase(services, officer, caseId, { version, ground: recheck.ending?.ground ?? '', reason }),
    )
    assert.deepEqual([ended.state, ended.ending?.ground], ['terminated', 'applicant-died'])
  })

  const populationOf = (number: number) => {
    const { name, residentId, birth, household } = getSamplePerson(number)
    return { name, residentId, birth, sex: '男', householdAddress: household.address, photoTakenOn: '2020-01-01' }
  }

  it('tells it of a licence that was lost', async () => {
    const { caseId, officer } = await accepted(10)
    await world.node.as(system, ({ db }) =>
      sql`with changed as (select c.item_digest, jsonb_set(i.item, '{online,endings}', ${JSON.stringify([licence])}::jsonb) as item
            from casework.cases c join casework.items i on i.digest = c.item_digest where c.id = ${caseId}),
          kept as (insert into casework.items (digest, item)
            select sha256(convert_to(item::text, 'UTF8')), item from changed on conflict do nothing)
        update casework.cases set item_digest = (select sha256(convert_to(item::text, 'UTF8')) from changed) where id = ${caseId}`.execute(
        db,
      ),
    )
    const { recheck } = await open(officer, caseId)
    assert.equal(recheck.ending?.ground, 'licence-lost')
  })

  it('is set off by who decides alone, and is nothing to another office', async () => {
    const { caseId, officer } = await accepted(4)
    for (const duty of ['head', 'supervisor', 'clerk', 'issuer'] as const) {
      const other: Officer = { ...officer, duties: [duty] }
      await world.node.as(other, (services) => recheckFacts(services, other, caseId))
      assert.deepEqual(await checkedOf(caseId), [], duty)
    }
    const elsewhere = officer === eastLake ? westLake : eastLake
    await assert.rejects(
      world.node.as(elsewhere, (services) => recheckFacts(services, elsewhere, caseId)),
      refused('casework.case-not-found'),
    )
    await assert.rejects(
      world.node.as(officer, (services) => recheckFacts(services, officer, 'nothing')),
      refused('casework.case-not-found'),
    )
    assert.deepEqual(await checkedOf(caseId), [])
  })

  it('keeps what was said sealed, and out of the applicant’s reach to change', async () => {
    const { rows } = await world.node.as(system, ({ db }) =>
      sql<{ text: string }>`select f::text as text from casework.fact_checks f`.execute(db),
    )
    assert.ok(rows.length > 10)
    for (const { text } of rows)
      assert.ok(!text.includes('新街') && !text.includes(Buffer.from('新街').toString('hex')))
    const person = await world.signIn(2)
    const changed = await world.node.as(person, ({ db }) =>
      sql`update casework.fact_checks set outcome = 'same' returning fact_id`.execute(db),
    )
    assert.equal(changed.rows.length, 0)
  })
})
