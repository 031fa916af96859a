import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type FieldValue, fillRegister } from '#exchange'
import { rows, sql } from '#kernel/database'
import type { CaseId, OfficerId } from '#kernel/ids'
import { type Officer, type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDate } from '#standards'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import { sampleResidents } from '../../../demonstration/samples/residents.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  getSamplePerson,
  granted,
  officerOf,
  readyDraft,
  refused,
  westLake,
} from '../../../test/casework-world.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { declareKin, listKin, removeKin } from '../assignment/kin.ts'
import { commitmentHash, commitmentLines } from '../case/commitment-text.ts'
import { signCommitment } from '../draft/sign-commitment.ts'
import { submitCase } from '../draft/submit-case.ts'
import { listDeferred } from '../materials/defer-material.ts'
import { listOwnMessages } from '../messages/own-messages.ts'
import { tellPeople } from '../messages/tell-people.ts'
import type { CheckState } from './check.ts'
import { answerCredit, askAboutCredit } from './credit-requests.ts'
import { admitMatter, excludeMatter, findExclusion } from './exclusions.ts'
import { listChecks } from './list-checks.ts'
import { acceptCorrection, orderCorrection, settleCheck } from './officer-steps.ts'
import { answerOrder, listOwnCommitments } from './own-commitments.ts'
import { confirmRevocation, proposeRevocation, rejectRevocation } from './revoke-decision.ts'
import { runChecks } from './run-checks.ts'
import { tellOutcomes } from './tell-outcomes.ts'
import { withdrawCommitment } from './withdraw-commitment.ts'

const register = '360000.leases'
const serviceId = '360000.housing.lease'
const commitmentId = 'stable-dwelling'
const reason = '上门核实，申请人不在所报住址居住。'
const grantReason = '经核实，符合《居住证暂行条例》第二条，准予。'
const head: Officer = {
  ...officerOf('360102', '陈局', ['head']),
  officerId: '00000000-0000-7000-8000-360102000003' as OfficerId, // as below
}
const keeper = officerOf('360102', '何平', ['item-manager'])
const second: Officer = {
  ...officerOf('360102', '沈静', ['issuer']),
  officerId: '00000000-0000-7000-8000-360102000002' as OfficerId, // officers of tests have no row
}
const day = 24 * 3_600_000
const residents = sampleResidents(calendarDate('2026-07-08'))

