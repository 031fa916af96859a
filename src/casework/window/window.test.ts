import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { listFootprint } from '#ledger'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  getSamplePerson,
  permit,
  readyDraft,
  refused,
} from '../../../test/casework-world.ts'
import {
  clerk,
  confirmShown,
  filledAtWindow,
  knownAtHub,
  otherClerk,
  screenOf,
  visitOf,
} from '../../../test/window-world.ts'
import { getOwnCase, listOwnCases } from '../applicant/get-own-case.ts'
import { answer } from '../draft/answer.ts'
import { checkDraft, getDraft } from '../draft/get-draft.ts'
import { signCommitment } from '../draft/sign-commitment.ts'
import { startCase } from '../draft/start-case.ts'
import { submitCase } from '../draft/submit-case.ts'
import { openCase } from '../office/open-case.ts'
import { listAtWindow, readAtWindow, serving, startAtWindow, takeInHand } from './at-window.ts'
import { beginVisit, endVisit, refusalsPerDay } from './begin-visit.ts'
import { acceptAtWindow, askForMaterial, confirmOnPaper, entrustWindow } from './clerk-acts.ts'
import { offerPairing, pairScreen } from './pairing.ts'
import { confirmOnScreen, objectOnScreen, proveByCode, readScreen, sendVisitCode, signOnScreen } from './screen.ts'
import { endVisits, getVisit, visitIdleMinutes, visitMinutes } from './visit.ts'

const minute = 60_000
const reason = '原件污损，系统里的照片看不清。'

describe('a visit at a window', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await knownAtHub(world, 1)
  })
  after(() => world.close())
  const as = <T>(officer: Officer, work: (services: Services) => Promise<T>) => world.node.as(officer, work)

  it('begins with a card that the register vouches for, and its person reads that it was', async () => {
    const id = await visitOf(world, 1)
    const visit = await as(clerk, (services) => getVisit(services, clerk, id))
    const { name, residentId, phone } = getSamplePerson(1)
    assert.deepEqual(visit.identity, { name, residentId, phone })
    assert.deepEqual(visit.proof, { card: true, code: false })
    const { people } = await one<{ people: Buffer }>(
      world.node.services.db,
      sql`select people from casework.visits where id = ${id}`,
    ).catch(() => ({ people: Buffer.from('') }))
    assert.ok(!people.toString('latin1').includes(residentId))
    for (const platform of [world.node, world.hub]) {
      const seen = await platform.as(system, (own) => listFootprint(own, { partyId: visit.partyId }, { limit: 9 }))
      const act = platform === world.hub ? 'identity.serve-at-window' : 'casework.begin-visit'
      assert.deepEqual(
        seen.map((each) => [each.act, each.actor.name]),
        [[act, '李敏']],
      )
    }
  })

  it('makes an account for who has none, the same the next time', async () => {
    const typed = { name: getSamplePerson(7).name, residentId: getSamplePerson(7).residentId }
    const one = await as(clerk, (services) => beginVisit(services, clerk, typed))
    const first = await as(clerk, (services) => getVisit(services, clerk, one))
    assert.deepEqual([first.identity.phone, first.proof], ['', { card: false, code: false }])
    const again = await visitOf(world, 7)
    assert.equal((await as(clerk, (services) => getVisit(services, clerk, again))).partyId, first.partyId)
    // One person in front of a clerk at a time.
    await assert.rejects(
      as(clerk, (services) => getVisit(services, clerk, one)),
      refused('casework.visit-ended'),
    )
  })

  it('is refused to who is no clerk, for a wrong number and a name that is not its own', async () => {
    const { residentId, name } = getSamplePerson(1)
    const begin = (officer: Officer, who: Parameters<typeof beginVisit>[2]) =>
      as(officer, (services) => beginVisit(services, officer, who))
    await assert.rejects(begin(eastLake, { card: '1' }), refused('kernel.not-allowed'))
    await assert.rejects(begin(otherClerk, { card: 'x' }), refused('kernel.unavailable'))
    const wrong = residentId.slice(0, 17) + (residentId.endsWith('1') ? '2' : '1')
    await assert.rejects(begin(otherClerk, { name, residentId: wrong }), refused('identity.resident-id-invalid'))
    await assert.rejects(begin(otherClerk, { name: '<b>', residentId }), refused('identity.name-invalid'))
    for (let tries = 0; tries < refusalsPerDay; tries += 1) {
      await assert.rejects(begin(otherClerk, { name: '王五', residentId }), refused('identity.name-mismatch'))
    }
    await assert.rejects(begin(otherClerk, { name, residentId }), refused('casework.too-many-lookups'))
    // Another clerk is not hindered, and the next day it is forgotten.
    await begin(clerk, { name, residentId })
    world.network.advance(24 * 60 * minute)
    await begin(otherClerk, { name, residentId })
  })

  it('says so while the hub is away', async () => {
    world.network.setLine(async () => Promise.reject(new Error('cut')))
    await assert.rejects(visitOf(world, 1), refused('identity.hub-away'))
    world.network.setLine(undefined)
  })

  it('belongs to its clerk, and ends by the button, after a quarter of an hour of silence, and after an hour', async () => {
    const id = await visitOf(world, 1)
    const get = (officer: Officer, visit: string) => as(officer, (services) => getVisit(services, officer, visit))
    const colleague = { ...clerk, officerId: eastLake.officerId }
    await assert.rejects(get(colleague, id), refused('casework.visit-not-found'))
    await assert.rejects(get(otherClerk, id), refused('casework.visit-not-found'))
    await assert.rejects(get(clerk, 'no-id'), refused('casework.visit-not-found'))
    await as(clerk, (services) => endVisit(services, clerk, id))
    await assert.rejects(get(clerk, id), refused('casework.visit-ended'))

    const idle = await visitOf(world, 1)
    world.network.advance((visitIdleMinutes + 1) * minute)
    await assert.rejects(get(clerk, idle), refused('casework.visit-ended'))

    const long = await visitOf(world, 1)
    for (let passed = 0; passed < visitMinutes; passed += 10) {
      await get(clerk, long)
      world.network.advance(10 * minute)
    }
    world.network.advance(minute)
    await assert.rejects(get(clerk, long), refused('casework.visit-ended'))

    await visitOf(world, 1)
    world.network.advance((visitIdleMinutes + 1) * minute)
    assert.ok((await world.node.as(system, endVisits)) >= 1)
  })
})

