import { Type } from 'typebox'
import { getGuide } from '#catalogue'
import {
  bookAppointment,
  bookableDays,
  type Centre,
  getCentre,
  getOwnAppointment,
  kindOf,
  moveOwnAppointment,
  offerSlots,
} from '#centres'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { Words } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { fieldsOf, textField } from '../apply-flow/read-fields.ts'
import { attempt, errorsOf } from '../signin/form-answer.ts'
import { BookPage, type BookView } from './view.tsx'
import { bookWords } from './words.ts'

const gate = { may: 'person', answers: 'page' } as const
const params = Type.Object({ centre: Type.String({ maxLength: 60 }) })
const own = Type.Object({ appointment: Type.String({ maxLength: 36 }) })
const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
const query = Type.Object({ kind: text(1), day: text(10), item: text(60) })
const refusals = [
  'centres.bad-booking',
  'centres.already-booked',
  'centres.too-many-missed',
  'centres.too-late-to-change',
]

interface Asked {
  readonly kind: string
  readonly day: string
  readonly minute: string
  readonly item: string
}

/** Booking half an hour, and moving it: the same page. */
export const centreBookRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/centres/:centre/book',
    act: 'centres.offer-slots',
    params,
    query,
    async handle(call) {
      const centre = await getCentre(call.services, call.params.centre)
      const { kind = '', day = '', item = '' } = call.query
      return bookReply(call, centre, { kind, day, item, minute: '' }, null)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/centres/:centre/book',
    act: 'centres.book',
    params,
    async handle(call) {
      const centre = await getCentre(call.services, call.params.centre)
      const asked = askedOf(call)
      const { kind, day, item: itemCode } = asked
      const given = { centreId: centre.id, kind, day, minute: minuteOf(asked), itemCode }
      // Apart: a slot that was filled meanwhile undoes what was begun, and the page is drawn after it.
      const booked = await attempt(
        call.services.apart(call.who, (services) => bookAppointment(services, personOf(call), given)),
        refusals,
      )
      if (booked instanceof Problem) return bookReply(call, centre, asked, null, booked)
      return redirect('/my/appointments?did=booked')
    },
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/my/appointments/:appointment/move',
    act: 'centres.offer-move',
    params: own,
    query: Type.Object({ day: text(10) }),
    async handle(call) {
      const moving = await getOwnAppointment(call.services, personOf(call), call.params.appointment)
      const centre = await getCentre(call.services, moving.centreId)
      const day = call.query.day ?? moving.day
      return bookReply(call, centre, { kind: moving.kind, day, item: moving.itemCode ?? '', minute: '' }, moving)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/appointments/:appointment/move',
    act: 'centres.move',
    params: own,
    async handle(call) {
      const moving = await getOwnAppointment(call.services, personOf(call), call.params.appointment)
      const asked = askedOf(call)
      const given = { id: moving.id, day: asked.day, minute: minuteOf(asked) }
      const moved = await attempt(
        call.services.apart(call.who, (services) => moveOwnAppointment(services, personOf(call), given)),
        refusals,
      )
      if (!(moved instanceof Problem)) return redirect('/my/appointments?did=moved')
      const centre = await getCentre(call.services, moving.centreId)
      return bookReply(call, centre, { ...asked, kind: moving.kind }, moving, moved)
    },
  }),
]

function askedOf({ body }: Pick<Call, 'body'>): Asked {
  const fields = fieldsOf(body)
  const [kind, day, minute, item] = ['kind', 'day', 'minute', 'item'].map((name) => textField(fields, name))
  return { kind: kind ?? '', day: day ?? '', minute: minute ?? '', item: item ?? '' }
}

function minuteOf({ minute }: Asked): number {
  return minute === '' ? Number.NaN : Number(minute)
}

async function bookReply(
  call: Call,
  centre: Centre,
  asked: Asked,
  moving: BookView['moving'],
  problem?: Problem,
): Promise<Reply> {
  const { services, language } = call
  const now = services.clock.now()
  const today = calendarDateOf(now)
  const kind = kindOf(centre, asked.kind)
  const days = bookableDays(centre, today, now)
  const day = days.find((each) => each === asked.day)
  const title = moving ? bookWords.moveTitle : bookWords.title
  const frame = frameOf(call, { title, current: 'centres', hasErrors: problem !== undefined })
  return privatePage(BookPage, frame, {
    ...{ centre, kind, days, day, today, moving },
    item: { code: asked.item, name: await nameOf(call, asked.item) },
    slots: kind && day ? await offerSlots(services, centre, kind, day) : null,
    errors: problem ? errorsOf(problem, 'minute', language) : [],
  })
}

/** The item from a guide; an item that is none is left out. */
async function nameOf({ services }: Call, code: string): Promise<Words | null> {
  if (code === '') return null
  const guide = await attempt(getGuide(services, code), ['catalogue.unknown-item', 'catalogue.item-abolished'])
  return guide instanceof Problem ? null : guide.name
}
