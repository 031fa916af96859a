import { Type } from 'typebox'
import { caseworkProblems, getOwnCase } from '#casework'
import { type Route, route } from '#kernel/http'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { DocumentPage } from './view.tsx'

export const myDocumentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/cases/:case/docs/:kind',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params: Type.Object({ case: Type.String(), kind: Type.String({ maxLength: 20 }) }),
    async handle(call) {
      const person = personOf(call)
      const { caseId, caseNumber, documents } = await getOwnCase(call.services, person, call.params.case)
      const document = documents.find(({ kind }) => kind === call.params.kind)
      if (!document || caseNumber === null) throw caseworkProblems.caseNotFound()
      return privatePage(DocumentPage, frameOf(call, { title: document.title, current: 'cases' }), {
        caseId,
        caseNumber,
        addressee: person.name ?? '',
        document,
      })
    },
  }),
]
