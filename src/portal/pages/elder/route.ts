import { type Call, page, type Reply, type Route, redirect, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf, modeOf } from '../../frame-of.ts'
import { findMine } from '../home/find-mine.ts'
import { yearOfSeconds } from '../mode/display-cookies.ts'
import { ElderHomePage } from './view.tsx'
import { elderWords } from './words.ts'

/** `/elder` can be told over the telephone: it turns the mode on and leads home. */
export const elderRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/elder',
    act: 'portal.elder-home',
    may: 'anyone',
    answers: 'page',
    async handle(call) {
      if (modeOf(call) === 'elder') return showElderHome(call)
      return redirect('/', { cookies: [{ name: 'mode', value: 'elder', maxAge: yearOfSeconds }] })
    },
  }),
]

export async function showElderHome(call: Call): Promise<Reply> {
  const frame = frameOf(call, { title: elderWords.title, current: 'home' })
  return page(renderDocument(frame, ElderHomePage({ frame, mine: await findMine(call) })))
}
