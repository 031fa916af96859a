import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { centreProblems } from '../problems.ts'
import { type AtWindow, holdWindow, type Serving } from './serve-at.ts'
import type { Ticket } from './ticket.ts'
import { updateTicket } from './ticket-store.ts'

type Store = Pick<Services, 'db' | 'clock'>

export interface SettleTicket extends AtWindow {
  /** The ticket the page showed. */
  readonly ticketId: string
}

/** Calls the number at the window once more. */
export async function callAgain(services: Store, officer: Officer, settle: SettleTicket): Promise<void> {
  const { current, now } = await getCurrent(services, officer, settle)
  await updateTicket(services.db, current, { calls: current.calls + 1, calledAt: now }, now)
}

/** The matter is settled, and nobody is called for the moment. */
export async function finishTicket(services: Store, officer: Officer, settle: SettleTicket): Promise<void> {
  const { current, now } = await getCurrent(services, officer, settle)
  await updateTicket(services.db, current, { state: 'done' }, now)
}

/** Nobody came: to the end of the queue once, without priority, for it has had its turn; the second time it is over. */
export async function noteAbsent(services: Store, officer: Officer, settle: SettleTicket): Promise<void> {
  const { current, now } = await getCurrent(services, officer, settle)
  const absences = current.absences + 1
  const settled =
    absences > 1
      ? ({ state: 'absent', absences } as const)
      : ({ ...backToQueue, queuedAt: now, priorityFrom: null, reservedFor: null, absences } as const)
  await updateTicket(services.db, current, settled, now)
}

export interface TransferTicket extends SettleTicket {
  readonly to: number
}

/** Sends the person on to another window of the centre, which calls them before everybody else. */
export async function transferTicket(services: Store, officer: Officer, transfer: TransferTicket): Promise<void> {
  const { current, centre, now } = await getCurrent(services, officer, transfer)
  const { to, window } = transfer
  if (to === window || !centre.windows.some(({ number }) => number === to)) {
    throw centreProblems.sameWindow({
      fields: [{ field: 'to', words: { zh: '请选一个别的窗口', en: 'Choose another window' } }],
    })
  }
  await updateTicket(services.db, current, { ...backToQueue, reservedFor: to }, now)
}

const backToQueue = { state: 'waiting', windowNumber: null, calledAt: null, calls: 0 } as const

async function getCurrent(
  services: Store,
  officer: Officer,
  { ticketId, ...at }: SettleTicket,
): Promise<Serving & { readonly current: Ticket }> {
  const { current, ...serving } = await holdWindow(services, officer, at)
  if (current?.id !== ticketId) throw centreProblems.notAtWindow()
  return { ...serving, current }
}
