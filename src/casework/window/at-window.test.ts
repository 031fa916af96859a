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
import { commitmentHash, commitmentLines } from '../case/commitment-text.ts'
import { answer } from '../draft/answer.ts'
import { checkDraft, getDraft } from '../draft/get-draft.ts'
import { signCommitment } from '../draft/sign-commitment.ts'
import { startCase } from '../draft/start-case.ts'
import { submitCase } from '../draft/submit-case.ts'
import { openCase } from '../office/open-case.ts'
import { listAtWindow, readAtWindow, serving, startAtWindow, takeInHand } from './at-window.ts'
import { beginVisit, endVisit } from './begin-visit.ts'
import { acceptAtWindow, askForMaterial, confirmOnPaper, entrustWindow } from './clerk-acts.ts'
import { offeredCommitments } from './offered-commitments.ts'
import { confirmOnScreen, proveByCode, readScreen, sendVisitCode, signOnScreen } from './screen.ts'
import { getVisit } from './visit.ts'

const reason = '原件污损，系统里的照片看不清。'

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
    const looks = await world.node.as(system, (own) => listFootprint(own, { partyId: person.partyId }, { limit: 50 }))
    assert.ok(looks.some(({ act, actor }) => act === 'casework.window-look' && actor.name === '李敏'))
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
    const signed = {
      caseId: draft.id,
      commitmentId: 'residence-commitment',
      language: 'zh-CN',
      textHash: '00',
    } as const
    await assert.rejects(signOnScreen(world.node.services, token, signed), refused('kernel.level-too-low'))
    await assert.rejects(
      as(clerk, (services) =>
        signCommitment(services, { ...applicant, kind: 'person', sessionId: 's' }, draft.id, signed),
      ),
    )
  })

  it('of an earlier day is not opened for who only says a name, nor shown', async () => {
    await knownAtHub(world, 4)
    const owner = await world.signIn(4)
    const { case: begun } = await readyDraft(world, owner)
    const { name, residentId } = getSamplePerson(4)
    const visit = await as(clerk, (services) => beginVisit(services, clerk, { name, residentId }))
    const { cases } = await as(clerk, (services) => listAtWindow(services, clerk, visit))
    assert.deepEqual(cases, [])
    const open = as(clerk, (services) => takeInHand(services, clerk, visit, begun.id))
    await assert.rejects(open, refused('casework.presence-unproven'))
    const begin = as(clerk, (services) => startAtWindow(services, clerk, visit, permit))
    await assert.rejects(begin, refused('casework.presence-unproven'))
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

  it('has its commitments signed by the person on the second screen, as shown', async () => {
    await world.signIn(5)
    const visit = await visitOf(world, 5)
    const token = await screenOf(world)
    const { case: draft } = await filledAtWindow(world, visit)
    const screen = await readScreen(world.node.services, token)
    assert.ok(screen.shows === 'case')
    const [commitment] = offeredCommitments(screen.draft)
    assert.ok(commitment)
    const sign = (textHash: string, caseId: string = draft.id) =>
      signOnScreen(world.node.services, token, { caseId, commitmentId: commitment.id, language: 'zh-CN', textHash })
    await assert.rejects(sign('00'), refused('casework.commitment-changed'))
    const hash = commitmentHash(world.node.services.keys, commitmentLines(commitment, 'zh-CN'))
    // Another's screen that was not loaded again: nothing of theirs is signed in this case.
    await assert.rejects(sign(hash, '00000000-0000-7000-8000-000000000001'), refused('casework.shown-otherwise'))
    await sign(hash)
    const { commitments } = await as(clerk, (services) => readAtWindow(services, clerk, visit, draft.id))
    assert.deepEqual(
      commitments.map(({ commitmentId, level }) => [commitmentId, level]),
      [[commitment.id, 2]],
    )
    const { role } = await world.node.as(system, ({ db }) =>
      one<{ role: string }>(
        db,
        sql`select actor_role as role from casework.acts where case_id = ${draft.id} and act = 'sign'`,
      ),
    )
    assert.equal(role, 'applicant')
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
    await ask(id, reason)
    const after = await world.node.as(person, (services) => getDraft(services, person, draft.id))
    assert.deepEqual(after.case.askedFor, [{ materialId: id, reason, officerName: '李敏' }])
    const missing = await world.node.as(person, (services) => checkDraft(services, person, draft.id))
    assert.equal(missing.length, before.length + 1)
    await as(clerk, async (services) => {
      const { applicant } = await serving(services, clerk, visit, draft.id)
      await attachMaterial(services, applicant, draft.id, { materialId: id, fileName: 'a.jpg', bytes: files.jpeg })
    })
    assert.deepEqual(await world.node.as(person, (services) => checkDraft(services, person, draft.id)), before)
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
