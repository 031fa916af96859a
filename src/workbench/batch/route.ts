import { Type } from 'typebox'
import {
  approveBatch,
  beginBatch,
  countOfficeQueue,
  listBatchable,
  readBatch,
  recheckCases,
  undoBatch,
} from '#casework'
import { type Route, redirect, route } from '#kernel/http'
import { decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { BatchPage, ChooseBatchPage } from './view.tsx'
import { batchWords } from './words.ts'

const gate = { may: 'officer:approver', answers: 'page' } as const
const params = Type.Object({ batch: Type.String({ maxLength: 40 }) })

/** W3: cases of which the rules say the same, decided in one action after a sample was opened. */
export const batchRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/batch',
    act: 'workbench.choose-batch',
    async handle(call) {
      const officer = officerOf(call)
      const groups = await listBatchable(call.services, officer)
      const counts = await countOfficeQueue(call.services, officer)
      return benchPage(call, { title: batchWords.title, counts }, ChooseBatchPage, groups)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/batch',
    act: 'workbench.begin-batch',
    // The sources of each are asked again: no connection is held meanwhile.
    streams: true,
    async handle(call) {
      const officer = officerOf(call)
      const fields = decisionFields(call.body)
      const caseIds = [fields.case].flat().filter((each) => typeof each === 'string')
      await recheckCases(call.services, officer, caseIds)
      const id = await call.inTransaction((own) =>
        beginBatch(own, officer, {
          itemCode: decisionText(fields, 'item'),
          itemVersion: Number(decisionText(fields, 'itemVersion')),
          caseIds,
        }),
      )
      return redirect(`/w/batch/${id}`)
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/w/batch/:batch',
    act: 'workbench.show-batch',
    params,
    async handle(call) {
      const officer = officerOf(call)
      const batch = await readBatch(call.services, officer, call.params.batch)
      const counts = await countOfficeQueue(call.services, officer)
      return benchPage(call, { title: batchWords.title, counts }, BatchPage, batch)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/batch/:batch/approve',
    act: 'casework.approve-batch',
    params,
    async handle(call) {
      const { id } = await approveBatch(call.services, officerOf(call), call.params.batch)
      return redirect(`/w/batch/${id}`)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/batch/:batch/undo',
    act: 'casework.undo-batch',
    params,
    async handle(call) {
      const { id } = await undoBatch(call.services, officerOf(call), call.params.batch)
      return redirect(`/w/batch/${id}`)
    },
  }),
]
