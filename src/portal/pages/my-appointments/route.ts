import { Type } from 'typebox'
import { cancelAppointment, centreProblems, listOwnAppointments, type OwnAppointment } from '#centres'
import { type Call, type Route, redirect, route } from '#kernel/http'
import { calendarDateOf } from '#standards'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { AppointmentsPage, CancelPage } from './view.tsx'
import { appointmentWords as words } from './words.ts'

const gate = { may: 'person', answers: 'page' } as const
const params = Type.Object({ appointment: Type.String({ maxLength: 36 }) })
const outcomes = ['booked', 'moved', 'cancelled'] as const

export const myAppointmentsRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/appointments',
    act: 'centres.list-own',
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 20 })) }),
    async handle(call) {
      return privatePage(AppointmentsPage, frameOf(call, { title: words.title, current: 'my' }), {
        appointments: await listOwnAppointments(call.services, personOf(call)),
        did: outcomes.find((outcome) => outcome === call.query.did),
        today: calendarDateOf(call.services.clock.now()),
      })
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/my/appointments/:appointment/cancel',
    act: 'centres.ask-cancel',
    params,
    async handle(call) {
      const found = await getChangeable(call, call.params.appointment)
      const frame = frameOf(call, { title: words.cancelTitle, current: 'my' })
      const today = calendarDateOf(call.services.clock.now())
      return privatePage(CancelPage, frame, { found, today })
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/appointments/:appointment/cancel',
    act: 'centres.cancel',
    params,
    async handle(call) {
      await cancelAppointment(call.services, personOf(call), call.params.appointment)
      return redirect('/my/appointments?did=cancelled')
    },
  }),
]

async function getChangeable(call: Call, id: string): Promise<OwnAppointment> {
  const found = (await listOwnAppointments(call.services, personOf(call))).find((each) => each.id === id)
  if (!found) throw centreProblems.unknownAppointment()
  if (!found.mayChange) throw centreProblems.tooLateToChange()
  return found
}
