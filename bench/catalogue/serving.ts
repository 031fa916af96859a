import { Type } from 'typebox'
import { noSms } from '#identity'
import { readConfig } from '#kernel/config'
import { json, type Route, route } from '#kernel/http'
import { composeHub } from '../../src/hub.ts'
import { startPlatform } from '../../src/platform.ts'
import { answerByFullText } from './full-text.ts'

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

const platform = await startPlatform(readConfig(process.env), noSms, async (unbound, asSystem) => {
  const hub = await composeHub(unbound, asSystem)
  return { ...hub, routes: [...hub.routes, fullText] }
})
process.on('disconnect', () => void platform.stop().then(() => process.exit(0)))
// Ready when its search index stands, as whoever puts traffic on a process would wait for.
for (;;) {
  const { status } = await fetch(`${platform.address}/readyz`)
  if (status === 200) break
  await new Promise((later) => setTimeout(later, 200))
}
process.send?.('ready')
