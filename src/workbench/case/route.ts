import { Type } from 'typebox'
import { listQueue, noteOpened, openCase, readAttachment } from '#casework'
import { type Route, route } from '#kernel/http'
import { attachmentReply } from '#portal'
import { calendarDateOf } from '#standards'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { lanesOf, readLane } from '../queue/route.ts'
import { CasePage } from './view.tsx'

const caseParams = Type.Object({ case: Type.String() })

export const caseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/case/:case',
    act: 'casework.open',
    may: 'officer',
    answers: 'page',
    params: caseParams,
    query: Type.Object({
      lane: Type.Optional(Type.String({ maxLength: 20 })),
      // Of the record, what came before this act.
      before: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1 })),
      batch: Type.Optional(Type.String({ pattern: '^[0-9a-f-]{36}$' })),
    }),
    async handle(call) {
      const { services, params, query } = call
      const officer = officerOf(call)
      const found = await openCase(services, officer, params.case, query)
      await noteOpened(services, officer, found)
      const asked = readLane(query.lane)
      const lane = lanesOf(officer).find((each) => each === asked) ?? lanesOf(officer)[0]
      // After the opening, which may have begun the review: the list shows the state that now is.
      const queue = lane ? await listQueue(services, officer, { lane }) : null
      const now = services.clock.now()
      const options = { title: found.itemName, counts: queue?.counts, ...(lane && { lane }) }
      return benchPage(call, options, CasePage, {
        found,
        batch: query.batch,
        queue,
        lane,
        now,
        today: calendarDateOf(now),
      })
    },
  }),
  route({
    method: 'GET',
    path: '/w/case/:case/files/:file',
    act: 'casework.read-attachment',
    may: 'officer',
    answers: 'page',
    params: Type.Object({ case: Type.String(), file: Type.String() }),
    handle: async (call) =>
      attachmentReply(await readAttachment(call.services, officerOf(call), call.params.case, call.params.file)),
  }),
]
