import { createHash } from 'node:crypto'
import { currentPublication } from '#catalogue'
import type { Call, Reply, Route } from '#kernel/http'
import { isShareable, remembering, sharedSeconds } from './page-memory.ts'

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
      if (call.who.kind !== 'anonymous') return route.handle(call)
      const edition = await currentPublication(call.services)
      return answerTo(call, await remembering(call, async () => tagged(await route.handle(call)), edition))
    },
  }
}

/** The page with a validator. Replies that set a cookie, redirect, or say themselves how they may be kept stay as they are. */
function tagged(reply: Reply): Reply {
  if (!isShareable(reply) || reply.body === null) return reply
  // Weak, because the body may leave compressed.
  const tag = `W/"${createHash('sha256').update(reply.body).digest('base64url').slice(0, 22)}"`
  return { ...reply, headers: { ...reply.headers, etag: tag } }
}

/** The page, or that the caller has it already. */
function answerTo(call: Call, reply: Reply): Reply {
  const { etag } = reply.headers
  const known = call.header('if-none-match')?.split(/,\s*/) ?? []
  if (etag === undefined || !known.includes(etag)) return reply
  // A 304 must say the same of caching as the page itself would (RFC 9110 §15.4.5).
  return {
    status: 304,
    headers: { etag, 'cache-control': `public, max-age=${sharedSeconds}` },
    body: null,
    cookies: [],
  }
}
