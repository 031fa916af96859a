import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf } from '#standards'
import type { Centre, ServiceWindow } from '../centre.ts'
import { getCentre } from '../list-centres.ts'
import { centreProblems } from '../problems.ts'
import type { Ticket } from './ticket.ts'
import { findAtWindow, lockWindow, type WindowRow } from './ticket-store.ts'

/** A window of a centre. */
export interface AtWindow {
  readonly centreId: string
  readonly window: number
}

export interface Serving {
  readonly centre: Centre
  readonly window: ServiceWindow
  readonly day: CalendarDate
  readonly now: Date
}

/** The window an officer may serve at. @throws otherCentre, unknownWindow */
export async function getServing(
  services: Pick<Services, 'db' | 'clock'>,
  { duties, organisation }: Officer,
  { centreId, window: number }: AtWindow,
): Promise<Serving> {
  const centre = await getCentre(services, centreId)
  if (!duties.includes('clerk')) throw kernelProblems.notAllowed({ private: { act: 'centres.call' } })
  if (!centre.organisations.includes(organisation.id)) throw centreProblems.otherCentre()
  const window = centre.windows.find((each) => each.number === number)
  if (!window) throw centreProblems.unknownWindow()
  const now = services.clock.now()
  return { centre, window, day: calendarDateOf(now), now }
}

/** The same, held for an act: nobody else acts at this window meanwhile. @throws windowTaken when somebody else sits there */
export async function holdWindow(
  services: Pick<Services, 'db' | 'clock'>,
  officer: Officer,
  at: AtWindow,
): Promise<Serving & { readonly row: WindowRow; readonly current: Ticket | undefined }> {
  const serving = await getServing(services, officer, at)
  const { centreId, window } = at
  const row = await lockWindow(services.db, centreId, window)
  if (row?.officerId !== officer.officerId || row.day !== serving.day) throw centreProblems.windowTaken()
  return { ...serving, row, current: await findAtWindow(services.db, { centreId, day: serving.day, window }) }
}
