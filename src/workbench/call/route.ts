import { Type } from 'typebox'
import {
  type AtWindow,
  callAgain,
  callNext,
  centreProblems,
  closeWindow,
  finishTicket,
  listOwnCentres,
  noteAbsent,
  openWindow,
  readDesk,
  transferTicket,
} from '#centres'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import type { FormError } from '#portal'
import { decisionErrors, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { ChoosePage, DeskPage } from './view.tsx'
import { callWords } from './words.ts'

const gate = { may: 'officer:clerk', answers: 'page' } as const
const params = Type.Object({
  centre: Type.String({ maxLength: 60 }),
  window: Type.Integer({ minimum: 1, maximum: 999 }),
})
type WindowCall = Call<{ centre: string; window: number }>
const refreshSeconds = 20
/** What a step leaves to say on the page it leads back to. */
const outcomes = ['empty', 'serving'] as const
type Outcome = (typeof outcomes)[number]

const steps = {
  again: { act: 'centres.call-again', take: callAgain },
  done: { act: 'centres.finish', take: finishTicket },
  absent: { act: 'centres.note-absent', take: noteAbsent },
} as const

/** W5: who waits, and calling them. */
export const callRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/call',
    act: 'workbench.choose-window',
    query: Type.Object({ choose: Type.Optional(Type.String({ maxLength: 1 })) }),
    async handle(call) {
      const { centres, own } = await listOwnCentres(call.services, officerOf(call))
      if (own && call.query.choose === undefined) return redirect(pathOf(own))
      return benchPage(call, { title: callWords.title, section: 'call' }, ChoosePage, { centres })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/call/:centre/windows/:window/open',
    act: 'centres.open-window',
    params,
    async handle(call) {
      await openWindow(call.services, officerOf(call), atOf(call))
      return redirect(pathOf(atOf(call)))
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/w/call/:centre/windows/:window',
    act: 'centres.read-desk',
    params,
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 20 })) }),
    async handle(call) {
      const did = outcomes.find((outcome) => outcome === call.query.did)
      try {
        return await deskReply(call, did, [])
      } catch (error) {
        // Whoever was relieved, or comes back another day, chooses anew.
        if (isProblem(error, centreProblems.windowTaken)) return redirect('/w/call?choose=1')
        throw error
      }
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/call/:centre/windows/:window/next',
    act: 'centres.call-next',
    params,
    async handle(call) {
      const finished = decisionText(decisionFields(call.body), 'ticket')
      const at = atOf(call)
      const next = await callNext(call.services, officerOf(call), { ...at, finished })
      return redirect(pathOf(at, next ? undefined : 'empty'))
    },
  }),
  ...Object.entries(steps).map(([name, { act, take }]) =>
    route({
      ...gate,
      method: 'POST',
      path: `/w/call/:centre/windows/:window/${name}`,
      act,
      params,
      async handle(call) {
        const ticketId = decisionText(decisionFields(call.body), 'ticket')
        await take(call.services, officerOf(call), { ...atOf(call), ticketId })
        return redirect(pathOf(atOf(call)))
      },
    }),
  ),
  route({
    ...gate,
    method: 'POST',
    path: '/w/call/:centre/windows/:window/transfer',
    act: 'centres.transfer',
    params,
    async handle(call) {
      const fields = decisionFields(call.body)
      const [ticketId, to] = [decisionText(fields, 'ticket'), Number(decisionText(fields, 'to'))]
      try {
        await transferTicket(call.services, officerOf(call), { ...atOf(call), ticketId, to })
        return redirect(pathOf(atOf(call)))
      } catch (error) {
        return deskReply(call, undefined, decisionErrors(error, call.language))
      }
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/call/:centre/windows/:window/leave',
    act: 'centres.close-window',
    params,
    async handle(call) {
      const isLeft = await closeWindow(call.services, officerOf(call), atOf(call))
      return redirect(isLeft ? '/w/call?choose=1' : pathOf(atOf(call), 'serving'))
    },
  }),
]

function atOf({ params: { centre, window } }: WindowCall): AtWindow {
  return { centreId: centre, window }
}

function pathOf({ centreId, window }: AtWindow, did?: Outcome): string {
  return `/w/call/${centreId}/windows/${window}${did === undefined ? '' : `?did=${did}`}`
}

async function deskReply(call: WindowCall, did: Outcome | undefined, errors: readonly FormError[]): Promise<Reply> {
  const at = atOf(call)
  const desk = await readDesk(call.services, officerOf(call), at)
  const titleValues = { centre: desk.centre.name.zh, number: at.window }
  const reply = benchPage(
    call,
    { title: callWords.title, titleValues, section: 'call', hasErrors: errors.length > 0 },
    DeskPage,
    { desk, did, errors },
  )
  // The header refreshes with and without script; an error stays until it has been read.
  if (errors.length > 0) return reply
  return { ...reply, headers: { ...reply.headers, refresh: String(refreshSeconds) } }
}

function isProblem(error: unknown, make: () => Problem): boolean {
  return error instanceof Problem && error.code === make().code
}
