import { Type } from 'typebox'
import { searchItems, ways } from '#catalogue'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { readAudience } from '../items/read-filter.ts'
import { findSitePlaces } from './site-places.ts'
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
    query: Type.Object({ q: text, for: text, way: text }),
    async handle(call) {
      const { services, query } = call
      const audience = readAudience(query.for)
      const way = ways.find((each) => each === query.way)
      const region = services.platform.region
      const result = await searchItems(services, { words: query.q ?? '', region, audience, way })
      const view = { result, audience, way, places: findSitePlaces(result.words) }
      // The words stay out of the title: they may be about somebody.
      const frame = frameOf(call, { title: searchWords.title })
      return page(renderDocument(frame, SearchPage({ frame, view })))
    },
  }),
]
