import { Type } from 'typebox'
import { listQueue, noteOpened, openCase, readAttachment, recheckFacts } from '#casework'
import { type Call, type Reply, type Route, route } from '#kernel/http'
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
    // The sources are asked again before a decision: no connection is held meanwhile.
    streams: true,
    params: caseParams,
    query: Type.Object({
      lane: Type.Optional(Type.String({ maxLength: 20 })),
      // Of the record, what came before this act.
      before: Type.Optional(Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1 })),
      batch: Type.Optional(Type.String({ pattern: '^[0-9a-f-]{36}$' })),
    }),
    async handle(call) {
      await recheckFacts(call.services, officerOf(call), call.params.case)
      return call.inTransaction((services) => showCase({ ...call, services }, call.params.case, call.query))
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

interface Asked {
  readonly lane?: string | undefined
  readonly before?: number | undefined
  readonly batch?: string | undefined
}

async function showCase(call: Call, caseId: string, query: Asked): Promise<Reply> {
  const { services } = call
  const officer = officerOf(call)
  const found = await openCase(services, officer, caseId, query)
  await noteOpened(services, officer, found)
  const asked = readLane(query.lane)
  const lane = lanesOf(officer).find((each) => each === asked) ?? lanesOf(officer)[0]
  // After the opening, which may have begun the review: the list shows the state that now is.
  const queue = lane ? await listQueue(services, officer, { lane }) : null
  const now = services.clock.now()
  const options = { title: found.itemName, counts: queue?.counts, ...(lane && { lane }) }
  return benchPage(call, options, CasePage, {
    ...{ found, batch: query.batch, queue, lane, now },
    today: calendarDateOf(now),
  })
}
