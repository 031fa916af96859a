import { json, type Route, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import { answerCall } from './calls/answer-call.ts'
import { answerSchema, callSchema } from './calls/service-call.ts'
import { directorySchema } from './directory/data-service.ts'
import { listDirectory } from './directory/list-services.ts'

export const exchangeRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/exchange/directory',
    act: 'exchange.read-directory',
    may: 'platform',
    answers: 'json',
    summary: 'The directory of data services and grants',
    response: directorySchema,
    handle: async ({ services }) => json(await listDirectory(services)),
  }),
  route({
    method: 'POST',
    path: '/exchange/call',
    act: 'exchange.provide',
    may: 'platform',
    answers: 'json',
    summary: 'Answers a granted question of another platform about one person',
    body: callSchema,
    response: answerSchema,
    async handle({ who, services, body }) {
      if (who.kind !== 'platform') throw kernelProblems.signInFirst()
      return json(await answerCall(services, who.platformId, body))
    },
  }),
]
