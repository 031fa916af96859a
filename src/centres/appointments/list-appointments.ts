import type { Words } from '#kernel/language'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { addDays, calendarDateOf } from '#standards'
import { type Centre, kindOf } from '../centre.ts'
import { findStoredCentre } from '../centre-store.ts'
import { type Appointment, isChangeable, missed, standingOf } from './appointment.ts'
import { selectAppointments } from './appointment-store.ts'

/** An appointment as its owner sees it. */
export interface OwnAppointment extends Appointment {
  readonly centre: Pick<Centre, 'name' | 'address'>
  readonly kindName: Words
  readonly standing: ReturnType<typeof standingOf>
  readonly mayChange: boolean
}

/** The own appointments: those to come, and those of the last thirty days. */
export async function listOwnAppointments(
  services: Pick<Services, 'db' | 'clock' | 'keys'>,
  { partyId }: Pick<Person, 'partyId'>,
): Promise<OwnAppointment[]> {
  const now = services.clock.now()
  const found = await selectAppointments(services, partyId, addDays(calendarDateOf(now), -missed.days))
  const own: OwnAppointment[] = []
  for (const appointment of found) {
    const centre = await findStoredCentre(services.db, appointment.centreId)
    if (!centre) continue
    const kindName = kindOf(centre, appointment.kind)?.name ?? { zh: appointment.kind, en: appointment.kind }
    const standing = standingOf(appointment, now)
    own.push({ ...appointment, centre, kindName, standing, mayChange: isChangeable(appointment, now) })
  }
  return own
}
