import { Type } from 'typebox'
import { page, type Route, route } from '#kernel/http'
import { calendarDateOf } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { loadGuide } from './load-guide.ts'
import { GuidePage } from './view.tsx'

/** An item's code is its address; what has no 33 characters is no item, and not found rather than wrong. */
export const itemParams = Type.Object({ code: Type.String({ maxLength: 200 }) })

export const guideRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items/:code',
    act: 'portal.guide',
    may: 'anyone',
    answers: 'page',
    params: itemParams,
    query: Type.Record(Type.String(), Type.String({ maxLength: 2000 })),
    async handle(call) {
      const view = await loadGuide(call)
      const { name, audience } = view.guide
      const frame = frameOf(call, { title: name, current: audience, hasErrors: view.checker.outcome === 'missing' })
      const today = calendarDateOf(call.services.clock.now())
      return page(renderDocument(frame, GuidePage({ frame, view, today })))
    },
  }),
]
