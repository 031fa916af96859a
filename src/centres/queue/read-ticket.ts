import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { type Centre, kindOf } from '../centre.ts'
import { getCentre } from '../list-centres.ts'
import { centreProblems } from '../problems.ts'
import { countBefore, expectedWait, type Ticket } from './ticket.ts'
import { tidyCode } from './ticket-code.ts'
import { findTicketByCode, measureDay, selectWaiting, selectWindows } from './ticket-store.ts'

/** A number as its holder sees it. */
export interface HeldTicket {
  readonly ticket: Ticket
  readonly centre: Centre
  /** How many are called before; null when it waits no longer. */
  readonly before: number | null
  /** Minutes, in steps of five; null when no window serves this kind at the moment. */
  readonly wait: number | null
  /** A number is for its day. */
  readonly isToday: boolean
}

export async function readTicket(
  services: Pick<Services, 'db' | 'clock' | 'keys'>,
  centreId: string,
  code: string,
): Promise<HeldTicket> {
  const { db, clock, keys } = services
  const centre = await getCentre(services, centreId)
  const ticket = await findTicketByCode(db, keys.index('centres.ticket-code', tidyCode(code)))
  if (ticket?.centreId !== centreId) throw centreProblems.unknownTicket()
  const now = clock.now()
  const isToday = ticket.day === calendarDateOf(now)
  if (!isToday || ticket.state !== 'waiting') return { ticket, centre, before: null, wait: null, isToday }
  const waiting = await selectWaiting(db, centreId, ticket.day, ticket.kind)
  const others = waiting.filter(({ number }) => number !== ticket.number)
  const before = ticket.reservedFor === null ? countBefore(ticket, others, now) : 0
  return { ticket, centre, before, wait: await estimate(services, centre, ticket, before), isToday }
}

async function estimate(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  centre: Centre,
  ticket: Ticket,
  before: number,
): Promise<number | null> {
  const open = await selectWindows(db, centre.id, clock.now())
  const serving = centre.windows.filter(
    ({ number, kinds }) => kinds.includes(ticket.kind) && open.some((window) => window.number === number),
  )
  return expectedWait(before, await minutesEach(db, centre, ticket), serving.length)
}

/** What a matter of the kind takes: as today's did, once there were enough of them. */
async function minutesEach(db: Services['db'], centre: Centre, { day, kind }: Ticket): Promise<number> {
  const known = (await measureDay(db, centre.id, day)).find((measured) => measured.kind === kind)
  const usual = kindOf(centre, kind)?.minutes ?? 10
  return known && known.served >= 3 && known.minutes !== null ? known.minutes : usual
}