describe('a commitment', () => {
  let world: CaseworkWorld
  before(async () => {
    const { online } = residencePermit
    assert.ok(online)
    const orElse = (element: string) => [{ kind: 'earlier-case', element } as const]
    const facts = online.facts.map((fact) =>
      fact.id.startsWith('dwelling.') ? { ...fact, orElse: orElse(fact.id) } : fact,
    )
    world = await caseworkWorld({ item: { online: { ...online, facts } } })
  })
  after(() => world.close())

  const as = <T>(who: Person | Officer, work: (services: Services) => Promise<T>) => world.node.as(who, work)
  /** Of the home that the residence is registered for: a register that names another would be a matter of its own. */
  const lease = (number: number, values: Readonly<Record<string, FieldValue>>) => {
    const personNumber = getSamplePerson(number).residentId
    const address = residents.find(({ person }) => person.number === number)?.address ?? null
    return world.node.as(system, (services) =>
      fillRegister(services, register, [{ personNumber, values: { address, ...values } }]),
    )
  }
  /** The lease register moves to a platform that this network does not have: nobody answers. */
  const provider = (platformId: string) =>
    world.node.as(system, ({ db }) =>
      sql`update exchange.services set provider_platform = ${platformId} where id = ${serviceId}`.execute(db),
    )
  const good = { from: '2026-01-01', until: '2027-01-01', filingNumber: 'L1' }
  const textHash = () => {
    const commitment = residencePermit.online?.commitments[0]
    assert.ok(commitment)
    return commitmentHash(world.node.services.keys, commitmentLines(commitment, 'zh-CN'))
  }
  const sign = (who: Person, caseId: string) =>
    as(who, (services) =>
      signCommitment(services, who, caseId, { commitmentId, language: 'zh-CN', textHash: textHash() }),
    )

  async function committed(number: number): Promise<{ person: Person; caseId: CaseId }> {
    const person = await world.signIn(number)
    const draft = await readyDraft(world, person)
    await sign(person, draft.case.id)
    const { id } = draft.case
    await as(person, (services) => submitCase(services, person, id, { submissionKey: id }))
    return { person, caseId: id }
  }
  const own = (who: Person) => as(who, (services) => listOwnCommitments(services, who))
  const checkOf = async (who: Person, caseId: string) => {
    const { commitments } = await own(who)
    return commitments.find((each) => each.caseId === caseId)?.check ?? null
  }
  const stateOf = async (who: Person, caseId: string): Promise<CheckState | undefined> =>
    (await checkOf(who, caseId))?.state
  const check = async () => {
    await tellPeople(world.node.services)
    return runChecks(world.node.services)
  }
  const titles = async (who: Person) => {
    await tellPeople(world.node.services)
    await tellOutcomes(world.node.services)
    const { messages } = await as(who, (services) => listOwnMessages(services, who, { page: 1 }))
    return messages.map(({ title }) => title.zh)
  }

  it('is checked through the exchange once the case is accepted, and the record says how', async () => {
    await lease(1, good)
    const { person, caseId } = await committed(1)
    assert.equal(await check(), 1)
    const found = await checkOf(person, caseId)
    assert.equal(found?.state, 'true')
    assert.match(found?.finding?.zh ?? '', /·/)
    assert.equal(await check(), 0)
    assert.ok(await granted(world, eastLake, caseId, grantReason))
  })

  it('is not found true by what the person’s own earlier case had', async () => {
    await lease(1, { address: null, from: null, until: null, filingNumber: null })
    const { person, caseId } = await committed(1)
    assert.equal(await check(), 1)
    assert.equal(await stateOf(person, caseId), 'unknown')
  })

  it('is asked again while its source is silent, ever more seldom, and then left to an officer', async () => {
    const { person, caseId } = await committed(2)
    await provider('mps')
    for (const wait of [0, 1, 2, 4, 8, 16, 24, 24, 24]) {
      world.network.advance(wait * 3_600_000)
      assert.equal(await check(), 1, `after ${wait} hours`)
      assert.equal(await check(), 0)
      assert.equal(await stateOf(person, caseId), 'waiting')
    }
    world.network.advance(day)
    await check()
    assert.equal(await stateOf(person, caseId), 'unknown')
    await provider('360000')
    const found = await checkOf(person, caseId)
    const clerk = officerOf('360103', '赵建平', ['clerk'])
    const told = { version: found?.version ?? 0, reason, isTrue: true }
    await assert.rejects(
      as(eastLake, (s) => settleCheck(s, eastLake, found?.id ?? '', told)),
      refused('casework.check-not-found'),
    )
    await assert.rejects(
      as(clerk, (s) => settleCheck(s, clerk, found?.id ?? '', told)),
      refused('kernel.not-allowed'),
    )
    await assert.rejects(
      as(westLake, (s) => settleCheck(s, westLake, found?.id ?? '', { ...told, reason: '短' })),
      refused('casework.reason-needed'),
    )
    await as(westLake, (s) => declareKin(s, westLake, { relation: 'child', number: getSamplePerson(2).residentId }))
    await assert.rejects(
      as(westLake, (s) => settleCheck(s, westLake, found?.id ?? '', told)),
      refused('casework.conflict-of-interest'),
    )
    const [kin] = await as(westLake, (s) => listKin(s, westLake))
    await as(westLake, (s) => removeKin(s, westLake, kin?.id ?? ''))
    await as(westLake, (s) => settleCheck(s, westLake, found?.id ?? '', told))
    assert.equal(await stateOf(person, caseId), 'true')
  })

  it('whose check fails is put off for an hour, and keeps none behind it', async () => {
    await provider('mps')
    const [broken, sound] = [await committed(3), await committed(10)]
    await provider('360000')
    await lease(10, good)
    // A byte of what is sealed has changed: the case cannot be opened.
    const flip = () =>
      world.node.as(system, ({ db }) =>
        sql`update casework.cases set content = set_byte(content, 40, get_byte(content, 40) # 1) where id = ${broken.caseId}`.execute(
          db,
        ),
      )
    await tellPeople(world.node.services)
    await flip()
    assert.equal(await runChecks(world.node.services), 2)
    assert.equal(await stateOf(sound.person, sound.caseId), 'true')
    assert.equal(await runChecks(world.node.services), 0)
    await flip()
    assert.equal(await stateOf(broken.person, broken.caseId), 'waiting')
    world.network.advance(3_600_000)
    assert.equal(await runChecks(world.node.services), 1)
    assert.notEqual(await stateOf(broken.person, broken.caseId), 'waiting')
  })

  it('may be taken back before the decision: then the proof is to be handed in', async () => {
    await provider('mps')
    const { person, caseId } = await committed(5)
    await provider('360000')
    const take = (who: Person, id = commitmentId) =>
      as(who, (services) => withdrawCommitment(services, who, caseId, { commitmentId: id }))
    await assert.rejects(take(await world.signIn(1)), refused('casework.case-not-found'))
    await assert.rejects(take(person, 'other'), refused('casework.unknown-commitment'))
    await take(person)
    assert.deepEqual((await own(person)).commitments, [])
    const { deferred } = await as(person, (services) => listDeferred(services, person, caseId))
    assert.deepEqual(
      deferred.map(({ materialId, suppliedAt }) => [materialId, suppliedAt]),
      [['dwelling', null]],
    )
    await assert.rejects(take(person), refused('casework.unknown-commitment'))
    assert.equal(await check(), 0, 'nothing is left to be checked')
    assert.ok(await granted(world, eastLake, caseId, grantReason))
    await assert.rejects(take(person), refused('casework.not-now'))
  })

  it('that is untrue is ordered to be put right, revoked by two, and recorded; repair opens the way again', async () => {
    await lease(7, { ...good, until: '2026-01-31' })
    const { person, caseId } = await committed(7)
    await granted(world, eastLake, caseId, grantReason)
    await check()
    const id = (await checkOf(person, caseId))?.id ?? ''
    assert.equal(await stateOf(person, caseId), 'false')
    const version = async () => (await checkOf(person, caseId))?.version ?? 0
    const order = async (by: string, officer = eastLake) =>
      as(officer, async (s) => orderCorrection(s, officer, id, { version: await version(), reason, by }))

    for (const by of ['', '2026-02-30', '2026-07-01', '2028-01-01'])
      await assert.rejects(order(by), refused('casework.bad-term'))
    await assert.rejects(order('2026-08-31', second), refused('kernel.not-allowed'))
    await order('2026-08-31')
    assert.equal((await titles(person))[0], '承诺不实，请限期改正')
    await as(person, (s) => answerOrder(s, person, id, { reason: '已经搬到新住址，租赁合同正在备案。' }))
    await assert.rejects(
      as(await world.signIn(1), async (s) => answerOrder(s, await world.signIn(1), id, { reason })),
      refused('casework.check-not-found'),
    )
    const propose = async () =>
      as(eastLake, async (s) => proposeRevocation(s, eastLake, id, { version: await version(), reason }))
    await assert.rejects(propose(), refused('casework.term-still-running'))
    world.network.advance(60 * day)
    await propose()
    const confirm = async (officer: Officer) =>
      as(officer, async (s) => confirmRevocation(s, officer, id, { version: await version() }))
    await assert.rejects(confirm(eastLake), refused('casework.not-the-second'))
    await as(second, async (s) => rejectRevocation(s, second, id, { version: await version(), reason }))
    await propose()
    await confirm(second)
    await assert.rejects(confirm(second), refused('casework.not-now'))

    const shown = await as(person, (s) => getOwnCase(s, person, caseId))
    assert.ok(shown.record.some(({ title }) => title.zh === '决定已撤销'))
    assert.ok(shown.documents.some(({ kind }) => kind === 'revocation'))
    // The package of the case is made anew, with the revocation in it.
    const asks = await world.node.as(system, ({ db }) =>
      rows(
        db,
        sql`select from casework.effects e join casework.acts a using (party_id, case_id, sequence)
        where e.topic = 'archive' and a.act = 'revoke' and e.case_id = ${caseId}`,
      ),
    )
    assert.equal(asks.length, 1)
    const [record] = (await own(person)).credit
    assert.equal(record?.state, 'standing')
    assert.deepEqual((await titles(person)).slice(0, 2).sort(), ['不实承诺记入信用记录', '决定已撤销'].sort())

    const exclusion = await as(person, (s) => findExclusion(s, person.partyId, residencePermit))
    assert.equal(exclusion?.kind, 'person')
    const draft = await readyDraft(world, person)
    await assert.rejects(sign(person, draft.case.id), refused('casework.commitment-excluded'))

    const ask = (asked: string, who = person) =>
      as(who, (s) => askAboutCredit(s, who, record?.id ?? '', { asked, reason }))
    const answer = async (isGranted: boolean, officer = head) => {
      const [now] = (await own(person)).credit
      return as(officer, (s) =>
        answerCredit(s, officer, now?.id ?? '', { version: now?.version ?? 0, isGranted, reason }),
      )
    }
    await assert.rejects(ask('appeal', await world.signIn(1)), refused('casework.credit-not-found'))
    await assert.rejects(ask('money'), refused('kernel.bad-request'))
    await assert.rejects(answer(true), refused('casework.not-now'))
    await ask('appeal')
    await assert.rejects(ask('repair'), refused('casework.not-now'))
    await assert.rejects(answer(true, { ...second, duties: ['head'] }), refused('casework.not-the-second'))
    await as(head, (s) => declareKin(s, head, { relation: 'parent', number: getSamplePerson(7).residentId }))
    await assert.rejects(answer(true), refused('casework.conflict-of-interest'))
    const [kin] = await as(head, (s) => listKin(s, head))
    await as(head, (s) => removeKin(s, head, kin?.id ?? ''))
    await answer(false)
    await ask('repair')
    await answer(true)
    assert.equal((await own(person)).credit[0]?.state, 'repaired')
    assert.equal((await titles(person))[0], '信用记录已消除')
    await sign(person, draft.case.id)
  })

  it('that was put right has no consequence', async () => {
    await lease(9, { ...good, until: '2026-01-31' })
    const { person, caseId } = await committed(9)
    await granted(world, eastLake, caseId, grantReason)
    await check()
    const found = await checkOf(person, caseId)
    const by = '2026-12-31'
    await as(eastLake, (s) =>
      orderCorrection(s, eastLake, found?.id ?? '', { version: found?.version ?? 0, reason, by }),
    )
    const ordered = await checkOf(person, caseId)
    const open = await as(eastLake, (s) => listChecks(s, eastLake))
    assert.deepEqual(open.checks.find(({ id }) => id === found?.id)?.may, ['accept'])
    assert.deepEqual((await as(westLake, (s) => listChecks(s, westLake))).checks, [])
    const told = { version: ordered?.version ?? 0, reason: '租赁合同已经备案，确认改正。' }
    await as(eastLake, (s) => acceptCorrection(s, eastLake, found?.id ?? '', told))
    await assert.rejects(
      as(eastLake, (s) => acceptCorrection(s, eastLake, found?.id ?? '', told)),
      refused('casework.decided-meanwhile'),
    )
    assert.equal(await stateOf(person, caseId), 'corrected')
    assert.deepEqual((await own(person)).credit, [])
    // Both words reach the person, however fast the second came.
    assert.deepEqual((await titles(person)).slice(0, 2).sort(), ['承诺已改正', '承诺不实，请限期改正'].sort())
  })

  it('is not open for matters on the list, which who manages items keeps', async () => {
    const { basicCode } = residencePermit
    const put = (officer: Officer, given: { basicCode: string; ground: string }) =>
      as(officer, (services) => excludeMatter(services, officer, given))
    await assert.rejects(put(eastLake, { basicCode, ground: 'life-health' }), refused('kernel.not-allowed'))
    for (const given of [
      { basicCode: 'x', ground: 'life-health' },
      { basicCode, ground: 'whim' },
    ]) {
      await assert.rejects(put(keeper, given), refused('casework.bad-exclusion'))
    }
    const another = { ...keeper, officerId: '00000000-0000-7000-8000-360000000009' as Officer['officerId'] }
    await put(another, { basicCode, ground: 'finance' })
    await put(keeper, { basicCode, ground: 'life-health' })
    const [kept] = await world.node.as(system, ({ db }) =>
      rows<{ ground: string; officer: string }>(
        db,
        sql`select ground, officer_id as officer from casework.excluded_matters where basic_code = ${basicCode}`,
      ),
    )
    assert.deepEqual(kept, { ground: 'life-health', officer: keeper.officerId })
    const noted = await world.node.as(system, ({ db }) =>
      rows<{ purposeZh: string }>(db, sql`select purpose_zh from ledger.records where act = 'casework.exclude-matter'`),
    )
    assert.ok(noted.length === 2 && noted.every(({ purposeZh }) => purposeZh.endsWith(basicCode)))
    const person = await world.signIn(1)
    const draft = await readyDraft(world, person)
    await assert.rejects(sign(person, draft.case.id), refused('casework.commitment-excluded'))
    assert.equal((await as(keeper, (s) => listChecks(s, keeper))).matters.length, 1)
    await as(keeper, (services) => admitMatter(services, keeper, { basicCode }))
    await sign(person, draft.case.id)
    await as(person, (services) => withdrawCommitment(services, person, draft.case.id, { commitmentId }))
    assert.ok((await own(person)).commitments.every((each) => each.caseId !== draft.case.id))
  })
})
