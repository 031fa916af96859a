import { Type } from 'typebox'
import { countItems, listItems, listThemes, ways } from '#catalogue'
import { listCentres } from '#centres'
import { type Call, page, type Reply, type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { listPlatforms } from '#network'
import { publicFigures } from '#oversight'
import { renderDocument } from '../../frame/index.ts'
import { frameOf, modeOf } from '../../frame-of.ts'
import { regionOf } from '../../region/region-of.ts'
import { showElderHome } from '../elder/route.ts'
import { findMine } from './find-mine.ts'
import { HomePage, type HomeView } from './view.tsx'
import { homeWords } from './words.ts'

const query = Type.Object({ for: Type.Optional(Type.String()) })
type HomeCall = Call<unknown, { for?: string }>

export const homeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/',
    act: 'portal.home',
    may: 'anyone',
    answers: 'page',
    query,
    handle: (call) => (modeOf(call) === 'elder' ? showElderHome(call) : showHome(call)),
  }),
]

async function showHome(call: HomeCall): Promise<Reply> {
  const { services } = call
  const audience = call.query.for === 'enterprise' ? 'enterprise' : 'person'
  const region = regionOf(call)
  const view = {
    audience,
    mine: await findMine(call),
    popular: await listItems(services, { audience, region, limit: 6 }),
    themes: await listThemes(services, audience, region),
    ways: await Promise.all(ways.map(async (way) => ({ way, count: await countItems(services, { way, region }) }))),
    figures: await publicFigures(services),
    centres: await listCentres(services, { region, limit: 3 }),
    platforms: await listOthers(call),
  } as const
  const frame = frameOf(call, { title: homeWords.title, current: 'home' })
  return page(renderDocument(frame, HomePage({ frame, view })))
}

/** The hub has few services of its own: it says where the others are. */
async function listOthers({ services, language }: HomeCall): Promise<HomeView['platforms']> {
  if (services.platform.kind !== 'hub') return []
  const platforms = await listPlatforms(services)
  return platforms
    .filter(({ id, status }) => id !== services.platform.id && status === 'active')
    .map(({ name, origin }) => ({ name: say(name, language), origin }))
}
