import { Type } from 'typebox'
import { handOverDocument, listCaseDocuments, readArchive, readDocument } from '#casework'
import { file, type Route, redirect, route } from '#kernel/http'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { DocumentListPage, documentListWords } from './view.tsx'

const params = Type.Object({ case: Type.String(), name: Type.String({ maxLength: 41 }) })
/** What one officer downloads stays on their machine and nowhere between. */
const headers = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

/** Official documents of a case and its archive package, for the office that made them. */
export const documentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/case/:case/docs',
    act: 'casework.read-document',
    may: 'officer',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const found = await listCaseDocuments(call.services, officerOf(call), call.params.case)
      const view = { found, now: call.services.clock.now() }
      return benchPage(call, { title: documentListWords.title }, DocumentListPage, view)
    },
  }),
  route({
    method: 'GET',
    path: '/w/case/:case/docs/:name',
    act: 'casework.read-document',
    may: 'officer',
    answers: 'page',
    params,
    async handle(call) {
      const {
        services,
        language,
        params: { case: caseId, name },
      } = call
      const { head, file: pdf } = await readDocument(services, officerOf(call), caseId, { name, language })
      return file(pdf, 'application/pdf', { name: `${head.number}.pdf`, headers })
    },
  }),
  route({
    method: 'POST',
    path: '/w/case/:case/docs/:name/served',
    act: 'casework.serve-document',
    may: 'officer',
    answers: 'page',
    params,
    body: Type.Object({ csrf: Type.String(), receiver: Type.Optional(Type.String({ maxLength: 60 })) }),
    async handle(call) {
      const {
        services,
        params: { case: caseId, name },
        body,
      } = call
      await handOverDocument(services, officerOf(call), caseId, { name, receiver: body.receiver ?? '' })
      return redirect(`/w/case/${caseId}/docs`)
    },
  }),
  route({
    method: 'GET',
    path: '/w/case/:case/archive',
    act: 'casework.read-archive',
    may: 'officer',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const whole = await readArchive(call.services, officerOf(call), call.params.case)
      return file(whole, 'application/zip', { name: `${call.params.case}.zip`, headers })
    },
  }),
]
