import { createHash } from 'node:crypto'
import type { Call, Reply, Route } from '#kernel/http'

/** Leads a visitor without a session once through the hub, silently; null when there is nothing to do. */
export type RoamingRedirect = (call: Call) => Reply | null

/**
 * A page that anybody may read. Somebody who is signed in elsewhere in the network is recognised at the first document
 * they open; everybody else gets the page with a validator, so that a second visit costs no transfer.
 */
export function publicPage(route: Route, roamingRedirect: RoamingRedirect): Route {
  return {
    ...route,
    async handle(call) {
      if (call.who.kind === 'anonymous' && call.isNavigation) {
        const away = roamingRedirect(call)
        if (away) return away
      }
      const reply = await route.handle(call)
      return call.who.kind === 'anonymous' ? validated(call, reply) : reply
    },
  }
}

/** Replies that set a cookie, redirect, or say themselves how they may be kept are left as they are. */
function validated(call: Call, reply: Reply): Reply {
  const isPlain = reply.status === 200 && reply.cookies.length === 0 && reply.headers['cache-control'] === undefined
  if (!isPlain || reply.body === null) return reply
  // Weak, because the body may leave compressed.
  const tag = `W/"${createHash('sha256').update(reply.body).digest('base64url').slice(0, 22)}"`
  const headers = { ...reply.headers, etag: tag }
  const known = call.header('if-none-match')?.split(/,\s*/) ?? []
  if (!known.includes(tag)) return { ...reply, headers }
  return { status: 304, headers: { etag: tag, 'cache-control': anonymousCaching }, body: null, cookies: [] }
}

/** What the server says of an anonymous page; a 304 must say the same (RFC 9110 §15.4.5). */
const anonymousCaching = 'public, max-age=30'
