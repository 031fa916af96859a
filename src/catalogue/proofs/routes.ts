import { Type } from 'typebox'
import { json, type Route, route } from '#kernel/http'
import { wordsSchema } from '../publication/words-schema.ts'
import { listAbolishedProofs } from './list-abolished-proofs.ts'
import { listCommitments } from './list-commitments.ts'
import { proofSchema } from './publish-abolished-proofs.ts'

/** What may not be asked for any more, for machines. */
export const proofRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/proofs',
    act: 'catalogue.list-proofs',
    may: 'anyone',
    answers: 'json',
    summary: 'Proofs that were abolished, with what takes their place',
    query: Type.Object({ words: Type.Optional(Type.String({ maxLength: 100 })) }),
    response: Type.Array(proofSchema),
    async handle({ services, query }) {
      return json(await listAbolishedProofs(services, query))
    },
  }),
  route({
    method: 'GET',
    path: '/api/commitments',
    act: 'catalogue.list-commitments',
    may: 'anyone',
    answers: 'json',
    summary: 'Proofs in whose place a signed commitment is enough',
    response: Type.Array(
      Type.Object({
        proof: wordsSchema,
        items: Type.Array(Type.Object({ basicCode: Type.String(), name: wordsSchema })),
        fallback: Type.Boolean(),
      }),
    ),
    async handle({ services }) {
      const offered = await listCommitments(services)
      return json(offered.map(({ proof, items, fallback }) => ({ proof, items, fallback })))
    },
  }),
]
