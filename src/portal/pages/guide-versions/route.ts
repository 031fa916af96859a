import { Type } from 'typebox'
import { compareVersions, type Guide, listItemActs, listVersions } from '#catalogue'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { itemParams } from '../guide/route.ts'
import { reasonsOf } from './reasons-of.ts'
import { VersionsPage, type VersionsView } from './view.tsx'
import { versionsWords } from './words.ts'

const number = Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 }))

export const guideVersionsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items/:code/versions',
    act: 'portal.guide-versions',
    may: 'anyone',
    answers: 'page',
    params: itemParams,
    query: Type.Object({ from: number, to: number }),
    async handle(call) {
      const { services, params, query, language } = call
      const versions = await listVersions(services, params.code)
      const [newest, previous] = versions
      if (!newest) throw new Error('an item has at least one version')
      const to = versions.find(({ version }) => version === query.to) ?? newest
      const from = versions.find(({ version }) => version === query.from) ?? previous
      const view = {
        versions,
        comparison: comparisonOf(from, to),
        reasons: reasonsOf(await listItemActs(services, { level: 'item', code: params.code })),
        now: services.clock.now(),
      }
      const name = language === 'en' ? newest.name.en : newest.name.zh
      const frame = frameOf(call, { title: versionsWords.title, titleValues: { name }, current: newest.audience })
      return page(renderDocument(frame, VersionsPage({ frame, guide: newest, view })))
    },
  }),
]

/** The older one first, whichever way round they were chosen. */
function comparisonOf(one: Guide | undefined, other: Guide): VersionsView['comparison'] {
  if (!one) return null
  const [from, to] = one.version <= other.version ? [one, other] : [other, one]
  return { from: from.version, to: to.version, changes: compareVersions(from, to) }
}
