import { Type } from 'typebox'
import { caseworkProblems, getOwnCase, openOwnDocument, readOwnArchive } from '#casework'
import { file, type Route, route } from '#kernel/http'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { DocumentListPage } from './list-view.tsx'
import { DocumentPage } from './view.tsx'
import { documentWords } from './words.ts'

/** The longest name is that of the receipt of service of the thousandth special procedure. */
const params = Type.Object({ case: Type.String(), name: Type.String({ maxLength: 41 }) })

/** Opening a document, as a page or as a file, is its service: the verb records the first time. */
export const myDocumentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/cases/:case/docs',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const found = await getOwnCase(call.services, personOf(call), call.params.case)
      const frame = frameOf(call, { title: documentWords.list, current: 'cases' })
      return privatePage(DocumentListPage, frame, { found, now: call.services.clock.now() })
    },
  }),
  route({
    method: 'GET',
    path: '/my/cases/:case/docs/:name',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params,
    async handle({ services, language, ...call }) {
      const person = personOf(call)
      const { name } = call.params
      const { head, verifyPath } = await openOwnDocument(services, person, call.params.case, { name, language })
      const { caseId, documents } = await getOwnCase(services, person, call.params.case)
      const document = documents.find((each) => each.name === name)
      if (!document) throw caseworkProblems.caseNotFound()
      const frame = frameOf({ services, language, ...call }, { title: document.title, current: 'cases' })
      return privatePage(DocumentPage, frame, { caseId, addressee: person.name ?? '', document, head, verifyPath })
    },
  }),
  route({
    method: 'GET',
    path: '/my/cases/:case/docs/:name/file',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params,
    async handle({ services, language, params: { case: caseId, name }, ...call }) {
      const { head, file: pdf } = await openOwnDocument(services, personOf(call), caseId, { name, language })
      return file(pdf, 'application/pdf', {
        name: `${head.number}.pdf`,
        headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
      })
    },
  }),
  route({
    method: 'GET',
    path: '/my/cases/:case/archive',
    act: 'casework.read-own',
    may: 'person',
    answers: 'page',
    params: Type.Object({ case: Type.String() }),
    async handle(call) {
      const whole = await readOwnArchive(call.services, personOf(call), call.params.case)
      return file(whole, 'application/zip', {
        name: `${call.params.case}.zip`,
        headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
      })
    },
  }),
]
