import { Type } from 'typebox'
import { listAbolishedProofs, listCommitments } from '#catalogue'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { pageOf } from '../items/page-of.ts'
import { ProofsPage } from './view.tsx'
import { proofsWords } from './words.ts'

const text = Type.Optional(Type.String())
const pageSize = 20
/** Names of proofs are short; what is longer is found under none. */
const longest = 60

export const proofsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/proofs',
    act: 'portal.proofs',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ q: text, list: text, page: text }),
    async handle(call) {
      const { services, query } = call
      const words = [...(query.q ?? '').trim()].slice(0, longest).join('')
      const abolished = await listAbolishedProofs(services, { words })
      const commitments = await listCommitments(services)
      const list = query.list === 'commitments' && words === '' ? 'commitments' : 'abolished'
      const shown = list === 'commitments' ? commitments.length : abolished.length
      const view = {
        ...({ words, list, abolished, commitments } as const),
        total: words === '' ? abolished.length : (await listAbolishedProofs(services)).length,
        ...pageOf(query.page, shown, pageSize),
      }
      const frame = frameOf(call, { title: proofsWords.title })
      return page(renderDocument(frame, ProofsPage({ frame, view })))
    },
  }),
]
