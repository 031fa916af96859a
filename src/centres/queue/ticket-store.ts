import { type Db, maybe, one, rows, sql } from '#kernel/database'
import type { OfficerId } from '#kernel/ids'
import type { CalendarDate } from '#standards'
import type { Ticket } from './ticket.ts'

/** A window whose page nobody has looked at for so long is not in use. */
export const seenMinutes = 10

const columns = sql.raw(
  `centre_id, day, number, id, kind, priority, priority_from, state, taken_at, queued_at, reserved_for, window_number,
  called_at, calls, absences`,
)

/** The next number of the day: numbers taken at one moment wait for each other here. */
export async function nextNumber(db: Db, centreId: string, day: CalendarDate): Promise<number> {
  const { last } = await one<{ last: number }>(
    db,
    sql`insert into centres.counters (centre_id, day, last) values (${centreId}, ${day}, 1)
      on conflict (centre_id, day) do update set last = counters.last + 1 returning last`,
  )
  return last
}

export async function insertTicket(
  db: Db,
  ticket: Ticket,
  more: { readonly codeIndex: Buffer; readonly appointmentId: string | null },
): Promise<void> {
  const { centreId, day, number, id, kind, priority, priorityFrom, takenAt, queuedAt } = ticket
  await sql`insert into centres.tickets (centre_id, day, number, id, kind, priority, priority_from, state, code_index,
      taken_at, queued_at, appointment_id)
    values (${centreId}, ${day}, ${number}, ${id}, ${kind}, ${priority}, ${priorityFrom}, 'waiting', ${more.codeIndex},
      ${takenAt}, ${queuedAt}, ${more.appointmentId})`.execute(db)
}

export async function findTicketByCode(db: Db, codeIndex: Buffer): Promise<Ticket | undefined> {
  return maybe<Ticket>(db, sql`select ${columns} from centres.tickets where code_index = ${codeIndex}`)
}

/** Who waits at a centre, of one queue or of all. */
export async function selectWaiting(db: Db, centreId: string, day: CalendarDate, kind?: string): Promise<Ticket[]> {
  return rows<Ticket>(
    db,
    sql`select ${columns} from centres.tickets
      where centre_id = ${centreId} and day = ${day} and state = 'waiting'
        and (${kind ?? null}::text is null or kind = ${kind ?? null})
      order by queued_at, number`,
  )
}

/** What the windows serve right now, the last called first. */
export async function selectCalled(db: Db, centreId: string, day: CalendarDate): Promise<Ticket[]> {
  return rows<Ticket>(
    db,
    sql`select ${columns} from centres.tickets
      where centre_id = ${centreId} and day = ${day} and state = 'called' order by called_at desc, number`,
  )
}

export async function findAtWindow(
  db: Db,
  { centreId, day, window }: { readonly centreId: string; readonly day: CalendarDate; readonly window: number },
): Promise<Ticket | undefined> {
  return maybe<Ticket>(
    db,
    sql`select ${columns} from centres.tickets
      where centre_id = ${centreId} and day = ${day} and window_number = ${window} and state = 'called' for update`,
  )
}

export interface NextCall {
  readonly centreId: string
  readonly day: CalendarDate
  readonly window: number
  readonly kinds: readonly string[]
  readonly priorityFirst: boolean
  readonly now: Date
}

/** Takes the next one for a window. Of two windows that ask at once each passes over what the other holds. */
export async function claimNext(db: Db, next: NextCall): Promise<Ticket | undefined> {
  const { centreId, day, window, kinds, priorityFirst, now } = next
  return maybe<Ticket>(
    db,
    sql`update centres.tickets set state = 'called', window_number = ${window}, called_at = ${now}, calls = 1
      where (centre_id, day, number) = (
        select centre_id, day, number from centres.tickets
        where centre_id = ${centreId} and day = ${day} and state = 'waiting'
          and (reserved_for = ${window} or (reserved_for is null and kind = any(${[...kinds]}::text[])))
        order by reserved_for is not null desc,
          (priority_from is not null and priority_from <= ${now}) = ${priorityFirst} desc, queued_at, number
        limit 1 for update skip locked)
      returning ${columns}`,
  )
}

type Settled = Pick<
  Ticket,
  'state' | 'priorityFrom' | 'queuedAt' | 'reservedFor' | 'windowNumber' | 'calledAt' | 'calls' | 'absences'
>