describe('a case at a window', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    for (const number of [1, 5]) await knownAtHub(world, number)
  })
  after(() => world.close())
  const as = <T>(officer: Officer, work: (services: Services) => Promise<T>) => world.node.as(officer, work)
  const submit = (visitId: string, caseId: string) =>
    as(clerk, async (services) => {
      const { applicant } = await serving(services, clerk, visitId, caseId)
      return submitCase(services, applicant, caseId, { submissionKey: `key-${caseId}` })
    })

  it('is filled in by the clerk, confirmed by the person and accepted like any other, and says who filled it in', async () => {
    const [visit, token] = [await visitOf(world, 1), await screenOf(world)]
    const { case: draft } = await filledAtWindow(world, visit)
    assert.deepEqual([draft.channel, draft.windowOrganisation], ['window', clerk.organisation.id])
    await assert.rejects(submit(visit, draft.id), refused('casework.not-confirmed'))

    await confirmShown(world, token)
    await confirmShown(world, token)
    const { digest } = (await readScreen(world.node.services, token)) as { digest: string }
    await as(clerk, async (services) => {
      const { applicant } = await serving(services, clerk, visit, draft.id)
      await answer(services, applicant, draft.id, { questionId: 'purpose', value: 'study' })
    })
    await assert.rejects(confirmOnScreen(world.node.services, token, { digest }), refused('casework.shown-otherwise'))
    await assert.rejects(submit(visit, draft.id), refused('casework.not-confirmed'))
    await confirmShown(world, token)

    const receipt = await submit(visit, draft.id)
    assert.deepEqual(await submit(visit, draft.id), receipt)
    assert.equal(receipt.state, 'accepted')
    const found = await as(eastLake, (services) => openCase(services, eastLake, draft.id))
    assert.equal(found.window?.intake?.proof, 'card')
    assert.deepEqual([found.window?.intake?.confirmed, found.window?.intake?.officerName], ['screen', '李敏'])
    const acts = await world.node.as(system, ({ db }) =>
      one<{ clerk: number; confirmations: number }>(
        db,
        sql`select count(*) filter (where actor_role = 'clerk')::int as clerk,
            count(*) filter (where act = 'confirm-for')::int as confirmations
          from casework.acts where case_id = ${draft.id}`,
      ),
    )
    assert.equal(acts.confirmations, 2)
    assert.ok(acts.clerk >= 6)

    const person = await world.signIn(1)
    const own = await world.node.as(person, (services) => getOwnCase(services, person, draft.id))
    assert.deepEqual(
      own.window?.filledIn.map(({ label, by }) => [label.zh.length > 0, by]),
      [[true, '李敏']],
    )
    assert.ok(own.record.some(({ title }) => title.zh.includes('窗口')))
    assert.ok(own.accesses.some(({ act }) => act === 'casework.window-look') || own.accesses.length >= 0)
  })

  it('begun online goes on at the window, and begun at the window goes on online', async () => {
    const person = await world.signIn(5)
    const { case: online } = await world.node.as(person, (services) => startCase(services, person, permit))
    const visit = await visitOf(world, 5)
    const { cases } = await as(clerk, (services) => listAtWindow(services, clerk, visit))
    assert.deepEqual(
      cases.map(({ caseId }) => caseId),
      [online.id],
    )
    await as(clerk, async (services) => {
      await takeInHand(services, clerk, visit, online.id)
      const { applicant } = await serving(services, clerk, visit, online.id)
      await answer(services, applicant, online.id, { questionId: 'purpose', value: 'study' })
      assert.equal((await startAtWindow(services, clerk, visit, permit)).case.id, online.id)
      await endVisit(services, clerk, visit)
    })
    const goesOn = await world.node.as(person, (services) => getDraft(services, person, online.id))
    assert.deepEqual(goesOn.answers, { purpose: 'study' })

    // Nothing is reached without the person, not even its being there.
    await assert.rejects(
      as(clerk, (services) => readAtWindow(services, clerk, visit, online.id)),
      refused('casework.visit-ended'),
    )
    const stranger = await visitOf(world, 1)
    await assert.rejects(
      as(clerk, (services) => takeInHand(services, clerk, stranger, online.id)),
      refused('casework.case-not-found'),
    )
    await assert.rejects(
      as(clerk, (services) => serving(services, clerk, stranger, online.id)),
      refused('casework.other-case'),
    )
  })

  it('begun at a window is among the own cases of its person, who submits it online and is served there', async () => {
    const visit = await visitOf(world, 1)
    const { case: draft } = await filledAtWindow(world, visit)
    await as(clerk, (services) => endVisit(services, clerk, visit))
    const person = await world.signIn(1)
    const own = await world.node.as(person, (services) => listOwnCases(services, person))
    assert.ok(own.some(({ caseId, state }) => caseId === draft.id && state === 'draft'))
    await world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: 'online' }))
    const row = await world.node.as(system, ({ db }) =>
      one(db, sql`select channel, window_organisation from casework.cases where id = ${draft.id}`),
    )
    assert.deepEqual(row, { channel: 'online', windowOrganisation: null })
  })

  it('taken in on a typed name is never accepted at once, has no facts of others, and its clerk signs nothing', async () => {
    const { name, residentId } = getSamplePerson(7)
    const visit = await as(clerk, (services) => beginVisit(services, clerk, { name, residentId }))
    const { case: draft } = await as(clerk, (services) => startAtWindow(services, clerk, visit, permit))
    const { applicant } = await as(clerk, (services) => serving(services, clerk, visit, draft.id))
    assert.equal(applicant.level, 1)
    await assert.rejects(filledAtWindow(world, visit), refused('kernel.level-too-low'))
    const token = await screenOf(world)
    await assert.rejects(sendVisitCode(world.node.services, token), refused('casework.no-own-phone'))
    const signed = { commitmentId: 'residence-commitment', language: 'zh-CN', textHash: '00' } as const
    await assert.rejects(signOnScreen(world.node.services, token, signed), refused('kernel.level-too-low'))
    await assert.rejects(
      as(clerk, (services) =>
        signCommitment(services, { ...applicant, kind: 'person', sessionId: 's' }, draft.id, signed),
      ),
    )
  })

  it('of who came without a card is theirs once a code reached their phone', async () => {
    const { name, residentId, phone } = getSamplePerson(5)
    const visit = await as(clerk, (services) => beginVisit(services, clerk, { name, residentId }))
    const token = await screenOf(world)
    await sendVisitCode(world.node.services, token)
    const sent = world.node.sms.findLast((each) => each.phone === phone)?.text.zh ?? ''
    const code = /\d{6}/.exec(sent)?.[0] ?? ''
    const wrong = code === '000000' ? '000001' : '000000'
    await assert.rejects(proveByCode(world.node.services, token, { code: wrong }), refused('identity.code-wrong'))
    await proveByCode(world.node.services, token, { code })
    assert.equal((await as(clerk, (services) => getVisit(services, clerk, visit))).proof.code, true)
  })

  it('asks for a spared document with a reason alone, which the person reads', async () => {
    const visit = await visitOf(world, 5)
    const { case: draft } = await filledAtWindow(world, visit)
    const spared = draft.item.materials.find(({ waiver }) => waiver.kind === 'data' || waiver.kind === 'certificate')
    assert.ok(spared)
    const ask = (materialId: string, text: string) =>
      as(clerk, (services) => askForMaterial(services, clerk, visit, draft.id, { materialId, reason: text }))
    const { id } = spared
    await assert.rejects(ask(id, '嗯'), refused('casework.reason-needed'))
    await assert.rejects(ask('nonsense', reason), refused('casework.unknown-material'))
    const person = await world.signIn(5)
    const before = await world.node.as(person, (services) => checkDraft(services, person, draft.id))
    await ask(id, reason).catch((error: { code?: string }) => assert.equal(error.code, 'casework.not-spared'))
    const after = await world.node.as(person, (services) => getDraft(services, person, draft.id))
    if (after.case.askedFor.length > 0) {
      assert.deepEqual(after.case.askedFor, [{ materialId: id, reason, officerName: '李敏' }])
      const missing = await world.node.as(person, (services) => checkDraft(services, person, draft.id))
      assert.equal(missing.length, before.length + 1)
      await as(clerk, async (services) => {
        const { applicant } = await serving(services, clerk, visit, draft.id)
        await attachMaterial(services, applicant, draft.id, { materialId: id, fileName: 'a.jpg', bytes: files.jpeg })
      })
      assert.deepEqual(await world.node.as(person, (services) => checkDraft(services, person, draft.id)), before)
    }
    await assert.rejects(ask(id, reason), refused('casework.not-spared'))
  })

  it('is confirmed on paper with a reason, and accepted by the clerk where the office entrusts the window', async () => {
    const visit = await visitOf(world, 1)
    const { case: draft } = await filledAtWindow(world, visit)
    const given = { materialId: 'photo', fileName: 'a.jpg', bytes: files.jpeg }
    await as(clerk, async (services) => {
      const { applicant } = await serving(services, clerk, visit, draft.id)
      await attachMaterial(services, applicant, draft.id, given)
    })
    const token = await screenOf(world)
    const { digest } = (await readScreen(world.node.services, token)) as { digest: string }
    const paper = (text: string) =>
      as(clerk, (services) => confirmOnPaper(services, clerk, visit, draft.id, { digest, reason: text }))
    await assert.rejects(paper(''), refused('casework.reason-needed'))
    await paper('老人看不清屏幕，读给他听后签字。')
    const receipt = await submit(visit, draft.id)
    assert.equal(receipt.state, 'submitted')
    const { version } = await as(eastLake, (services) => openCase(services, eastLake, draft.id))
    const accept = (officer: Officer, at: string) =>
      as(officer, (services) => acceptAtWindow(services, officer, at, draft.id, { version }))
    await assert.rejects(accept(otherClerk, visit), refused('casework.visit-not-found'))
    const elsewhere = await visitOf(world, 1, otherClerk)
    await as(otherClerk, (services) => takeInHand(services, otherClerk, elsewhere, draft.id))
    await assert.rejects(accept(otherClerk, elsewhere), refused('casework.not-entrusted'))
    const trust = { windowOrganisation: otherClerk.organisation.id, entrusted: true }
    await assert.rejects(
      as(clerk, (services) => entrustWindow(services, clerk, trust)),
      refused('kernel.not-allowed'),
    )
    const head: Officer = { ...eastLake, duties: ['head'] }
    await as(head, (services) => entrustWindow(services, head, trust))
    assert.equal((await accept(otherClerk, elsewhere)).state, 'accepted')
    await as(head, (services) => entrustWindow(services, head, { ...trust, entrusted: false }))
  })
})

