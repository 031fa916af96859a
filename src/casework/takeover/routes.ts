import { fileStream, json, type Route, route } from '#kernel/http'
import { readAttachment } from '../materials/read-attachment.ts'
import { clientActRoutes, clientOf } from './act-routes.ts'
import { listClientCases } from './cases/list-cases.ts'
import { readClientCase } from './cases/read-case.ts'
import { revealCase } from './cases/reveal-case.ts'
import { webhookRoutes } from './webhooks/routes.ts'
import { caseListSchema, caseParams, caseSchema, fileParams, listQuery, revealBody, revealedSchema } from './wire.ts'

/** What departments' own systems ask for. `/en` before the path gives refusals in English. */
export const takeoverRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/office/cases',
    act: 'casework.client-list',
    may: 'client',
    answers: 'json',
    summary: 'Open cases of the organisation, by deadline; `next` of a page is `after` of the following one',
    query: listQuery,
    response: caseListSchema,
    handle: async (call) => json(await listClientCases(call.services, clientOf(call), call.query)),
  }),
  route({
    method: 'GET',
    path: '/api/office/cases/:caseId',
    act: 'casework.client-read',
    may: 'client',
    answers: 'json',
    summary: 'A case of the organisation, numbers masked; the applicant sees that it was read',
    params: caseParams,
    response: caseSchema,
    async handle(call) {
      const found = await readClientCase(call.services, clientOf(call), call.params.caseId)
      return json(found, { headers: { etag: `"${found.version}"` } })
    },
  }),
  route({
    method: 'POST',
    path: '/api/office/cases/:caseId/reveal',
    act: 'casework.client-reveal',
    may: 'client',
    answers: 'json',
    summary: 'Applicant and facts of a case in full, for a reason that the applicant reads',
    params: caseParams,
    body: revealBody,
    response: revealedSchema,
    async handle(call) {
      const { reason, facts } = call.body
      return json(await revealCase(call.services, clientOf(call), call.params.caseId, { reason, factIds: facts }))
    },
  }),
  route({
    method: 'GET',
    path: '/api/office/cases/:caseId/files/:fileId',
    act: 'casework.client-read-file',
    may: 'client',
    answers: 'json',
    summary: 'A file that was handed in, as it comes; the applicant sees that it was read',
    params: fileParams,
    async handle(call) {
      const { caseId, fileId } = call.params
      const found = await readAttachment(call.services, clientOf(call), caseId, fileId)
      return fileStream(found.content, found.mediaType, found.safeName)
    },
  }),
  ...clientActRoutes,
  ...webhookRoutes,
]
