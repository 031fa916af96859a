import { createElement } from 'react'
import { Type } from 'typebox'
import { type TrackCase, trackCase } from '#casework'
import { type Call, page, type Reply, type Route, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { attempt, errorsOf, signInReply } from '../signin/form-answer.ts'
import { TrackPage, type TrackView } from './view.tsx'
import { trackWords } from './words.ts'

/** The form, which anybody may read. */
export const trackRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/track',
    act: 'portal.track',
    may: 'anyone',
    answers: 'page',
    handle: async (call) => {
      const frame = frameOf(call, { title: trackWords.title })
      return page(renderDocument(frame, createElement(TrackPage, { frame, view: viewOf(call, {}) })))
    },
  }),
]

/** Its answer, which belongs to one receipt: not kept, not indexed, and nothing of it in the address. */
export const trackAnswerRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/track',
    act: 'casework.track',
    may: 'anyone',
    answers: 'page',
    limit: { max: 20, seconds: 60 },
    body: Type.Object({ queryCode: Type.String({ maxLength: 60 }), phoneTail: Type.String({ maxLength: 40 }) }),
    handle: answer,
  }),
]

const refusals = ['casework.bad-tracking', 'casework.not-tracked', 'casework.tracking-locked']

async function answer(call: Call<unknown, unknown, TrackCase>): Promise<Reply> {
  const { queryCode, phoneTail } = call.body
  const tracked = await attempt(trackCase(call.services, { queryCode, phoneTail }), refusals)
  const problem = tracked instanceof Problem ? tracked : undefined
  const frame = frameOf(call, { title: trackWords.title, hasErrors: problem !== undefined })
  const errors = problem ? errorsOf(problem, 'queryCode', call.language) : []
  const view = viewOf(call, {
    queryCode,
    phoneTail,
    errors,
    tracked: tracked instanceof Problem ? null : tracked,
  })
  return signInReply(frame, createElement(TrackPage, { frame, view }), problem)
}

function viewOf(call: Call, known: Partial<TrackView>): TrackView {
  const today = calendarDateOf(call.services.clock.now())
  return { queryCode: '', phoneTail: '', errors: [], tracked: null, today, ...known }
}
