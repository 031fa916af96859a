import { Type } from 'typebox'
import { listQueue, listUndoable, type QueueLane, queueLanes } from '#casework'
import { type Route, redirect, route } from '#kernel/http'
import type { Officer } from '#kernel/principal'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { homeOf } from '../frame/rail.ts'
import { outcomes, QueuePage } from './view.tsx'
import { queueWords } from './words.ts'

export const queueRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w',
    act: 'casework.list-queue',
    may: 'officer',
    answers: 'page',
    handle: async (call) => redirect(homeOf(officerOf(call), call.services.platform)),
  }),
  route({
    method: 'GET',
    path: '/w/queue',
    act: 'casework.list-queue',
    may: 'officer',
    answers: 'page',
    query: Type.Object({
      lane: Type.Optional(Type.String({ maxLength: 20 })),
      whose: Type.Optional(Type.String({ maxLength: 20 })),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
      after: Type.Optional(Type.String({ maxLength: 300 })),
      did: Type.Optional(Type.String({ maxLength: 20 })),
    }),
    async handle(call) {
      const lane = readLane(call.query.lane)
      const { after, whose } = call.query
      const isMine = whose === 'mine'
      // A page is where the one before ended; its number alone leads to the first.
      const page = after === undefined ? 1 : (call.query.page ?? 1)
      const queue = await listQueue(call.services, officerOf(call), { lane, page, after, isMine })
      const undoable = lane === 'serving' ? [] : await listUndoable(call.services, officerOf(call))
      const did = outcomes.find((outcome) => outcome === call.query.did)
      return benchPage(call, { title: queueWords[lane], counts: queue.counts, lane }, QueuePage, {
        queue,
        lane,
        isMine,
        did,
        undoable,
      })
    },
  }),
]

/** The lanes an officer's duties lead to; none for who has no queue. */
export function lanesOf({ duties }: Pick<Officer, 'duties'>): readonly QueueLane[] {
  if (duties.includes('approver') || duties.includes('head')) return queueLanes
  return duties.includes('issuer') || duties.includes('clerk') ? ['serving'] : []
}

export function readLane(text: string | undefined): QueueLane {
  return queueLanes.find((lane) => lane === text) ?? 'open'
}
