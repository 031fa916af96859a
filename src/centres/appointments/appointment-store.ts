import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import type { CalendarDate } from '#standards'
import type { Appointment, AppointmentId } from './appointment.ts'

type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'centres.appointments'
const columns = sql.raw('party_id, id, centre_id, kind, item_code, day, minute, starts_at, state, code, ticket_code')
type Row = Omit<Appointment, 'code' | 'ticketCode'> & { readonly code: Buffer; readonly ticketCode: Buffer | null }

function appointmentOf({ code, ticketCode, ...row }: Row, keys: Store['keys']): Appointment {
  return {
    ...row,
    code: keys.open(sealName, code),
    ticketCode: ticketCode && keys.open(sealName, ticketCode),
  }
}

/** Half hour of a kind at a centre. */
export interface Slot {
  readonly centreId: string
  readonly kind: string
  readonly day: CalendarDate
  readonly minute: number
}

/**
 * Counts a slot up, if it has room: one statement, so that of those who come at once no more get in than fit.
 * @returns whether there was room
 */
export async function claimSlot(db: Db, { centreId, kind, day, minute }: Slot, room: number): Promise<boolean> {
  if (room < 1) return false
  const claimed = await maybe(
    db,
    sql`insert into centres.slots (centre_id, kind, day, minute, taken) values (${centreId}, ${kind}, ${day}, ${minute}, 1)
      on conflict (centre_id, kind, day, minute) do update set taken = slots.taken + 1 where slots.taken < ${room}
      returning taken`,
  )
  return claimed !== undefined
}

export async function releaseSlot(db: Db, { centreId, kind, day, minute }: Slot): Promise<void> {
  await sql`update centres.slots set taken = taken - 1
    where centre_id = ${centreId} and kind = ${kind} and day = ${day} and minute = ${minute}`.execute(db)
}

/** Locks two slots in one order for everybody, so that two who change places do not wait for each other. */
export async function lockSlots(db: Db, slots: readonly Slot[]): Promise<void> {
  const [first] = slots
  if (!first) return
  const keys = slots.map(({ day, minute }) => `${day} ${minute}`)
  await sql`select 1 from centres.slots where centre_id = ${first.centreId} and kind = ${first.kind}
      and (day::text || ' ' || minute) = any(${keys}::text[])
    order by day, minute for update`.execute(db)
}

export async function selectTaken(
  db: Db,
  centreId: string,
  kind: string,
  day: CalendarDate,
): Promise<Map<number, number>> {
  const found = await rows<{ minute: number; taken: number }>(
    db,
    sql`select minute, taken from centres.slots where centre_id = ${centreId} and kind = ${kind} and day = ${day}`,
  )
  return new Map(found.map(({ minute, taken }) => [minute, taken]))
}

export async function insertAppointment({ db, keys }: Store, appointment: Appointment, now: Date): Promise<void> {
  const { partyId, id, centreId, kind, itemCode, day, minute, startsAt, state, code } = appointment
  await sql`insert into centres.appointments (party_id, id, centre_id, kind, item_code, day, minute, starts_at, state,
      code, code_index, booked_at)
    values (${partyId}, ${id}, ${centreId}, ${kind}, ${itemCode}, ${day}, ${minute}, ${startsAt}, ${state},
      ${keys.seal(sealName, code)}, ${keys.index('centres.appointment-code', code)}, ${now})`.execute(db)
}

/** @param lock holds it until the transaction ends */
export async function findOwnAppointment(
  { db, keys }: Store,
  partyId: PartyId,
  id: AppointmentId,
  { lock = false } = {},
): Promise<Appointment | undefined> {
  const row = await maybe<Row>(
    db,
    sql`select ${columns} from centres.appointments where party_id = ${partyId} and id = ${id}
      ${lock ? sql`for update` : sql``}`,
  )
  return row && appointmentOf(row, keys)
}

export async function findAppointmentByCode({ db, keys }: Store, code: string): Promise<Appointment | undefined> {
  const row = await maybe<Row>(
    db,
    sql`select ${columns} from centres.appointments
      where code_index = ${keys.index('centres.appointment-code', code)} for update`,
  )
  return row && appointmentOf(row, keys)
}

/** Those to come and those of the last month, the next first. */
export async function selectAppointments(
  { db, keys }: Store,
  partyId: PartyId,
  since: CalendarDate,
): Promise<Appointment[]> {
  const found = await rows<Row>(
    db,
    sql`select ${columns} from centres.appointments where party_id = ${partyId} and day >= ${since}
      order by starts_at, id`,
  )
  return found.map((row) => appointmentOf(row, keys))
}

/** How many of a person began between the two and nobody came. */
export async function countMissed(db: Db, partyId: PartyId, from: Date, to: Date): Promise<number> {
  const { count } = await one<{ count: number }>(
    db,
    sql`select count(*) from centres.appointments
      where party_id = ${partyId} and state = 'booked' and starts_at > ${from} and starts_at < ${to}`,
  )
  return count
}

export async function moveAppointment(
  db: Db,
  { partyId, id, day, minute, startsAt }: Pick<Appointment, 'partyId' | 'id' | 'day' | 'minute' | 'startsAt'>,
): Promise<void> {
  await sql`update centres.appointments set day = ${day}, minute = ${minute}, starts_at = ${startsAt}
    where party_id = ${partyId} and id = ${id}`.execute(db)
}

export async function cancelStored(db: Db, { partyId, id }: Pick<Appointment, 'partyId' | 'id'>): Promise<void> {
  await sql`update centres.appointments set state = 'cancelled' where party_id = ${partyId} and id = ${id}`.execute(db)
}

export async function markArrived(
  { db, keys }: Store,
  { partyId, id }: Pick<Appointment, 'partyId' | 'id'>,
  ticketCode: string,
): Promise<void> {
  await sql`update centres.appointments set state = 'arrived', ticket_code = ${keys.seal(sealName, ticketCode)}
    where party_id = ${partyId} and id = ${id}`.execute(db)
}
