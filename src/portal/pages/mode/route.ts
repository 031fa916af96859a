import { Type } from 'typebox'
import { type Route, redirect, route } from '#kernel/http'
import { displayCookies } from './display-cookies.ts'
import { localPath, withoutMode } from './local-path.ts'

const text = Type.Optional(Type.String())

/**
 * Keeps how a person wants to see the pages. A GET, because it must work as a link on every page without script, and
 * changes nothing but the look on one device.
 */
export const modeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/mode',
    act: 'portal.mode',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ set: text, size: text, theme: text, back: text }),
    // `back` carries the language of the page it came from.
    async handle({ query }) {
      const back = localPath(query.back)
      return redirect(query.set === undefined ? back : withoutMode(back), { cookies: displayCookies(query) })
    },
  }),
]
