import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import type { Centre, MatterKind } from '../centre.ts'
import { selectCentresOf } from '../centre-store.ts'
import { type AtWindow, getServing, holdWindow, type Serving } from './serve-at.ts'
import { isFirst, type Ticket } from './ticket.ts'
import {
  findAtWindow,
  findOwnWindow,
  leaveWindow,
  measureDay,
  seeWindow,
  selectWaiting,
  selectWindows,
} from './ticket-store.ts'

type Store = Pick<Services, 'db' | 'clock'>

export interface WaitingOfKind {
  readonly kind: MatterKind
  readonly first: number
  readonly others: number
  /** Since when the longest has waited; null when nobody does. */
  readonly since: Date | null
  /** Minutes waited today until the call, on average; null before the first. */
  readonly averageWait: number | null
  /** Whether this window serves it. */
  readonly here: boolean
}

/** What a clerk sees at a window. */
export interface Desk {
  readonly centre: Centre
  readonly window: Serving['window']
  readonly current: Ticket | undefined
  readonly waiting: readonly WaitingOfKind[]
  /** Sent here by another window. */
  readonly sentHere: number
  readonly otherWindows: readonly number[]
  readonly asOf: Date
}

/** Sits down at a window. Whoever sat there before is told when acting next. */
export async function openWindow(services: Store, officer: Officer, at: AtWindow): Promise<void> {
  const { day, now } = await getServing(services, officer, at)
  await seeWindow(services.db, { ...at, day, officerId: officer.officerId, now })
}

/** Leaves the window. A number that stands there must be settled first: nobody is left standing. */
export async function closeWindow(services: Store, officer: Officer, at: AtWindow): Promise<boolean> {
  const { current } = await holdWindow(services, officer, at)
  if (current) return false
  await leaveWindow(services.db, at.centreId, at.window)
  return true
}

/** The window with who waits. Looking says that the window is in use. */
export async function readDesk(services: Store, officer: Officer, at: AtWindow): Promise<Desk> {
  const { db } = services
  const { centre, window, day, now } = await holdWindow(services, officer, at)
  await seeWindow(db, { ...at, day, officerId: officer.officerId, now })
  const waiting = await selectWaiting(db, at.centreId, day)
  const measured = await measureDay(db, at.centreId, day)
  return {
    centre,
    window,
    current: await findAtWindow(db, { centreId: at.centreId, day, window: at.window }),
    waiting: centre.kinds.map((kind) => {
      const own = waiting.filter((ticket) => ticket.kind === kind.code && ticket.reservedFor === null)
      const first = own.filter((ticket) => isFirst(ticket, now)).length
      return {
        kind,
        first,
        others: own.length - first,
        since: own[0]?.queuedAt ?? null,
        averageWait: measured.find((each) => each.kind === kind.code)?.waited ?? null,
        here: window.kinds.includes(kind.code),
      }
    }),
    sentHere: waiting.filter(({ reservedFor }) => reservedFor === at.window).length,
    otherWindows: centre.windows.map(({ number }) => number).filter((number) => number !== at.window),
    asOf: now,
  }
}

export interface OwnCentre {
  readonly centre: Centre
  /** Windows in use, and whether the officer sits there. */
  readonly inUse: readonly { readonly number: number; readonly isOwn: boolean }[]
}

/** Where an officer may sit down, and where they do already. */
export async function listOwnCentres(
  { db, clock }: Store,
  { organisation, officerId }: Officer,
): Promise<{ centres: readonly OwnCentre[]; own: AtWindow | undefined }> {
  const now = clock.now()
  const found = await findOwnWindow(db, officerId, calendarDateOf(now))
  const centres: OwnCentre[] = []
  for (const centre of await selectCentresOf(db, organisation.id)) {
    const windows = await selectWindows(db, centre.id, now)
    const inUse = windows.map((window) => ({ number: window.number, isOwn: window.officerId === officerId }))
    centres.push({ centre, inUse })
  }
  return { centres, own: found && { centreId: found.centreId, window: found.number } }
}
