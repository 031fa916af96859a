import { Type } from 'typebox'
import { searchItems } from '#catalogue'
import { noSms } from '#identity'
import { readConfig } from '#kernel/config'
import { json, type Route, route } from '#kernel/http'
import { composeHub } from '../../src/hub.ts'
import { startPlatform } from '../../src/platform.ts'
import { answerByFullText } from './full-text.ts'

/** The hub of the country as it is composed everywhere, with two doors more: the verb measured, and its limit. */

const question = Type.Object({ q: Type.String({ maxLength: 100 }), region: Type.String({ pattern: '^[0-9]{6}$' }) })
/** As many as a page of results shows. */
const shown = 20

const routes: readonly Route[] = [
  route({
    ...{ method: 'GET', path: '/bench/search', act: 'catalogue.search', may: 'anyone', answers: 'json' },
    query: question,
    async handle({ services, query }) {
      const { items, meant } = await searchItems(services, { words: query.q, region: query.region })
      return json({ meant, items: items.slice(0, shown) })
    },
  }),
  route({
    ...{ method: 'GET', path: '/bench/full-text', act: 'catalogue.search', may: 'anyone', answers: 'json' },
    query: question,
    async handle({ services, query }) {
      return json({ meant: null, items: await answerByFullText(services.db, query.q, query.region, shown) })
    },
  }),
]

const platform = await startPlatform(readConfig(process.env), noSms, async (unbound, asSystem) => {
  const hub = await composeHub(unbound, asSystem)
  return { ...hub, routes: [...hub.routes, ...routes] }
})
process.on('disconnect', () => void platform.stop().then(() => process.exit(0)))
process.send?.('ready')
