import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { minuteOf, sayMinute } from '../centre.ts'
import { getCentre } from '../list-centres.ts'
import { centreProblems } from '../problems.ts'
import { giveNumber } from '../queue/take-ticket.ts'
import { tidyCode, typedLength } from '../queue/ticket-code.ts'
import { checkInFrom, standingOf } from './appointment.ts'
import { findAppointmentByCode, markArrived } from './appointment-store.ts'
import { recordAppointment } from './book-appointment.ts'

const minute = 60_000

export interface CheckIn {
  readonly centreId: string
  /** As typed at the hall. */
  readonly code: string
}

/**
 * Makes an appointment a number of today, which goes first from the appointed time on. A second time leads to the same
 * number. What is wrong with a code that does not fit is not told: it may be somebody else's.
 * @returns the code of the number's own page
 */
export async function checkIn(services: Pick<Services, 'apart'>, { centreId, code }: CheckIn): Promise<string> {
  const typed = tidyCode(code)
  if (typed.length !== typedLength) throw nothingFound()
  // Row-level security shows an appointment to its owner alone: the platform looks, for whoever holds the code.
  return services.apart(system, async (own) => {
    const centre = await getCentre(own, centreId)
    const found = await findAppointmentByCode(own, typed)
    const now = own.clock.now()
    if (found?.centreId !== centreId || found.day !== calendarDateOf(now) || found.state === 'cancelled')
      throw nothingFound()
    if (found.ticketCode !== null) return found.ticketCode
    const opens = new Date(found.startsAt.getTime() - checkInFrom * minute)
    if (now < opens) {
      throw refusedAt('code', centreProblems.tooEarly({ values: { time: sayMinute(minuteOf(opens)) } }))
    }
    if (standingOf(found, now) === 'missed') throw refusedAt('code', centreProblems.appointmentMissed())
    const { code: ticketCode } = await giveNumber(own, centre, {
      kind: found.kind,
      priority: 'appointment',
      priorityFrom: found.startsAt,
      appointmentId: found.id,
    })
    await markArrived(own, found, ticketCode)
    await recordAppointment(own, 'centres.check-in', found, centre)
    return ticketCode
  })
}

function nothingFound(): Problem {
  return refusedAt('code', centreProblems.noAppointment())
}

/** Said beside the field of the form at the kiosk. */
function refusedAt(field: string, { code, status, title, mend }: Problem): Problem {
  const words = { zh: `${title.zh}。${mend.zh}`, en: `${title.en}. ${mend.en}` }
  return new Problem(code, { status, title, mend }, { fields: [{ field, words }] })
}
