import type { Id, PartyId } from '#kernel/ids'
import { addDays, type CalendarDate } from '#standards'
import { type Centre, instantOf, openingOn } from '../centre.ts'

export type AppointmentId = Id<'appointment'>

export interface Appointment {
  readonly partyId: PartyId
  readonly id: AppointmentId
  readonly centreId: string
  readonly kind: string
  readonly itemCode: string | null
  readonly day: CalendarDate
  /** Minute of the day at which the half hour begins. */
  readonly minute: number
  readonly startsAt: Date
  readonly state: 'booked' | 'arrived' | 'cancelled'
  /** Typed at the hall. */
  readonly code: string
  /** Of the number it became. */
  readonly ticketCode: string | null
}

export const slotMinutes = 30
/** Today and so many days after it. */
export const daysAhead = 14
/** One can check in from so long before, and until so long after the beginning. */
export const checkInFrom = 30
export const checkInUntil = 45
/** Until when it can be moved or cancelled. */
export const changeableMinutes = 60
/** Who misses so many in so many days books nothing more, and takes numbers on the day. */
export const missed = { most: 3, days: 30 } as const

const minute = 60_000

/** How an appointment stands; that it was missed follows from the time alone. */
export function standingOf(
  { state, startsAt }: Pick<Appointment, 'state' | 'startsAt'>,
  now: Date,
): Appointment['state'] | 'missed' {
  return state === 'booked' && now.getTime() > startsAt.getTime() + checkInUntil * minute ? 'missed' : state
}

export function isChangeable({ state, startsAt }: Pick<Appointment, 'state' | 'startsAt'>, now: Date): boolean {
  return state === 'booked' && startsAt.getTime() - now.getTime() >= changeableMinutes * minute
}

/** The half hours of a day that begin after `now`. */
export function slotsOn(centre: Pick<Centre, 'hours'>, day: CalendarDate, now: Date): number[] {
  return openingOn(centre, day).flatMap(({ from, to }) => {
    const count = Math.floor((to - from) / slotMinutes)
    return Array.from({ length: count }, (_, index) => from + index * slotMinutes).filter(
      (each) => instantOf(day, each) > now,
    )
  })
}

/** Days that can be chosen: those of the next two weeks on which the centre is open. */
export function bookableDays(centre: Pick<Centre, 'hours'>, today: CalendarDate, now: Date): CalendarDate[] {
  return Array.from({ length: daysAhead + 1 }, (_, index) => addDays(today, index)).filter(
    (day) => slotsOn(centre, day, now).length > 0,
  )
}
