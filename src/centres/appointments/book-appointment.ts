import { violatedConstraint } from '#kernel/database'
import { newId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { kindOf } from '../centre.ts'
import { getCentre } from '../list-centres.ts'
import { centreProblems } from '../problems.ts'
import { newCode, typedLength } from '../queue/ticket-code.ts'
import { type Appointment, checkInUntil, missed } from './appointment.ts'
import { claimSlot, countMissed, insertAppointment } from './appointment-store.ts'
import { type ChosenSlot, readSlot, slotFull } from './choose-slot.ts'

export interface BookAppointment extends ChosenSlot {
  readonly centreId: string
  /** What it is about, where one came from a guide; noted, not checked: the window serves the kind. */
  readonly itemCode?: string
}

const minute = 60_000

/**
 * Books half an hour of a kind of matters. One appointment a person, kind and day, wherever; who has missed three in
 * thirty days takes numbers on the day instead.
 */
export async function bookAppointment(
  services: Pick<Services, 'db' | 'clock' | 'keys' | 'ledger'>,
  person: Person,
  { centreId, itemCode = '', ...chosen }: BookAppointment,
): Promise<Appointment> {
  const { db, clock } = services
  const centre = await getCentre(services, centreId)
  const now = clock.now()
  const { startsAt, room, ...slot } = readSlot(centre, chosen, now)
  await mustCome(services, person)
  if (!(await claimSlot(db, slot, room))) throw slotFull()

  const appointment: Appointment = {
    ...{ partyId: person.partyId, id: newId(now), ...slot, startsAt },
    itemCode: /^[0-9A-Z]{33}$/.test(itemCode) ? itemCode : null,
    ...{ state: 'booked', code: newCode(typedLength), ticketCode: null },
  }
  await onceADay(() => insertAppointment(services, appointment, now))
  await recordAppointment(services, 'centres.book', appointment, centre)
  return appointment
}

async function mustCome({ db, clock }: Pick<Services, 'db' | 'clock'>, { partyId }: Person): Promise<void> {
  const now = clock.now().getTime()
  const from = new Date(now - missed.days * 24 * 60 * minute)
  const count = await countMissed(db, partyId, from, new Date(now - checkInUntil * minute))
  if (count >= missed.most) throw centreProblems.tooManyMissed()
}

/** Two presses at once are told apart by the index alone. */
export async function onceADay(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (violatedConstraint(error) === 'appointments_once') throw centreProblems.alreadyBooked()
    throw error
  }
}

/** In the ledger under the person: that it was booked, moved, cancelled or kept, and for what kind. */
export async function recordAppointment(
  { ledger }: Pick<Services, 'ledger'>,
  act: 'centres.book' | 'centres.move' | 'centres.cancel' | 'centres.check-in',
  { partyId, kind, itemCode }: Appointment,
  centre: Parameters<typeof kindOf>[0] & { readonly name: { readonly zh: string; readonly en: string } },
): Promise<void> {
  const name = kindOf(centre, kind)?.name ?? { zh: kind, en: kind }
  const words = { zh: `${centre.name.zh}·${name.zh}`, en: `${centre.name.en} · ${name.en}` }
  await ledger.record({ act, subject: { partyId }, purpose: { words, ...(itemCode !== null && { itemCode }) } })
}
