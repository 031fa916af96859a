import { Type } from 'typebox'
import { json, type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { findRegion, isRegionCode } from '#standards'
import { catalogueProblems } from '../problems.ts'
import { basicItemSchema, itemSchema } from '../publication/item-schema.ts'
import { wordsSchema as words } from '../publication/words-schema.ts'
import { searchItems, ways } from '../search/search-items.ts'
import { suggest } from '../search/suggest.ts'
import { compareVersions } from './compare-versions.ts'
import { getBasicItem, listBasicVersions } from './get-basic-item.ts'
import { type Guide, getGuide, itemOfGuide, listVersions } from './get-guide.ts'
import type { ItemCard } from './item-card.ts'
import { countItems, listItems, listThemes } from './list-items.ts'

const code = Type.Object({ code: Type.String({ minLength: 33, maxLength: 33 }) })
const basicCode = Type.Object({ code: Type.String({ minLength: 12, maxLength: 12 }) })
const versionNumber = Type.Integer({ minimum: 1, maximum: 100_000 })
const audience = Type.Optional(Type.Union([Type.Literal('person'), Type.Literal('enterprise')]))
const region = Type.Optional(Type.String({ pattern: '^[0-9]{6}$' }))
/** A list is read on; of answers to a question nearly everybody wants the first. */
const pageSize = 50
const answersOnPage = 20

const cardSchema = Type.Object({
  handlingCode: Type.String(),
  name: words,
  audience: Type.Union([Type.Literal('person'), Type.Literal('enterprise')]),
  theme: Type.String(),
  department: Type.Object({ id: Type.String(), name: words }),
  region: Type.String(),
  promisedLimit: itemSchema.properties.promisedLimit,
  visits: Type.Integer(),
  papers: Type.Object({ statutory: Type.Integer(), toHandIn: Type.Integer() }),
  feeFen: Type.Union([Type.Null(), Type.Integer()]),
  ways: itemSchema.properties.ways,
  suspended: Type.Boolean(),
  platformId: Type.Union([Type.Null(), Type.String()]),
})
const versionSchema = Type.Object({
  version: versionNumber,
  effectiveFrom: Type.String(),
  current: Type.Boolean(),
  publishedAt: Type.String(),
  publishedBy: words,
  basicVersion: versionNumber,
})

/** The catalogue for machines: everything on its pages, and nothing that is not. */
export const browseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/suggest',
    act: 'catalogue.suggest',
    // Ten a second: faster than anybody types, with a family behind one address.
    limit: { max: 600, seconds: 60 },
    may: 'anyone',
    answers: 'json',
    summary: 'At most eight service items for the letters typed so far',
    query: Type.Object({ q: Type.String({ maxLength: 100 }), region }),
    response: Type.Array(Type.Object({ text: Type.String(), href: Type.String() }), { maxItems: 8 }),
    async handle({ services, query, language, href }) {
      const found = await suggest(services, query.q, knownRegion(query.region))
      return json(
        found.map(({ name, handlingCode }) => ({ text: say(name, language), href: href(`/items/${handlingCode}`) })),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/api/items',
    act: 'catalogue.search',
    limit: { max: 600, seconds: 60 },
    may: 'anyone',
    answers: 'json',
    summary: 'Service items of a region: best answers to the words of `q`, or lists by theme, department and way',
    query: Type.Object({
      q: Type.Optional(Type.String({ maxLength: 10_000 })),
      region,
      for: audience,
      theme: Type.Optional(Type.String({ pattern: '^[0-9]{3}$' })),
      department: Type.Optional(Type.String({ maxLength: 60 })),
      way: Type.Optional(Type.Enum([...ways])),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000 })),
    }),
    response: Type.Object({
      items: Type.Array(cardSchema),
      total: Type.Integer(),
      meant: Type.Union([Type.Null(), Type.String()]),
      region: Type.String(),
    }),
    async handle({ services, query }) {
      const { q, for: forWhom, theme, department, way, page = 1 } = query
      const place = knownRegion(query.region) ?? services.platform.region
      if (q !== undefined) {
        const shown = { from: (page - 1) * answersOnPage, most: answersOnPage }
        const result = await searchItems(services, { words: q, region: place, audience: forWhom, way }, shown)
        const { items, total, meant } = result
        return json({ items: items.map(cardOnWire), total, meant, region: result.region })
      }
      const filter = { region: place, audience: forWhom, theme, departmentId: department, way }
      const [items, total] = await Promise.all([
        listItems(services, { ...filter, limit: pageSize, offset: (page - 1) * pageSize }),
        countItems(services, filter),
      ])
      return json({ items: items.map(cardOnWire), total, meant: null, region: place })
    },
  }),
  route({
    method: 'GET',
    path: '/api/themes',
    act: 'catalogue.themes',
    may: 'anyone',
    answers: 'json',
    summary: 'Themes that have service items in a region, with how many',
    query: Type.Object({ for: audience, region }),
    response: Type.Array(Type.Object({ code: Type.String(), name: words, count: Type.Integer() })),
    async handle({ services, query }) {
      const themes = await listThemes(services, query.for ?? 'person', knownRegion(query.region))
      return json(themes.map(({ code, name, count }) => ({ code, name, count })))
    },
  }),
  route({
    method: 'GET',
    path: '/api/items/:code',
    act: 'catalogue.read',
    may: 'anyone',
    answers: 'json',
    summary: 'The published elements of a service item in force',
    params: code,
    response: itemSchema,
    handle: async ({ services, params }) => json(itemOfGuide(await getGuide(services, params.code))),
  }),
  route({
    method: 'GET',
    path: '/api/items/:code/versions',
    act: 'catalogue.versions',
    may: 'anyone',
    answers: 'json',
    summary: 'Every version of a service item ever in force, newest first',
    params: code,
    response: Type.Array(versionSchema),
    handle: async ({ services, params }) => json((await listVersions(services, params.code)).map(versionOnWire)),
  }),
  route({
    method: 'GET',
    path: '/api/items/:code/versions/:version',
    act: 'catalogue.read-version',
    may: 'anyone',
    answers: 'json',
    summary: 'The elements of one version of a service item',
    params: Type.Interface([code], { version: versionNumber }),
    response: itemSchema,
    handle: async ({ services, params }) => json(itemOfGuide(await getGuide(services, params.code, params.version))),
  }),
  route({
    method: 'GET',
    path: '/api/items/:code/compare',
    act: 'catalogue.compare',
    may: 'anyone',
    answers: 'json',
    summary: 'What changed between two versions of a service item, element by element, in words',
    params: code,
    query: Type.Object({ from: versionNumber, to: versionNumber }),
    response: Type.Array(
      Type.Object({
        element: Type.String(),
        before: Type.Union([Type.Null(), words]),
        after: Type.Union([Type.Null(), words]),
      }),
    ),
    async handle({ services, params, query }) {
      const older = await getGuide(services, params.code, query.from)
      const newer = await getGuide(services, params.code, query.to)
      const changes = compareVersions(older, newer)
      return json(changes.map(({ element, before, after }) => ({ element, before, after })))
    },
  }),
  route({
    method: 'GET',
    path: '/api/basic-items/:code',
    act: 'catalogue.read-basic',
    may: 'anyone',
    answers: 'json',
    summary: 'The elements of a basic item in force',
    params: basicCode,
    response: basicItemSchema,
    async handle({ services, params }) {
      const { basicCode, version, effectiveFrom, elements } = await getBasicItem(services, params.code)
      return json({ basicCode, version, effectiveFrom, elements })
    },
  }),
  route({
    method: 'GET',
    path: '/api/basic-items/:code/versions',
    act: 'catalogue.basic-versions',
    may: 'anyone',
    answers: 'json',
    summary: 'Every version of a basic item, newest first',
    params: basicCode,
    response: Type.Array(Type.Omit(versionSchema, ['basicVersion'])),
    async handle({ services, params }) {
      const versions = await listBasicVersions(services, params.code)
      if (versions.length === 0) throw catalogueProblems.unknownItem()
      return json(
        versions.map(({ version, effectiveFrom, current, publishedAt, publishedBy }) => ({
          ...{ version, effectiveFrom, current, publishedBy },
          publishedAt: publishedAt.toISOString(),
        })),
      )
    },
  }),
]

/** @throws catalogue.unknown-region */
function knownRegion(region: string | undefined): string | undefined {
  if (region === undefined || region === '000000') return region
  if (!isRegionCode(region) || !findRegion(region)) throw catalogueProblems.unknownRegion()
  return region
}

function cardOnWire(card: ItemCard): unknown {
  const { handlingCode, name, audience: forWhom, theme, department, region: place, promisedLimit, visits } = card
  const { papers, feeFen, ways: offered, suspended, platformId } = card
  return {
    ...{ handlingCode, name, theme, department, promisedLimit, visits, papers, feeFen, suspended, platformId },
    ...{ audience: forWhom, region: place, ways: offered },
  }
}

function versionOnWire({ version, effectiveFrom, current, publishedAt, publishedBy, basicVersion }: Guide): unknown {
  return { version, effectiveFrom, current, publishedAt: publishedAt.toISOString(), publishedBy, basicVersion }
}