export async function updateTicket(db: Db, ticket: Ticket, settled: Partial<Settled>, now: Date): Promise<void> {
  const { centreId, day, number } = ticket
  const { state, priorityFrom, queuedAt, reservedFor, windowNumber, calledAt, calls, absences } = {
    ...ticket,
    ...settled,
  }
  const isOver = state === 'done' || state === 'absent'
  await sql`update centres.tickets set state = ${state}, priority_from = ${priorityFrom}, queued_at = ${queuedAt},
      reserved_for = ${reservedFor}, window_number = ${windowNumber}, called_at = ${calledAt}, calls = ${calls},
      absences = ${absences}, ended_at = ${isOver ? now : null}
    where centre_id = ${centreId} and day = ${day} and number = ${number}`.execute(db)
}

export interface WindowRow {
  readonly number: number
  readonly day: CalendarDate
  readonly officerId: OfficerId | null
  readonly seenAt: Date
  readonly lastWasPriority: boolean
}

/** Sits down at a window, or says that one still does. The turn begins anew each day. */
export async function seeWindow(
  db: Db,
  see: {
    readonly centreId: string
    readonly window: number
    readonly day: CalendarDate
    readonly officerId: OfficerId
    readonly now: Date
  },
): Promise<void> {
  const { centreId, window, day, officerId, now } = see
  await sql`insert into centres.windows (centre_id, number, day, officer_id, seen_at)
    values (${centreId}, ${window}, ${day}, ${officerId}, ${now})
    on conflict (centre_id, number) do update set day = excluded.day, officer_id = excluded.officer_id,
      seen_at = excluded.seen_at, last_was_priority = windows.last_was_priority and windows.day = excluded.day`.execute(
    db,
  )
}

/** The window, held until the transaction ends: one call at a time. */
export async function lockWindow(db: Db, centreId: string, window: number): Promise<WindowRow | undefined> {
  return maybe<WindowRow>(
    db,
    sql`select number, day, officer_id, seen_at, last_was_priority from centres.windows
      where centre_id = ${centreId} and number = ${window} for update`,
  )
}

export async function leaveWindow(db: Db, centreId: string, window: number): Promise<void> {
  await sql`update centres.windows set officer_id = null where centre_id = ${centreId} and number = ${window}`.execute(
    db,
  )
}

export async function putTurn(db: Db, centreId: string, window: number, lastWasPriority: boolean): Promise<void> {
  await sql`update centres.windows set last_was_priority = ${lastWasPriority}
    where centre_id = ${centreId} and number = ${window}`.execute(db)
}

/** Windows in use now. */
export async function selectWindows(db: Db, centreId: string, now: Date): Promise<WindowRow[]> {
  return rows<WindowRow>(
    db,
    sql`select number, day, officer_id, seen_at, last_was_priority from centres.windows
      where centre_id = ${centreId} and officer_id is not null and seen_at > ${minutesBefore(now)} order by number`,
  )
}

export async function findOwnWindow(
  db: Db,
  officerId: OfficerId,
  day: CalendarDate,
): Promise<{ centreId: string; number: number } | undefined> {
  return maybe(
    db,
    sql`select centre_id, number from centres.windows where officer_id = ${officerId} and day = ${day}
      order by seen_at desc limit 1`,
  )
}

/** How many wait at each centre where windows are in use, and when that was last so. */
export async function countLive(
  db: Db,
  day: CalendarDate,
  now: Date,
): Promise<{ centreId: string; waiting: number; windows: number }[]> {
  return rows(
    db,
    sql`select w.centre_id, count(*) as windows, (select count(*) from centres.tickets t
        where t.centre_id = w.centre_id and t.day = ${day} and t.state = 'waiting') as waiting
      from centres.windows w where w.officer_id is not null and w.day = ${day} and w.seen_at > ${minutesBefore(now)}
      group by w.centre_id`,
  )
}

/** What the day has taught: minutes at the window of each kind, and minutes waited by those called of late. */
export async function measureDay(
  db: Db,
  centreId: string,
  day: CalendarDate,
): Promise<{ kind: string; served: number; minutes: number | null; waited: number | null }[]> {
  return rows(
    db,
    sql`select kind, count(*) filter (where state = 'done') as served,
        (avg(extract(epoch from ended_at - called_at)) filter (where state = 'done') / 60)::float8 as minutes,
        (avg(extract(epoch from called_at - taken_at)) / 60)::float8 as waited
      from centres.tickets where centre_id = ${centreId} and day = ${day} and called_at is not null group by kind`,
  )
}

function minutesBefore(now: Date): Date {
  return new Date(now.getTime() - seenMinutes * 60_000)
}
