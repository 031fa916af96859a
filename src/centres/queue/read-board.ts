import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { Centre } from '../centre.ts'
import { getCentre } from '../list-centres.ts'
import { labelOf } from './ticket.ts'
import { selectCalled, selectWaiting } from './ticket-store.ts'

/** What hangs on the wall of the hall: numbers and windows, nothing of people. */
export interface Board {
  readonly centre: Centre
  readonly called: readonly { readonly label: string; readonly window: number; readonly calls: number }[]
  readonly waiting: number
  readonly asOf: Date
}

const mostShown = 8

export async function readBoard(services: Pick<Services, 'db' | 'clock'>, centreId: string): Promise<Board> {
  const centre = await getCentre(services, centreId)
  const asOf = services.clock.now()
  const day = calendarDateOf(asOf)
  const called = await selectCalled(services.db, centreId, day)
  return {
    centre,
    called: called.slice(0, mostShown).map((ticket) => ({
      label: labelOf(ticket),
      window: ticket.windowNumber ?? 0,
      calls: ticket.calls,
    })),
    waiting: (await selectWaiting(services.db, centreId, day)).length,
    asOf,
  }
}
