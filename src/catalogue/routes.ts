import { Type } from 'typebox'
import { json, type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { getGuide, itemOfGuide } from './browse/get-guide.ts'
import { itemSchema } from './publication/item-schema.ts'
import { suggest } from './search/suggest.ts'

/** What is public for machines. Pages are the portal's. */
export const catalogueRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/suggest',
    act: 'catalogue.suggest',
    // Ten a second: faster than anybody types, with a family behind one address.
    limit: { max: 600, seconds: 60 },
    may: 'anyone',
    answers: 'json',
    summary: 'At most eight service items for the letters typed so far',
    query: Type.Object({ q: Type.String({ maxLength: 100 }) }),
    response: Type.Array(Type.Object({ text: Type.String(), href: Type.String() }), { maxItems: 8 }),
    async handle({ services, query, language, href }) {
      const found = await suggest(services, query.q)
      return json(
        found.map(({ name, handlingCode }) => ({ text: say(name, language), href: href(`/items/${handlingCode}`) })),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/api/items/:code',
    act: 'catalogue.read',
    may: 'anyone',
    answers: 'json',
    summary: 'The published elements of a service item in force',
    params: Type.Object({ code: Type.String({ minLength: 33, maxLength: 33 }) }),
    response: itemSchema,
    async handle({ services, params }) {
      return json(itemOfGuide(await getGuide(services, params.code)))
    },
  }),
]
