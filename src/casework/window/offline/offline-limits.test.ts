import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OfficerId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import { maskPhone, samplePhone } from '#standards'
import { type CaseworkWorld, caseworkWorld, getSamplePerson, permit } from '../../../../test/casework-world.ts'
import { offlineWindow, settleReason } from '../../../../test/offline-world.ts'
import { clerk, confirmShown, knownAtHub, screenOf, visitOf } from '../../../../test/window-world.ts'
import type { PersonAtWindow } from '../../applicant/applicant.ts'
import { answer } from '../../draft/answer.ts'
import { startCase } from '../../draft/start-case.ts'
import { findCase } from '../../store/case-store.ts'
import { serving, takeInHand } from '../at-window.ts'
import { refusalsPerDay } from '../begin-visit.ts'
import type { Provisional } from './provisional.ts'
import { reconcileOffline } from './reconcile-offline.ts'
import type { SettleConflict } from './settle-conflict.ts'

const day = 24 * 3_600_000
const colleague: Officer = { ...clerk, officerId: '00000000-0000-7000-8000-360102000078' as OfficerId }

describe('what a clerk may make of what was received offline', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const { given, received, stateOf, settle, reconcile } = offlineWindow(() => world)

  it('submits under the signature on paper what the paper covers alone: anything else its person confirms', async () => {
    const intakeNow = async ({ partyId, caseId }: Provisional) => {
      assert.ok(partyId && caseId)
      return (await world.node.as(system, (services) => findCase(services, { partyId, id: caseId })))?.intake
    }
    const atWindow = async (caseId: string, number: number): Promise<PersonAtWindow> => {
      const visit = await visitOf(world, number)
      await world.node.as(clerk, (services) => takeInHand(services, clerk, visit, caseId))
      return (await world.node.as(clerk, (services) => serving(services, clerk, visit, caseId))).applicant
    }
    const isStopped = async (waiting: Provisional, code: string): Promise<SettleConflict> => {
      await reconcile()
      const { conflicts } = await stateOf(waiting)
      assert.deepEqual(
        conflicts.map(({ key }) => key),
        [`refused:casework.${code}`],
        JSON.stringify(conflicts),
      )
      return { key: conflicts[0]?.key ?? '', choice: 'retry', reason: settleReason }
    }

    // Begun online by the person, and gone on with.
    await knownAtHub(world, 4)
    const person = await world.signIn(4)
    const { case: own } = await world.node.as(person, (services) => startCase(services, person, permit))
    const theirs = { questionId: 'purpose', value: 'study' }
    await world.node.as(person, (services) => answer(services, person, own.id, theirs))
    const going = await received(given(4))
    await reconcile()
    await settle(going, { key: (await stateOf(going)).conflicts[0]?.key ?? '', choice: 'anyway' })
    const first = await isStopped(going, 'not-confirmed')
    await settle(going, first)
    await isStopped(going, 'not-confirmed')
    const token = await screenOf(world)
    await atWindow(own.id, 4)
    await confirmShown(world, token)
    await settle(going, first)
    await reconcile()
    assert.equal((await stateOf(going)).state, 'done')
    assert.deepEqual((await intakeNow(await stateOf(going)))?.confirmed, 'screen')

    // What was lacking was added by a clerk.
    await knownAtHub(world, 8)
    const lacking = await received(given(8, { answers: {} }))
    const { key } = await isStopped(lacking, 'incomplete')
    const made = (await stateOf(lacking)).caseId ?? ''
    const who = await atWindow(made, 8)
    await world.node.as(clerk, (services) => answer(services, who, made, theirs))
    await settle(lacking, { key, choice: 'retry' })
    const second = await isStopped(lacking, 'not-confirmed')
    await atWindow(made, 8)
    await confirmShown(world, token)
    await settle(lacking, second)
    await reconcile()
    assert.equal((await stateOf(lacking)).state, 'done')
    const kept = await intakeNow(await stateOf(lacking))
    assert.deepEqual([kept?.confirmed, kept?.offline?.number], ['screen', lacking.number])
  })

  it('lets nobody try names out: what the register refuses counts for who typed it, on its day', async () => {
    const { residentId } = getSamplePerson(12)
    const waiting = await received(given(12, { name: '李一' }))
    const guess = { key: 'person', choice: 'retry', name: '李二', residentId }
    for (let tries = 0; tries < refusalsPerDay; tries += 1) {
      await reconcileOffline(world.node.services)
      await settle(waiting, guess, colleague)
    }
    await reconcileOffline(world.node.services)
    await assert.rejects(settle(waiting, guess, colleague), { code: 'casework.too-many-lookups' })
    // The next day it may be put right.
    world.network.advance(day)
    await settle(waiting, { key: 'person', choice: 'end' }, colleague)
  })

  it('shows no number of theirs in full to a clerk who saw no card', async () => {
    const { phone } = getSamplePerson(14)
    await knownAtHub(world, 14)
    const waiting = await received(given(14, { phone: samplePhone(977) }))
    await reconcile()
    for (const { kind, key } of (await stateOf(waiting)).conflicts)
      if (kind === 'open-case') await settle(waiting, { key, choice: 'anyway' })
    await reconcile()
    const { conflicts } = await stateOf(waiting)
    assert.deepEqual(
      conflicts.map(({ kind }) => kind),
      ['value'],
      JSON.stringify(conflicts),
    )
    assert.ok(!JSON.stringify(conflicts).includes(phone))
    assert.ok(JSON.stringify(conflicts).includes(maskPhone(phone)))
  })
})
