import { gunzipSync, gzipSync } from 'node:zlib'
import type { Call, Reply } from '#kernel/http'
import { regionOf } from './region/region-of.ts'

/** What is said to browsers and proxies of a page that anybody may read; this process keeps to the same. */
export const sharedSeconds = 30
/** A few thousand guides. */
const mostBytes = 24 * 1024 * 1024
const longestPath = 120

interface Remembered {
  readonly until: number
  readonly compressed: Reply & { readonly body: Buffer }
}

/**
 * Pages as they were last shown to anybody, for as long as a proxy in front might keep them: a burst on one page (S25)
 * costs one rendering each half minute. Compressed, and bounded by what they weigh; the oldest goes first.
 */
const pages = new Map<string, Remembered>()
let bytes = 0

/** Everything an anonymous page depends on. Undefined where it is not worth or not right to remember it. */
function keyOf(call: Call, edition: number): string | undefined {
  const isReload = /no-cache|no-store/.test(call.header('cache-control') ?? '')
  if (call.who.kind !== 'anonymous' || isReload || call.path.length > longestPath) return undefined
  const display = ['mode', 'theme', 'size'].map((name) => call.cookie(name) ?? '')
  return [call.services.config.databaseUrl, edition, call.language, ...display, regionOf(call), call.path].join(' ')
}

function asAccepted(call: Call, { compressed }: Remembered): Reply {
  if (/\bgzip\b/.test(call.header('accept-encoding') ?? '')) return compressed
  const { 'content-encoding': _gzip, ...headers } = compressed.headers
  return { ...compressed, headers, body: gunzipSync(compressed.body).toString() }
}

function remember(key: string, page: Remembered): void {
  forget(key)
  for (const oldest of pages.keys()) {
    if (bytes + page.compressed.body.length <= mostBytes) break
    forget(oldest)
  }
  bytes += page.compressed.body.length
  pages.set(key, page)
}

function forget(key: string): void {
  bytes -= pages.get(key)?.compressed.body.length ?? 0
  pages.delete(key)
}

/** Whole, the same for everybody, and silent about how it may be kept. */
export function isShareable({ status, cookies, headers }: Reply): boolean {
  return status === 200 && cookies.length === 0 && headers['cache-control'] === undefined
}

/**
 * The page from memory, or made and remembered. Only what may be shared is kept.
 * @param edition number of the catalogue's last publication: what was published is seen at once, not half a minute later
 */
export async function remembering(call: Call, make: () => Promise<Reply>, edition = 0): Promise<Reply> {
  const key = keyOf(call, edition)
  const now = call.services.clock.now().getTime()
  const known = key === undefined ? undefined : pages.get(key)
  if (known && now < known.until) return asAccepted(call, known)
  const reply = await make()
  if (key === undefined || !isShareable(reply) || reply.body === null) return reply
  const headers = { ...reply.headers, 'content-encoding': 'gzip' }
  const remembered = {
    until: now + sharedSeconds * 1000,
    compressed: { ...reply, headers, body: gzipSync(reply.body) },
  }
  remember(key, remembered)
  return asAccepted(call, remembered)
}
