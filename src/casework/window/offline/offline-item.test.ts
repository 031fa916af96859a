import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { approveDraft, saveDraft, startDraft, submitDraft, suspendItem } from '#catalogue'
import { one, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import { anonymous, type Officer, type Principal, system } from '#kernel/principal'
import { listFootprint } from '#ledger'
import { type CaseworkWorld, caseworkWorld, files, officerOf, permit } from '../../../../test/casework-world.ts'
import { offlineWindow } from '../../../../test/offline-world.ts'
import { clerk, otherClerk } from '../../../../test/window-world.ts'
import { sweepFiles } from '../../materials/sweep-files.ts'
import type { Provisional } from './provisional.ts'
import { findProvisional, selectFiles } from './provisional-store.ts'
import { addOfflineFile, closeOffline } from './receive-offline.ts'
import { reconcileOffline } from './reconcile-offline.ts'

const minute = 60_000
const words = { zh: '改由上级办理', en: 'It is handled above from now on' }
const reason = '事项已经取消，已电话告诉申请人。'

function manager(last: number): Officer {
  const officer = officerOf('360102', '邹敏', ['item-manager'])
  // The brand is for the type checker; officers of these tests have no row.
  const officerId = `00000000-0000-7000-8000-36010200000${last}` as OfficerId
  return { ...officer, officerId, organisation: { ...officer.organisation, id: permit.itemCode.slice(0, 18) } }
}
const [first, second] = [manager(1), manager(2)]

describe('what was received offline of an item that rests or ends meanwhile', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const window = offlineWindow(() => world)
  async function received(number: number, finish = true): Promise<Provisional> {
    const made = await window.receive(window.given(number))
    return finish ? window.close(made.id) : made
  }
  async function conflictOf(provisional: Provisional): Promise<string> {
    await window.reconcile()
    return (await window.stateOf(provisional)).conflicts.map(({ kind }) => kind).join()
  }
  const settle = (provisional: Provisional, key: string, choice: string) =>
    window.settle(provisional, { key, choice, reason })

  it('is seen by its organisation alone, by the database too', async () => {
    const { id } = await received(3, false)
    const count = (who: Principal) =>
      world.node.as(who, ({ db }) =>
        one<{ n: number }>(db, sql`select count(*)::int as n from casework.provisionals where id = ${id}`),
      )
    assert.deepEqual(await count(clerk), { n: 1 })
    for (const who of [otherClerk, await world.signIn(3), anonymous]) assert.deepEqual(await count(who), { n: 0 })
    world.network.advance(61 * minute)
    await reconcileOffline(world.node.services)
    assert.equal((await window.stateOf({ ...(await received(4, false)), id })).state, 'filling', 'no receipt, no case')
  })

  it('keeps its scans until they are the case’s, and gives them up with it', async () => {
    const open = await received(6, false)
    const call = {
      services: { ...world.node.services, principal: clerk },
      inTransaction: <T>(work: Parameters<typeof world.node.as<T>>[1]) => world.node.as(clerk, work),
    }
    async function* content() {
      yield files.png
    }
    await addOfflineFile(call, clerk, open.id, { materialId: 'photo', fileName: '照片.png', content: content() })
    const kept = () => world.node.as(system, (services) => selectFiles(services, open.id))
    const [file] = await kept()
    assert.ok(file)
    world.network.advance(3 * 24 * 60 * minute)
    await sweepFiles(world.node.services, (work) => world.node.as(system, work))
    for await (const _chunk of await world.node.services.files.open(file.ref));
    await world.node.as(clerk, (services) => closeOffline(services, clerk, open.id))
    await assert.rejects(
      addOfflineFile(call, clerk, open.id, { materialId: 'photo', fileName: 'b.png', content: content() }),
      { code: 'casework.provisional-closed' },
    )
    world.network.advance(61 * minute)
    await reconcileOffline(world.node.services)
    const { state, caseId, conflicts } = await window.stateOf(open)
    assert.equal(state, 'done', JSON.stringify(conflicts))
    assert.deepEqual(await kept(), [])
    const held = await world.node.as(system, ({ db }) =>
      one<{ fileRef: string }>(db, sql`select file_ref from casework.materials where case_id = ${caseId}`),
    )
    assert.equal(held.fileRef, file.ref, 'the very file')
  })

  it('waits while the item rests, and is gone on with when it does not', async () => {
    const waiting = await received(1)
    await world.node.as(first, (services) =>
      suspendItem(services, first, { code: permit.itemCode, reason: words, until: '2026-08-01' }),
    )
    assert.equal(await conflictOf(waiting), 'item-suspended')
    await assert.rejects(received(2), { code: 'casework.item-suspended' })
    await assert.rejects(settle(waiting, 'item-suspended', 'anyway'), { code: 'casework.no-such-conflict' })
    await settle(waiting, 'item-suspended', 'retry')
    assert.equal(await conflictOf(waiting), 'item-suspended', 'it still rests')
  })

  it('ends with the item, by a clerk alone, and the person reads why although there is no case', async () => {
    const [waiting] = await Promise.all([
      world.node.as(system, ({ db }) =>
        one<{ id: Provisional['id'] }>(db, sql`select id from casework.provisionals where state = 'conflict'`),
      ),
    ])
    const found = await world.node.as(system, (services) => findProvisional(services, waiting.id))
    assert.ok(found)
    await abolish()
    await settle(found, 'item-suspended', 'retry')
    assert.equal(await conflictOf(found), 'item-abolished')
    const ended = await settle(found, 'item-abolished', 'end')
    assert.deepEqual([ended.state, ended.caseId, ended.conflicts], ['ended', null, []])
    const { partyId } = await world.signIn(1)
    const known = { partyId: ended.partyId ?? partyId }
    const seen = await world.node.as(system, (own) => listFootprint(own, known, { limit: 20 }))
    const told = seen.find(({ act }) => act === 'casework.end-offline')
    assert.ok(told?.purpose.words.zh.includes(reason))
    await assert.rejects(settle(found, 'item-abolished', 'end'), { code: 'casework.provisional-closed' })
  })

  async function abolish(): Promise<void> {
    const { node } = world
    const subject = { level: 'item', code: permit.itemCode } as const
    const { id, revision, content, effectiveFrom } = await node.as(first, (services) =>
      startDraft(services, first, subject, 'abolish'),
    )
    const saved = await node.as(first, (services) =>
      saveDraft(services, first, { id, revision, content, effectiveFrom, reason: words, replacedBy: null }),
    )
    await node.as(first, (services) => submitDraft(services, first, saved))
    await node.as(second, (services) => approveDraft(services, second, saved))
  }
})
