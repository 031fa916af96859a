import { sql } from '../database.ts'
import { file, json, type Route, route } from '../http.ts'
import type { ThisPlatform } from '../services.ts'
import { registry } from './metrics.ts'
import { openApiDocument } from './openapi.ts'

/** One thing a platform needs before it can serve; `ready` is true or why not, without personal data. */
export interface ReadyCheck {
  readonly name: string
  ready(): true | string
}

/** Routes for machines that watch a platform. Ready is not the same as started (architecture §9). */
export function healthRoutes(
  platform: ThisPlatform,
  checks: readonly ReadyCheck[],
  allRoutes: () => readonly Route[],
): Route[] {
  return [
    route({
      method: 'GET',
      path: '/livez',
      act: 'kernel.live',
      may: 'anyone',
      answers: 'json',
      summary: 'Whether the process answers at all',
      handle: async () => json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } }),
    }),
    route({
      method: 'GET',
      path: '/readyz',
      act: 'kernel.ready',
      may: 'anyone',
      answers: 'json',
      summary: 'Whether the platform can serve: database, keys, trust list, directory',
      async handle({ services }) {
        await sql`select 1`.execute(services.db)
        const results = checks.map(({ name, ready }) => ({ name, ready: ready() }))
        const isReady = results.every(({ ready }) => ready === true)
        const body = { platform: platform.id, status: isReady ? 'ready' : 'starting', checks: results }
        return json(body, { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } })
      },
    }),
    route({
      method: 'GET',
      path: '/metrics',
      act: 'kernel.measure',
      may: 'anyone',
      answers: 'json',
      summary: 'Metrics in the Prometheus text format',
      handle: async () =>
        file(await registry.metrics(), registry.contentType, { headers: { 'cache-control': 'no-store' } }),
    }),
    route({
      method: 'GET',
      path: '/api/openapi.json',
      act: 'kernel.describe',
      may: 'anyone',
      answers: 'json',
      summary: 'This document',
      handle: async () => json(openApiDocument(platform, allRoutes())),
    }),
  ]
}
