import { createElement } from 'react'
import { Type } from 'typebox'
import { catalogueProblems, listAbolishedProofs, reportDemand } from '#catalogue'
import { type Call, page, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { isCalendarDate } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { fieldsOf, textField } from '../apply-flow/read-fields.ts'
import { attempt, errorsOf } from '../signin/form-answer.ts'
import { type Report, ReportPage, SentPage } from './report-view.tsx'
import { proofsWords } from './words.ts'

const incomplete = catalogueProblems.demandIncomplete().code

/** Somebody is still asked for what was abolished. Without sign-in, so that nobody has to fear the office. */
export const proofReportRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/proofs/report',
    act: 'portal.report-demand',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ proof: Type.Optional(Type.String({ maxLength: 100 })) }),
    handle: async (call) => showForm(call, call.query.proof ?? '', nothing),
  }),
  route({
    method: 'POST',
    path: '/proofs/report',
    act: 'catalogue.report-demand',
    may: 'anyone',
    answers: 'page',
    limit: { max: 5, seconds: 600 },
    async handle(call) {
      const fields = fieldsOf(call.body)
      const proofId = textField(fields, 'proofId')
      const report: Report = {
        place: textField(fields, 'place'),
        what: textField(fields, 'what'),
        contact: textField(fields, 'contact'),
      }
      const sent = await attempt(reportDemand(call.services, { proofId, ...report }), [incomplete])
      if (sent instanceof Problem) return showForm(call, proofId, report, sent)
      return redirect(`/proofs/reported?${new URLSearchParams({ number: sent.id, due: sent.due })}`)
    },
  }),
  route({
    method: 'GET',
    path: '/proofs/reported',
    act: 'portal.demand-reported',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({
      number: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
      due: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
    }),
    async handle(call) {
      const { number, due } = call.query
      const frame = frameOf(call, { title: proofsWords.sentTitle })
      const view = { number, due: isCalendarDate(due) ? due : null }
      return page(renderDocument(frame, createElement(SentPage, { frame, view }), { noIndex: true }))
    },
  }),
]

const nothing: Report = { place: '', what: '', contact: '' }

/** The form is about one proof of the list; without it the list comes first. */
async function showForm(call: Call, proofId: string, report: Report, problem?: Problem): Promise<Reply> {
  const proof = (await listAbolishedProofs(call.services)).find(({ id }) => id === proofId)
  if (!proof) return redirect('/proofs')
  const errors = problem ? errorsOf(problem, 'place', call.language) : []
  // What is asked for may say something about whoever is asked: it stays out of the title.
  const frame = frameOf(call, { title: proofsWords.reportHead, hasErrors: errors.length > 0 })
  return page(
    renderDocument(frame, createElement(ReportPage, { frame, view: { proof, report, errors } }), { noIndex: true }),
    {
      status: problem?.status ?? 200,
      headers: { 'cache-control': 'no-store' },
    },
  )
}
