import { Type } from 'typebox'
import { catalogueProblems, listVersions } from '#catalogue'
import { page, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { EndedPage } from '../guide-ended/view.tsx'
import { type GuideCall, type GuideView, loadGuide } from './load-guide.ts'
import { GuidePage } from './view.tsx'

/** An item's code is its address; what has no 33 characters is no item, and not found rather than wrong. */
export const itemParams = Type.Object({ code: Type.String({ maxLength: 200 }) })
const version = Type.Integer({ minimum: 1, maximum: 100_000 })
const query = Type.Record(Type.String(), Type.String({ maxLength: 2000 }))

export const guideRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items/:code',
    act: 'portal.guide',
    may: 'anyone',
    answers: 'page',
    params: itemParams,
    query,
    async handle(call) {
      try {
        return showGuide(call, await loadGuide(call))
      } catch (error) {
        if (isAbolished(error)) return showEnded(call)
        throw error
      }
    },
  }),
  route({
    method: 'GET',
    path: '/items/:code/versions/:version',
    act: 'portal.guide-version',
    may: 'anyone',
    answers: 'page',
    params: Type.Object({ code: itemParams.properties.code, version }),
    query,
    handle: async (call) => showGuide(call, await loadGuide(call, call.params.version)),
  }),
]

function showGuide(call: GuideCall, view: GuideView): Reply {
  const { guide, nearest, checker } = view
  const frame = frameOf(call, { title: guide.name, current: guide.audience, hasErrors: checker.outcome === 'missing' })
  // Whoever has just chosen a region that has this service from somebody else is led there, and told so.
  if (frame.regionChanged && guide.current && nearest && nearest.handlingCode !== guide.handlingCode)
    return redirect(`/items/${nearest.handlingCode}?switched=1`)
  const now = call.services.clock.now()
  return page(renderDocument(frame, GuidePage({ frame, view, now, today: calendarDateOf(now) })))
}

function isAbolished(error: unknown): boolean {
  return error instanceof Problem && error.code === catalogueProblems.itemAbolished().code
}

/** 410: it was here, and is not coming back. */
async function showEnded(call: GuideCall): Promise<Reply> {
  const [last] = await listVersions(call.services, call.params.code)
  if (!last) throw catalogueProblems.unknownItem()
  const frame = frameOf(call, { title: last.name, current: last.audience })
  return page(renderDocument(frame, EndedPage({ frame, guide: last }), { noIndex: true }), { status: 410 })
}
