import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishItems } from '#catalogue'
import { one, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import { residencePermit } from '../../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  getSamplePerson,
  permit,
} from '../../../../test/casework-world.ts'
import { offlineWindow, settleReason } from '../../../../test/offline-world.ts'
import { clerk, knownAtHub, otherClerk } from '../../../../test/window-world.ts'
import { getOwnCase, listOwnCases } from '../../applicant/get-own-case.ts'
import { startCase } from '../../draft/start-case.ts'
import { openCase } from '../../office/open-case.ts'
import { beginVisit } from '../begin-visit.ts'
import { addOfflineFile, readOffline, receiveOffline } from './receive-offline.ts'
import { type ReconcileStep, reconcileOffline } from './reconcile-offline.ts'
import { listOffline } from './settle-conflict.ts'

const minute = 60_000
const day = 24 * 60 * minute

describe('what a window receives while the hub is away', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())
  const cut = () => world.network.setLine(() => Promise.reject(new Error('no line')))
  const mend = () => world.network.setLine(undefined)

  const { given, receive, close, received, stateOf, settle, reconcile } = offlineWindow(() => world)
  const casesOf = async (number: number) => {
    const person = await world.signIn(number)
    return { person, cases: await world.node.as(person, (services) => listOwnCases(services, person)) }
  }

  it('is kept sealed, under a number of the day, and waits while nobody can be asked', async () => {
    await knownAtHub(world, 1)
    cut()
    const what = given(1)
    const first = await receive(what)
    assert.match(first.number, /^LS36000020260708\d{4}$/)
    assert.deepEqual([(await receive(what)).number, first.receivedOn], [first.number, '2026-07-08'], 'pressed twice')
    const closed = await close(first.id)
    assert.equal((await close(first.id)).state, 'waiting')
    const { row } = await world.node.as(system, ({ db }) =>
      one<{ row: string }>(db, sql`select p::text as row from casework.provisionals p where id = ${first.id}`),
    )
    assert.ok(!row.includes(what.name) && !row.includes(what.residentId))
    await reconcile()
    assert.deepEqual([(await stateOf(closed)).state, (await stateOf(closed)).tries], ['waiting', 1])
    mend()
    await reconcile()
    assert.equal((await stateOf(closed)).state, 'done')
  })

  it('becomes a case of the person, whose clock counts from the day of receipt, which they read', async () => {
    const { person, cases } = await casesOf(1)
    const [made] = cases
    assert.equal(cases.length, 1)
    assert.ok(made)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, made.caseId))
    assert.match(JSON.stringify(view.record), /断网时收件，临时回执LS36000020260708\d{4}，收到日2026-07-08/)
    const kept = await world.node.as(system, ({ db }) =>
      one<{ acceptanceDue: string; state: string; receivedAt: Date }>(
        db,
        sql`select acceptance_due, state, received_at from casework.cases where id = ${made.caseId}`,
      ),
    )
    // The office looks first, for no card was read; five working days from 8 July.
    assert.deepEqual(
      [kept.acceptanceDue, kept.state, kept.receivedAt.toISOString()],
      ['2026-07-15', 'submitted', '2026-07-08T02:00:00.000Z'],
    )
    const open = await world.node.as(eastLake, (services) => openCase(services, eastLake, made.caseId))
    assert.equal(open.state, 'submitted')
  })

  it('makes exactly one case, wherever it breaks off, and with two processes at once', async () => {
    await knownAtHub(world, 7)
    const waiting = await received(given(3, { facts: {} }))
    for (const at of ['identify', 'look', 'start', 'ask', 'fill', 'submit'] as const) {
      await reconcile(async (step) => {
        if (step === at) throw new Error('killed')
      })
    }
    assert.equal((await stateOf(waiting)).state, 'done')
    assert.equal((await casesOf(3)).cases.length, 1)
    const twice = await received(given(7))
    world.network.advance(61 * minute)
    await reconcileOffline(world.node.services, {
      async after(step) {
        if (step !== 'identify') return
        // The other process makes the case before this one looks around.
        const after = (other: ReconcileStep) =>
          other === 'start' ? Promise.reject(new Error('killed')) : Promise.resolve()
        await reconcileOffline(world.node.services, { after })
      },
    })
    assert.equal((await stateOf(twice)).state, 'waiting')
    world.network.advance(61 * minute)
    await Promise.all([reconcileOffline(world.node.services), reconcileOffline(world.node.services)])
    await reconcile()
    await reconcile()
    const state = await stateOf(twice)
    assert.equal(state.state, 'done', JSON.stringify(state.conflicts))
    assert.equal((await casesOf(7)).cases.length, 1)
    const open = await world.node.as(system, ({ db }) =>
      one<{ n: number }>(db, sql`select count(*)::int as n from casework.visits where ended_at is null`),
    )
    assert.equal(open.n, 0, 'nobody’s data stays open')
  })

  it('shows that the register does not confirm the person, and goes on when it is put right', async () => {
    const { name, residentId } = getSamplePerson(9)
    const waiting = await received(given(9, { name: '王小错' }))
    await reconcile()
    const stopped = await stateOf(waiting)
    assert.deepEqual(
      stopped.conflicts.map(({ kind }) => kind),
      ['person'],
    )
    assert.deepEqual([stopped.state, stopped.partyId, stopped.caseId], ['conflict', null, null])
    await reconcile()
    assert.equal((await stateOf(waiting)).state, 'conflict', 'never by itself')
    for (const wrong of [
      { choice: 'anyway' },
      { choice: 'retry', reason: '短' },
      { choice: 'retry', name, residentId: '1' },
    ])
      await assert.rejects(settle(waiting, { key: 'person', name, residentId, ...wrong }), {
        code: 'casework.no-such-conflict',
      })
    const turned = `${settleReason.slice(0, 5)}\u202e${settleReason.slice(5)}`
    const { resolutions } = await settle(waiting, { key: 'person', choice: 'retry', name, residentId, reason: turned })
    assert.ok(!resolutions[0]?.reason.includes('\u202e'), 'nothing in it turns a line round')
    await reconcile()
    assert.equal((await stateOf(waiting)).state, 'done')
    const { person, cases } = await casesOf(9)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, cases[0]?.caseId ?? ''))
    assert.ok(JSON.stringify(view.record).includes(settleReason.slice(5)), 'the person reads why')
  })

  it('shows an open case, and what the person then has is as the clerk chose', async () => {
    await knownAtHub(world, 10)
    const person = await world.signIn(10)
    await world.node.as(person, (services) => startCase(services, person, permit))
    const waiting = await received(given(10))
    await reconcile()
    const [conflict] = (await stateOf(waiting)).conflicts
    assert.equal(conflict?.kind, 'open-case')
    await settle(waiting, { key: conflict.key, choice: 'anyway' })
    await reconcile()
    assert.equal((await stateOf(waiting)).state, 'done')
    assert.equal((await casesOf(10)).cases.length, 1, 'the draft was gone on with')
    const again = await received(given(10))
    await reconcile()
    const [second] = (await stateOf(again)).conflicts
    assert.equal(second?.kind, 'open-case')
    const ended = await settle(again, { key: second.key, choice: 'end' })
    assert.equal(ended.state, 'ended')
    await reconcile()
    assert.equal((await casesOf(10)).cases.length, 1)
    await assert.rejects(settle(again, { key: second.key, choice: 'anyway' }), { code: 'casework.provisional-closed' })
  })

  it('notices a draft that the person begins at that very moment', async () => {
    await knownAtHub(world, 14)
    const person = await world.signIn(14)
    const waiting = await received(given(14))
    await reconcile(async (step) => {
      if (step !== 'look') return
      await world.node.as(person, (services) => startCase(services, person, permit))
    })
    const [conflict] = (await stateOf(waiting)).conflicts
    assert.equal(conflict?.kind, 'open-case')
    await settle(waiting, { key: conflict.key, choice: 'end' })
    assert.equal((await casesOf(14)).cases.length, 1, 'the person’s own, untouched')
  })

  it('shows what a department says otherwise, and keeps what was chosen', async () => {
    const waiting = await received(given(2, { facts: { 'residence.address': '别的地方1号' } }))
    await reconcile()
    const stopped = await stateOf(waiting)
    assert.deepEqual(
      stopped.conflicts.map(({ kind, about }) => [kind, /别的地方1号/.test(about.zh)]),
      [['value', true]],
      JSON.stringify(stopped.conflicts),
    )
    await settle(waiting, { key: 'value:residence.address', choice: 'source' })
    await reconcile()
    assert.equal((await stateOf(waiting)).state, 'done')
  })

  it('shows a file that is infected or lost; one that was settled is left out', async () => {
    const { item } = await world.node.as(clerk, async (services) => {
      const { id } = await receiveOffline(services, clerk, given(6))
      return readOffline(services, clerk, id)
    })
    const materialId = item?.materials.find(({ waiver }) => waiver.kind !== 'abolished')?.id ?? ''
    const call = {
      services: { ...world.node.services, principal: clerk },
      inTransaction: <T>(work: Parameters<typeof world.node.as<T>>[1]) => world.node.as(clerk, work),
    }
    async function* content() {
      yield files.png
    }
    const open = await receive(given(6))
    world.node.setScanner({ scan: async () => 'away' })
    await addOfflineFile(call, clerk, open.id, { materialId, fileName: 'a.png', content: content() })
    await assert.rejects(
      addOfflineFile(call, clerk, open.id, { materialId: 'x', fileName: 'a.png', content: content() }),
      {
        code: 'casework.unknown-material',
      },
    )
    await close(open.id)
    await reconcile()
    assert.equal((await stateOf(open)).state, 'waiting', 'the scanner is waited for')
    world.node.setScanner({ scan: async () => 'infected' })
    await reconcile()
    const [conflict] = (await stateOf(open)).conflicts
    assert.equal(conflict?.kind, 'file')
    world.node.setScanner({ scan: async () => 'clean' })
    await settle(open, { key: conflict.key, choice: 'anyway' })
    await reconcile()
    const after = await stateOf(open)
    assert.ok(after.caseId, JSON.stringify(after.conflicts))
    const kept = await world.node.as(system, ({ db }) =>
      one<{ n: number }>(db, sql`select count(*)::int as n from casework.materials where case_id = ${after.caseId}`),
    )
    assert.equal(kept.n, 0)
  })

  it('shows that the item has changed, and that it cannot be submitted as it is', async () => {
    const waiting = await received(given(11, { answers: {} }))
    await world.node.as(system, (services) =>
      publishItems(services, [
        {
          ...residencePermit,
          version: residencePermit.version + 1,
          name: { zh: '居住证（新版）', en: 'Residence permit, anew' },
        },
      ]),
    )
    await reconcile()
    const [changed] = (await stateOf(waiting)).conflicts
    assert.equal(changed?.kind, 'item-changed')
    await settle(waiting, { key: changed.key, choice: 'anyway' })
    await reconcile()
    const [refused] = (await stateOf(waiting)).conflicts
    assert.equal(refused?.kind, 'refused')
    assert.match(refused.about.zh, /主要是为了什么/)
    const ended = await settle(waiting, { key: refused.key, choice: 'end' })
    assert.equal(ended.state, 'ended')
    const { cases } = await casesOf(11)
    assert.deepEqual(
      cases.map(({ state }) => state),
      ['draft'],
      'what was begun stays the person’s',
    )
  })

  it('counts silence from the day of receipt', async () => {
    cut()
    const waiting = await received(given(5))
    const { receivedOn } = waiting
    world.network.advance(14 * day)
    mend()
    await reconcile()
    const { state, conflicts } = await stateOf(waiting)
    for (const { key } of state === 'conflict' ? conflicts : []) await settle(waiting, { key, choice: 'anyway' })
    await reconcile()
    const { person, cases } = await casesOf(5)
    const [made] = cases
    assert.ok(made, JSON.stringify(await stateOf(waiting)))
    const view = await world.node.as(person, (services) => getOwnCase(services, person, made.caseId))
    assert.equal(view.state, 'accepted', 'nobody told them anything within five working days')
    const { acceptedAt } = await world.node.as(system, ({ db }) =>
      one<{ acceptedAt: Date }>(db, sql`select accepted_at from casework.cases where id = ${made.caseId}`),
    )
    assert.equal(calendarDateOf(acceptedAt), receivedOn)
  })

  it('is for clerks, each organisation its own, and refuses what cannot be', async () => {
    await assert.rejects(receive(given(11), eastLake), { code: 'kernel.not-allowed' })
    const mine = await receive(given(11))
    await assert.rejects(close(mine.id, otherClerk), { code: 'casework.provisional-not-found' })
    await assert.rejects(close('x'), { code: 'casework.provisional-not-found' })
    const listed = await world.node.as(otherClerk, (services) => listOffline(services, otherClerk))
    assert.deepEqual(listed, [])
    for (const wrong of [
      { name: ' ' },
      { name: '李4' }, // no form of a real name: the hub would refuse it later
      { residentId: '1' },
      { phone: '1' },
      { signed: false },
      { key: 'x' },
      { answers: { purpose: 'x' } },
    ])
      await assert.rejects(receive(given(12, wrong)), { code: 'casework.bad-provisional' }, JSON.stringify(wrong))
    await assert.rejects(receive(given(12, { itemCode: '0'.repeat(33) })), { code: 'catalogue.unknown-item' })
    cut()
    await assert.rejects(
      world.node.as(clerk, (services) => beginVisit(services, clerk, { card: '1' })),
      'the ordinary window needs the hub',
    )
    mend()
  })
})
