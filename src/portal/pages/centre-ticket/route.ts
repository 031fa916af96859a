import { createElement } from 'react'
import { Type } from 'typebox'
import { checkIn, getListedCentre, labelOf, readTicket, takeTicket } from '#centres'
import { type Call, page, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { fieldsOf, textField } from '../apply-flow/read-fields.ts'
import { attempt, errorsOf, signInReply } from '../signin/form-answer.ts'
import { HeldTicketPage } from './held-view.tsx'
import { TakeTicketPage } from './view.tsx'
import { ticketWords } from './words.ts'

const params = Type.Object({ centre: Type.String({ maxLength: 60 }) })
const path = '/centres/:centre/ticket'
const refusals = ['centres.bad-ticket', 'centres.closed-now', 'centres.numbers-up']
const checkInRefusals = ['centres.no-appointment', 'centres.too-early', 'centres.appointment-missed']
const refreshSeconds = 30

type CentreCall = Call<{ centre: string }>

/** The kiosk: a number without an account, or the number of an appointment. */
export const centreTicketRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    act: 'portal.take-ticket',
    may: 'anyone',
    answers: 'page',
    params,
    query: Type.Object({ kind: Type.Optional(Type.String({ maxLength: 1 })) }),
    handle: (call) => takeReply(call, { kind: call.query.kind ?? '', priority: '', code: '' }),
  }),
  route({
    method: 'POST',
    path,
    act: 'centres.take-ticket',
    may: 'anyone',
    answers: 'page',
    params,
    // A kiosk of a busy hall gives one every few seconds.
    limit: { max: 20, seconds: 60 },
    async handle(call) {
      const fields = fieldsOf(call.body)
      const given = { kind: textField(fields, 'kind'), priority: textField(fields, 'priority') }
      const { centre: centreId } = call.params
      const taken = await attempt(takeTicket(call.services, { centreId, ...given }), refusals)
      if (taken instanceof Problem) return takeReply(call, { ...given, code: '' }, taken, 'kind')
      return redirect(`/centres/${centreId}/ticket/${taken.code}`)
    },
  }),
  // Where the other language of a refused code leads.
  route({
    method: 'GET',
    path: '/centres/:centre/check-in',
    act: 'portal.ask-check-in',
    may: 'anyone',
    answers: 'page',
    params,
    handle: async ({ params: { centre } }) => redirect(`/centres/${centre}/ticket`),
  }),
  route({
    method: 'POST',
    path: '/centres/:centre/check-in',
    act: 'centres.check-in',
    may: 'anyone',
    answers: 'page',
    params,
    limit: { max: 20, seconds: 60 },
    async handle(call) {
      const code = textField(fieldsOf(call.body), 'code')
      const { centre: centreId } = call.params
      const arrived = await attempt(checkIn(call.services, { centreId, code }), checkInRefusals)
      if (arrived instanceof Problem) return takeReply(call, { kind: '', priority: '', code }, arrived, 'code')
      return redirect(`/centres/${centreId}/ticket/${arrived}`)
    },
  }),
  route({
    method: 'GET',
    path: `${path}/:code`,
    act: 'portal.ticket',
    may: 'anyone',
    answers: 'page',
    params: Type.Object({ ...params.properties, code: Type.String({ maxLength: 40 }) }),
    limit: { max: 60, seconds: 60 },
    async handle(call) {
      const held = await readTicket(call.services, call.params.centre, call.params.code)
      const titleValues = { label: labelOf(held.ticket) }
      const frame = frameOf(call, { title: ticketWords.numberTitle, titleValues, current: 'centres' })
      const now = call.services.clock.now()
      const html = renderDocument(frame, createElement(HeldTicketPage, { frame, held, now }), { noIndex: true })
      const isWaiting = held.isToday && (held.ticket.state === 'waiting' || held.ticket.state === 'called')
      const headers = { 'cache-control': 'no-store', ...(isWaiting && { refresh: String(refreshSeconds) }) }
      return page(html, { headers })
    },
  }),
]

async function takeReply(
  call: CentreCall,
  given: { readonly kind: string; readonly priority: string; readonly code: string },
  problem?: Problem,
  field = 'kind',
): Promise<Reply> {
  const listed = await getListedCentre(call.services, call.params.centre)
  const frame = frameOf(call, { title: ticketWords.title, current: 'centres', hasErrors: problem !== undefined })
  const errors = problem ? errorsOf(problem, field, call.language) : []
  const view = { listed, given, errors, now: call.services.clock.now() }
  return signInReply(frame, createElement(TakeTicketPage, { frame, view }), problem)
}
