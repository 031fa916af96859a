import { Type } from 'typebox'
import { noSms } from '#identity'
import { readConfig } from '#kernel/config'
import { json, type Route, route } from '#kernel/http'
import { type Platform, publishTrustList } from '#network'
import { currentIndex } from '../../src/catalogue/search/current-index.ts'
import { findTitles } from '../../src/catalogue/search/engine/find-titles.ts'
import { scopeOf } from '../../src/catalogue/store/region-scope.ts'
import { composeHub } from '../../src/hub.ts'
import { startPlatform } from '../../src/platform.ts'
import { answerByFullText, findByFullText } from './full-text.ts'

/** The hub of the country as it is composed everywhere, with one door more: what its search is measured beside. */

const fullText: Route = route({
  ...{ method: 'GET', path: '/bench/full-text', act: 'catalogue.search', may: 'anyone', answers: 'json' },
  limit: { max: 600, seconds: 60 },
  query: Type.Object({ q: Type.String({ maxLength: 100 }), region: Type.String({ pattern: '^[0-9]{6}$' }) }),
  async handle({ services, query }) {
    const items = await answerByFullText(services.db, query.q, query.region)
    return json({ items, total: items.length, meant: null, region: query.region })
  },
})

// Titles alone, by the engine and by the database: what it is to find, without what it is to show.
const found = Type.Object({ q: Type.String({ maxLength: 100 }), region: Type.String({ pattern: '^[0-9]{6}$' }) })
const titlesByEngine: Route = route({
  ...{ method: 'GET', path: '/bench/titles', act: 'catalogue.search', may: 'anyone', answers: 'json' },
  limit: { max: 600, seconds: 60 },
  query: found,
  async handle({ services, query }) {
    const { index, analyser, reach } = await currentIndex(services)
    const offered = reach.offered(scopeOf(query.region))
    return json(findTitles(index, analyser, { words: query.q, offered }).titles.map(({ id }) => id))
  },
})
const titlesByFullText: Route = route({
  ...{ method: 'GET', path: '/bench/full-text-titles', act: 'catalogue.search', may: 'anyone', answers: 'json' },
  limit: { max: 600, seconds: 60 },
  query: found,
  handle: async ({ services, query }) => json(await findByFullText(services.db, query.q, query.region)),
})

const config = readConfig(process.env)
const platform = await startPlatform(config, noSms, async (unbound, asSystem) => {
  const { id, kind, name, region, origin } = unbound.platform
  const { keyId, publicKey } = unbound.keys
  // The hub alone: nobody is asked for anything while it is measured.
  const itself: Platform = { id, kind, name, region, origin, publicKey, keyId, suite: config.suite, status: 'active' }
  await asSystem((services) => publishTrustList(services, [itself]))
  const hub = await composeHub(unbound, asSystem)
  return { ...hub, routes: [...hub.routes, fullText, titlesByEngine, titlesByFullText] }
})
process.on('disconnect', () => void platform.stop().then(() => process.exit(0)))
// Ready when its search index stands, as whoever puts traffic on a process would wait for.
for (let tries = 0; !(await fetch(`${platform.address}/readyz`)).ok; tries++) {
  if (tries > 600) throw new Error('the hub did not become ready')
  await new Promise((later) => setTimeout(later, 200))
}
process.send?.('ready')
