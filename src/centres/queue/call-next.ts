import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type AtWindow, holdWindow } from './serve-at.ts'
import { isFirst, type Ticket } from './ticket.ts'
import { claimNext, putTurn, updateTicket } from './ticket-store.ts'

export interface CallNext extends AtWindow {
  /** The number the officer has just finished with, as the page showed it; empty for none. */
  readonly finished: string
}

/**
 * Calls the next number to a window; the one that was there is done. A page pressed twice calls once: it names what it
 * has finished, and what stands there now is another.
 * @returns what stands at the window now; undefined when nobody waits
 */
export async function callNext(
  services: Pick<Services, 'db' | 'clock'>,
  officer: Officer,
  { finished, ...at }: CallNext,
): Promise<Ticket | undefined> {
  const { db } = services
  const { window, day, now, row, current } = await holdWindow(services, officer, at)
  if (current && current.id !== finished) return current
  if (current) await updateTicket(db, current, { state: 'done' }, now)
  const { centreId, window: number } = at
  const priorityFirst = !row.lastWasPriority
  const next = await claimNext(db, { centreId, day, window: number, kinds: window.kinds, priorityFirst, now })
  // Who was sent here by another window has had a turn already: it changes nothing in the order of the others.
  if (next && next.reservedFor === null) await putTurn(db, centreId, number, isFirst(next, now))
  return next
}
