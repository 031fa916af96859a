import { Type } from 'typebox'
import { countOfficeQueue, declareKin, listKin, removeKin } from '#casework'
import { declareAbsence, listAbsences, removeAbsence } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '#portal'
import { type DecisionFields, decisionErrors, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { MePage } from './view.tsx'
import { meWords } from './words.ts'

const gate = { may: 'officer:approver', answers: 'page' } as const
const params = Type.Object({ id: Type.String({ maxLength: 40 }) })

/** W18, the part of it that assignment needs: when the officer is away, whose cases are not theirs. */
export const meRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/me',
    act: 'workbench.show-post',
    query: Type.Object({ did: Type.Optional(Type.Literal('saved')) }),
    handle: (call) => meReply(call, {}, [], call.query.did === 'saved'),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/me/absences',
    act: 'identity.declare-absence',
    handle: (call) =>
      saved(call, ['from', 'to'], (fields) =>
        declareAbsence(call.services, officerOf(call), { from: dayOf(fields, 'from'), to: dayOf(fields, 'to') }),
      ),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/me/absences/:id/remove',
    act: 'identity.remove-absence',
    params,
    async handle(call) {
      await removeAbsence(call.services, officerOf(call), call.params.id)
      return redirect('/w/me?did=saved')
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/me/kin',
    act: 'casework.declare-kin',
    handle: (call) =>
      saved(call, [], (fields) =>
        declareKin(call.services, officerOf(call), {
          relation: decisionText(fields, 'relation'),
          number: decisionText(fields, 'number'),
        }),
      ),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/me/kin/:id/remove',
    act: 'casework.remove-kin',
    params,
    async handle(call) {
      await removeKin(call.services, officerOf(call), call.params.id)
      return redirect('/w/me?did=saved')
    },
  }),
]

/** @param days fields made of three boxes: the summary links to the first */
async function saved(
  call: Call,
  days: readonly string[],
  save: (fields: DecisionFields) => Promise<void>,
): Promise<Reply> {
  const fields = decisionFields(call.body)
  try {
    await save(fields)
    return redirect('/w/me?did=saved')
  } catch (error) {
    const errors = decisionErrors(error, call.language).map(({ field, text }) => ({
      field: days.includes(field) ? `${field}-year` : field,
      text,
    }))
    return meReply(call, fields, errors, false)
  }
}

async function meReply(
  call: Call,
  fields: DecisionFields,
  errors: readonly FormError[],
  isSaved: boolean,
): Promise<Reply> {
  const { services } = call
  const officer = officerOf(call)
  const counts = await countOfficeQueue(services, officer)
  return benchPage(call, { title: meWords.title, counts, section: 'me', hasErrors: errors.length > 0 }, MePage, {
    ...{ errors, isSaved },
    absences: await listAbsences(services, officer),
    kin: await listKin(services, officer),
    typed: (name: string) => decisionText(fields, name),
  })
}

function dayOf(fields: DecisionFields, name: string): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    decisionText(fields, `${name}-${part}`),
  )
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
