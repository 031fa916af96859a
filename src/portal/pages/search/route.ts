import { Type } from 'typebox'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { loadSearch } from './load-search.ts'
import { SearchPage } from './view.tsx'
import { searchWords } from './words.ts'

const text = Type.Optional(Type.String())

export const searchRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/search',
    act: 'portal.search',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ q: text, for: text, way: text, region: text, page: text }),
    async handle(call) {
      const view = await loadSearch(call)
      // The words stay out of the title: they may be about somebody.
      const frame = frameOf(call, { title: searchWords.title })
      return page(renderDocument(frame, SearchPage({ frame, view })))
    },
  }),
]
