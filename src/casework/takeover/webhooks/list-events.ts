import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { wireOf } from './deliver-webhooks.ts'
import { deleteEventsBefore, type EventFilter, selectEvents } from './event-store.ts'

/** An event told, or given up, is kept so long. */
const keptDays = 30

/** What the system was told, or could not be told: after a failure of its own it catches up from here. */
export async function listClientEvents(
  { db }: Pick<Services, 'db'>,
  { clientId }: Client,
  filter: EventFilter,
): Promise<{ readonly events: readonly Record<string, unknown>[]; readonly next: number | null }> {
  const events = await selectEvents(db, clientId, filter)
  return {
    events: events.map((event) => ({
      ...wireOf(event),
      position: event.position,
      attempts: event.attempts,
      deliveredAt: event.deliveredAt?.toISOString() ?? null,
      deadAt: event.deadAt?.toISOString() ?? null,
    })),
    next: events.length === filter.limit ? (events.at(-1)?.position ?? null) : null,
  }
}

export async function forgetEvents({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  await deleteEventsBefore(db, new Date(clock.now().getTime() - keptDays * 24 * 3_600_000))
}
