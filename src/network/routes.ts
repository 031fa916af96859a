import { Type } from 'typebox'
import { json, type Route, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import { feedPageSchema, feedPattern, longestPage } from './feeds/feed.ts'
import { readFeed } from './feeds/read-feed.ts'
import { type MessageHandlers, receiveMessage } from './messages/receive-message.ts'
import { getTrustList } from './trust/publish-trust-list.ts'
import { signedTrustListSchema } from './trust/trust-list.ts'

export function networkRoutes(handlers: MessageHandlers): Route[] {
  return [
    route({
      method: 'GET',
      path: '/network/trust-list',
      act: 'network.read-trust-list',
      may: 'anyone',
      answers: 'json',
      summary: 'The signed list of platforms: the hub’s current one, or the last good one that a node holds',
      response: signedTrustListSchema,
      handle: async ({ services }) => json(await getTrustList(services), { headers: { 'cache-control': 'no-store' } }),
    }),
    route({
      method: 'POST',
      path: '/network/messages',
      act: 'network.receive',
      may: 'platform',
      answers: 'json',
      summary: 'Takes one message of another platform, exactly once by sender and sequence',
      body: Type.Object({
        sequence: Type.Integer({ minimum: 1 }),
        topic: Type.String({ pattern: '^[a-z][a-z0-9.-]{2,79}$' }),
        body: Type.Unknown(),
      }),
      bodyLimit: 1024 * 1024,
      async handle({ who, services, body }) {
        if (who.kind !== 'platform') throw kernelProblems.signInFirst()
        return json({ applied: await receiveMessage(services, who.platformId, body, handlers) })
      },
    }),
    route({
      method: 'GET',
      path: '/network/feeds/:feed',
      act: 'network.read-feed',
      may: 'platform',
      answers: 'json',
      summary: 'One page of a feed of public changes, behind the position that the caller has reached',
      params: Type.Object({ feed: Type.String({ pattern: feedPattern }) }),
      query: Type.Object({
        after: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0 }),
        limit: Type.Integer({ minimum: 1, maximum: longestPage, default: longestPage }),
      }),
      response: feedPageSchema,
      handle: async ({ services, params, query }) => json(await readFeed(services, params.feed, query)),
    }),
  ]
}
