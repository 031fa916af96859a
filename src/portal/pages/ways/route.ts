import { Type } from 'typebox'
import { countItems, countWays, listItems, ways } from '#catalogue'
import { file, page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { regionOf } from '../../region/region-of.ts'
import { pageOf } from '../items/page-of.ts'
import { WaysPage } from './view.tsx'
import { waysCsv } from './ways-csv.ts'
import { waysWords } from './words.ts'

const text = Type.Optional(Type.String())
const pageSize = 50
/** More titles than any region has; a list is given away whole. */
const mostRows = 50_000

export const waysRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/ways',
    act: 'portal.ways',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ way: text, region: text, page: text }),
    async handle(call) {
      const { services, query } = call
      const region = regionOf(call, query.region)
      const way = ways.find((each) => each === query.way) ?? 'atOnce'
      const counts = await Promise.all(
        ways.map(async (each) => ({ way: each, count: await countItems(services, { way: each, region }) })),
      )
      const total = counts.find((each) => each.way === way)?.count ?? 0
      const shown = pageOf(query.page, total, pageSize)
      const view = {
        ...{ region, isNamed: region !== regionOf(call), way, counts, total, ...shown },
        items: await listItems(services, { way, region, limit: shown.limit, offset: shown.offset }),
        levels: await countWays(services, region),
        now: services.clock.now(),
      }
      const frame = frameOf(call, { title: waysWords.title })
      return page(renderDocument(frame, WaysPage({ frame, view })))
    },
  }),
]

/** For machines, so without what surrounds a page. */
export const waysDataRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/ways/list.csv',
    act: 'portal.download-ways',
    may: 'anyone',
    answers: 'json',
    limit: { max: 20, seconds: 60 },
    summary: 'One of the four lists (at once, online, nearby, one visit) of a region, CSV',
    query: Type.Object({ way: Type.Enum(ways), region: text }),
    async handle(call) {
      const { services, query } = call
      const region = regionOf(call, query.region)
      const items = await listItems(services, { way: query.way, region, limit: mostRows })
      return file(waysCsv(query.way, items), 'text/csv; charset=utf-8', { name: `tongban-${query.way}-${region}.csv` })
    },
  }),
]
