import { Type } from 'typebox'
import { isDocumentNumber, verifyDocument } from '#casework'
import { verifyCertificate } from '#certificates'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { VerifyPage } from './view.tsx'
import { verifyWords } from './words.ts'

/** No identifier of the standard is longer; a text that is longer is none, and no platform is asked for it. */
const longest = 120

export const verifyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/verify',
    act: 'portal.verify',
    limit: { max: 60, seconds: 60 },
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ number: Type.Optional(Type.String()), code: Type.Optional(Type.String()) }),
    async handle(call) {
      const { services, query } = call
      const now = services.clock.now()
      const number = query.number?.trim().slice(0, longest)
      const code = query.code?.trim().slice(0, longest) ?? ''
      const isDocument = number !== undefined && isDocumentNumber(number)
      const document = isDocument && code !== '' ? await verifyDocument(services, { number, code }) : null
      const result = number && !isDocument ? await verifyCertificate(services, number) : null
      const missing = number === '' ? 'number' : isDocument && code === '' ? 'code' : null
      const frame = frameOf(call, { title: verifyWords.title, current: 'verify', hasErrors: missing !== null })
      const view = { number: number ?? '', result, document, missing, now } as const
      const html = renderDocument(frame, VerifyPage({ frame, view }))
      // A certificate may be revoked at any moment: an answer is worth nothing a second later.
      return page(html, { headers: { 'cache-control': 'no-store' } })
    },
  }),
]
