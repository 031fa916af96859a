import { Type } from 'typebox'
import { json, type Route, route } from '#kernel/http'
import { clientOf } from '../act-routes.ts'
import { webhookTag } from './deliver-webhooks.ts'
import { listClientEvents } from './list-events.ts'
import { subscribeClient } from './subscribe.ts'

const nullableText = Type.Union([Type.String(), Type.Null()])
const webhookSchema = Type.Object(
  // Null first: the server makes a text of it where one would do.
  { webhook: Type.Union([Type.Null(), Type.String({ maxLength: 500 })]) },
  { additionalProperties: false },
)

export const webhookRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/office/webhook',
    act: 'casework.client-subscribe',
    may: 'client',
    answers: 'json',
    summary: 'Where the system is told of acts on its cases; null ends it',
    body: webhookSchema,
    response: webhookSchema,
    handle: async (call) => json(await subscribeClient(call.services, clientOf(call), call.body.webhook)),
  }),
  route({
    method: 'GET',
    path: '/api/office/events',
    act: 'casework.client-events',
    may: 'client',
    answers: 'json',
    summary: 'What the system was told or could not be told; with `dead` what was given up',
    query: Type.Object({
      after: Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER, default: 0 }),
      limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
      dead: Type.Boolean({ default: false }),
    }),
    response: Type.Object({
      events: Type.Array(
        Type.Object({
          id: Type.String(),
          caseId: Type.String(),
          caseNumber: Type.String(),
          act: Type.String(),
          state: Type.String(),
          sequence: Type.Integer(),
          at: Type.String(),
          position: Type.Integer(),
          attempts: Type.Integer(),
          deliveredAt: nullableText,
          deadAt: nullableText,
        }),
      ),
      next: Type.Union([Type.Integer(), Type.Null()]),
    }),
    async handle(call) {
      const { after, limit, dead } = call.query
      return json(await listClientEvents(call.services, clientOf(call), { after, limit, onlyDead: dead }))
    },
  }),
  route({
    method: 'GET',
    path: '/.well-known/tongban',
    act: 'casework.read-platform-key',
    may: 'anyone',
    answers: 'json',
    summary: 'The key by which this platform signs what it tells (RFC 9421, with the tag given here)',
    response: Type.Object({
      platformId: Type.String(),
      keyId: Type.String(),
      algorithm: Type.String(),
      publicKey: Type.String({ description: 'SPKI, base64' }),
      webhookTag: Type.String(),
    }),
    async handle({ services: { keys, platform } }) {
      const { keyId, publicKey, suite } = keys
      return json({ platformId: platform.id, keyId, algorithm: suite.signatureAlgorithm, publicKey, webhookTag })
    },
  }),
]
