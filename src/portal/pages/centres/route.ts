import { Type } from 'typebox'
import { type Guide, getGuide } from '#catalogue'
import { getListedCentre, kindServing, listCentres } from '#centres'
import { type Call, page, type Route, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { regionOf } from '../../region/region-of.ts'
import { CentrePage } from './centre-view.tsx'
import { CentresPage } from './view.tsx'
import { centreWords } from './words.ts'

const base = { method: 'GET', may: 'anyone', answers: 'page' } as const
const query = Type.Object({ item: Type.Optional(Type.String({ maxLength: 60 })) })

/** P13: the nearest place that can do it. */
export const centresRoutes: readonly Route[] = [
  route({
    ...base,
    path: '/centres',
    act: 'portal.centres',
    query,
    async handle(call) {
      const item = await findItem(call, call.query.item)
      const centres = await listCentres(call.services, { region: regionOf(call), item })
      const frame = frameOf(call, { title: centreWords.title, current: 'centres' })
      return page(renderDocument(frame, CentresPage({ frame, view: { centres, item } })))
    },
  }),
  route({
    ...base,
    path: '/centres/:centre',
    act: 'portal.centre',
    params: Type.Object({ centre: Type.String({ maxLength: 60 }) }),
    query,
    async handle(call) {
      const listed = await getListedCentre(call.services, call.params.centre)
      const item = await findItem(call, call.query.item)
      const kind = item && kindServing(listed.centre, item)
      const frame = frameOf(call, { title: listed.centre.name, current: 'centres' })
      return page(renderDocument(frame, CentrePage({ frame, view: { listed, item, kind } })))
    },
  }),
]

/** What the person wants to have done; an item that is none is as if nothing had been said. */
async function findItem({ services }: Call, code: string | undefined): Promise<Guide | undefined> {
  if (code === undefined) return undefined
  try {
    return await getGuide(services, code)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
