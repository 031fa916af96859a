import { file, page, type Route, route } from '#kernel/http'
import { figuresCsv, publicFigures } from '#oversight'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { OpenPage } from './view.tsx'
import { openWords } from './words.ts'

export const openRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/open',
    act: 'portal.open-figures',
    may: 'anyone',
    answers: 'page',
    async handle(call) {
      const figures = await publicFigures(call.services)
      const frame = frameOf(call, { title: openWords.title })
      return page(renderDocument(frame, OpenPage({ frame, figures, now: call.services.clock.now() })))
    },
  }),
]

/** For machines, so without what surrounds a page: no redirect through the hub, a row of the OpenAPI document. */
export const openDataRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/open/figures.csv',
    act: 'portal.download-figures',
    may: 'anyone',
    answers: 'json',
    summary: 'The public figures with their definitions, CSV',
    async handle({ services }) {
      const csv = figuresCsv(services, await publicFigures(services))
      return file(csv, 'text/csv; charset=utf-8', { name: `tongban-${services.platform.id}.csv` })
    },
  }),
]