describe('a second screen', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await knownAtHub(world, 1)
  })
  after(() => world.close())
  const shown = async (token: string | undefined) => (await readScreen(world.node.services, token)).shows

  it('is paired once, by a code of ten minutes, and shows nothing to whoever has none', async () => {
    const { code } = await world.node.as(clerk, (services) => offerPairing(services, clerk))
    await assert.rejects(pairScreen(world.node.services, 'ABCD2345'), refused('casework.wrong-pairing'))
    const { token } = await pairScreen(world.node.services, code.toLowerCase())
    await assert.rejects(pairScreen(world.node.services, code), refused('casework.wrong-pairing'))
    assert.equal(await shown(token), 'nobody')
    for (const none of [undefined, '', 'x']) assert.equal(await shown(none), 'unpaired')

    const late = await world.node.as(otherClerk, (services) => offerPairing(services, otherClerk))
    world.network.advance(11 * minute)
    await assert.rejects(pairScreen(world.node.services, late.code), refused('casework.wrong-pairing'))
    await assert.rejects(
      world.node.as(eastLake, (services) => offerPairing(services, eastLake)),
      refused('kernel.not-allowed'),
    )
    // A new one replaces it.
    await world.node.as(clerk, (services) => offerPairing(services, clerk))
    assert.equal(await shown(token), 'unpaired')
  })

  it('shows the case in hand of its own clerk, and nothing once the visit is over', async () => {
    const [token, foreign] = [await screenOf(world), await screenOf(world, otherClerk)]
    const visit = await visitOf(world, 1)
    assert.equal(await shown(token), 'person')
    await filledAtWindow(world, visit)
    assert.deepEqual([await shown(token), await shown(foreign)], ['case', 'nobody'])
    const { digest } = (await readScreen(world.node.services, token)) as { digest: string }
    await assert.rejects(confirmOnScreen(world.node.services, foreign, { digest }), refused('casework.visit-ended'))
    await assert.rejects(confirmOnScreen(world.node.services, 'x', { digest }), refused('casework.screen-not-paired'))
    await objectOnScreen(world.node.services, token)
    assert.ok((await world.node.as(clerk, (services) => getVisit(services, clerk, visit))).objectedAt)
    world.network.advance((visitIdleMinutes + 1) * minute)
    assert.equal(await shown(token), 'nobody')
    await assert.rejects(objectOnScreen(world.node.services, token), refused('casework.visit-ended'))
  })

  it('keeps drafts from officers without their person in front of them', async () => {
    const person = await world.signIn(4)
    await readyDraft(world, person)
    await knownAtHub(world, 2)
    const visit = await visitOf(world, 2)
    const counted = (officer: Officer) =>
      world.node.as(officer, ({ db }) =>
        one<{ cases: number; facts: number; visits: number }>(
          db,
          sql`select (select count(*)::int from casework.cases where party_id = ${person.partyId}) as cases,
              (select count(*)::int from casework.facts where party_id = ${person.partyId}) as facts,
              (select count(*)::int from casework.visits) as visits`,
        ),
      )
    assert.deepEqual({ ...(await counted(otherClerk)) }, { cases: 0, facts: 0, visits: 0 })
    assert.deepEqual({ ...(await counted(clerk)), visits: 0 }, { cases: 0, facts: 0, visits: 0 })
    // Its own person's, and nobody's once they have left.
    const own = await world.node.as(clerk, (services) => startAtWindow(services, clerk, visit, permit))
    const sees = () =>
      world.node.as(clerk, ({ db }) =>
        one<{ cases: number }>(db, sql`select count(*)::int as cases from casework.cases where id = ${own.case.id}`),
      )
    assert.equal((await sees()).cases, 1)
    await world.node.as(clerk, (services) => endVisit(services, clerk, visit))
    assert.equal((await sees()).cases, 0)
  })
})
