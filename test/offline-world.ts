import assert from 'node:assert/strict'
import { newId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import type { Provisional } from '../src/casework/window/offline/provisional.ts'
import { findProvisional } from '../src/casework/window/offline/provisional-store.ts'
import { closeOffline, type ReceiveOffline, receiveOffline } from '../src/casework/window/offline/receive-offline.ts'
import { type ReconcileStep, reconcileOffline } from '../src/casework/window/offline/reconcile-offline.ts'
import { type SettleConflict, settleConflict } from '../src/casework/window/offline/settle-conflict.ts'
import { type CaseworkWorld, getSamplePerson, permit } from './casework-world.ts'
import { clerk } from './window-world.ts'

const minute = 60_000
export const settleReason = '已当面向申请人说明，按此办理。'

/** A window that receives residence permits offline. */
export interface OfflineWindow {
  given(number: number, more?: Partial<ReceiveOffline>): ReceiveOffline
  receive(what: ReceiveOffline, officer?: Officer): Promise<Provisional>
  close(id: string, officer?: Officer): Promise<Provisional>
  /** Received and closed: its receipt is printed. */
  received(what: ReceiveOffline): Promise<Provisional>
  stateOf(provisional: Provisional): Promise<Provisional>
  settle(provisional: Provisional, what: Partial<SettleConflict>, officer?: Officer): Promise<Provisional>
  /** Until nothing is ready any more. */
  reconcile(after?: (step: ReconcileStep) => Promise<void>): Promise<void>
}

/** @param worldOf the world of a suite, which begins after its helpers are made */
export function offlineWindow(worldOf: () => CaseworkWorld): OfflineWindow {
  const receive = (what: ReceiveOffline, officer = clerk) =>
    worldOf().node.as(officer, (services) => receiveOffline(services, officer, what))
  const close = (id: string, officer = clerk) =>
    worldOf().node.as(officer, (services) => closeOffline(services, officer, id))
  return {
    ...{ receive, close },
    given(number, more = {}) {
      const { name, residentId, phone } = getSamplePerson(number)
      const key = newId(worldOf().node.services.clock.now())
      const answers = { purpose: 'employment' }
      return { key, itemCode: permit.itemCode, name, residentId, phone, answers, facts: {}, signed: true, ...more }
    },
    received: async (what) => close((await receive(what)).id),
    async stateOf({ id }) {
      const found = await worldOf().node.as(system, (services) => findProvisional(services, id))
      return found ?? assert.fail('it is gone')
    },
    settle: ({ id }, what, officer = clerk) =>
      worldOf().node.as(officer, (services) =>
        settleConflict(services, officer, id, { key: '', choice: '', reason: settleReason, ...what }),
      ),
    async reconcile(after) {
      const { network, node } = worldOf()
      network.advance(61 * minute)
      await reconcileOffline(node.services, { ...(after && { after }) })
    },
  }
}
