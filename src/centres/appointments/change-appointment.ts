import { findId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { getCentre } from '../list-centres.ts'
import { centreProblems } from '../problems.ts'
import { type Appointment, isChangeable } from './appointment.ts'
import {
  cancelStored,
  claimSlot,
  findOwnAppointment,
  lockSlots,
  moveAppointment,
  releaseSlot,
} from './appointment-store.ts'
import { onceADay, recordAppointment } from './book-appointment.ts'
import { readSlot, slotFull } from './choose-slot.ts'

type Store = Pick<Services, 'db' | 'clock' | 'keys' | 'ledger'>

export interface MoveAppointment {
  readonly id: string
  readonly day: string
  readonly minute: number
}

/** Moves an own appointment to another time of the same kind and centre, until an hour before. */
export async function moveOwnAppointment(
  services: Store,
  person: Person,
  { id, day, minute }: MoveAppointment,
): Promise<Appointment> {
  const { db, clock } = services
  const found = await getChangeable(services, person, id)
  const centre = await getCentre(services, found.centreId)
  const { startsAt, room, ...slot } = readSlot(centre, { kind: found.kind, day, minute }, clock.now())
  if (slot.day === found.day && slot.minute === found.minute) return found
  await lockSlots(db, [found, slot])
  if (!(await claimSlot(db, slot, room))) throw slotFull()
  await releaseSlot(db, found)
  const moved = { ...found, day: slot.day, minute: slot.minute, startsAt }
  await onceADay(() => moveAppointment(db, moved))
  await recordAppointment(services, 'centres.move', moved, centre)
  return moved
}

/** Cancels an own appointment, until an hour before; its half hour is free for somebody else. Twice is once. */
export async function cancelAppointment(services: Store, person: Person, id: string): Promise<void> {
  const found = await getOwnAppointment(services, person, id, { lock: true })
  if (found.state === 'cancelled') return
  if (!isChangeable(found, services.clock.now())) throw centreProblems.tooLateToChange()
  await cancelStored(services.db, found)
  await releaseSlot(services.db, found)
  await recordAppointment(services, 'centres.cancel', found, await getCentre(services, found.centreId))
}

async function getChangeable(services: Store, person: Person, id: string): Promise<Appointment> {
  const found = await getOwnAppointment(services, person, id, { lock: true })
  if (!isChangeable(found, services.clock.now())) throw centreProblems.tooLateToChange()
  return found
}

/** @throws unknownAppointment; somebody else's and none are one answer */
export async function getOwnAppointment(
  services: Pick<Services, 'db' | 'keys'>,
  { partyId }: Pick<Person, 'partyId'>,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<Appointment> {
  const known = findId<'appointment'>(id)
  const found = known && (await findOwnAppointment(services, partyId, known, options))
  if (!found) throw centreProblems.unknownAppointment()
  return found
}
