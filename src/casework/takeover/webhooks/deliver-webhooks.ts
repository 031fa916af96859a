import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { signRequest } from '#network'
import type { StoredEvent, WebhookEvent } from './event.ts'
import {
  buryEvents,
  type Listener,
  leaseEvents,
  markDelivered,
  postponeEvent,
  releaseEvents,
  selectDueListeners,
} from './event-store.ts'
import { fanOut } from './fan-out.ts'

/** In the signature of what a system is told: no platform takes it for a request of ours. */
export const webhookTag = 'tongban-webhook'

const batch = 50
const timeoutMilliseconds = 5_000
/** No new attempt begins after this; with one attempt's timeout it stays below the lease. */
const sendingMilliseconds = 20_000
const leaseMilliseconds = 40_000
const firstWaitMilliseconds = 30_000
const longestWaitMilliseconds = 3_600_000
/** After so many days without an answer an event is given up; the system finds it in its list. */
export const deadAfterDays = 3

/** Half a minute, then twice as long each time, at most an hour. */
export function waitBefore(attempts: number): number {
  return Math.min(firstWaitMilliseconds * 2 ** Math.min(attempts, 10), longestWaitMilliseconds)
}

type Delivering = Pick<Services, 'apart' | 'clock' | 'config' | 'keys' | 'log' | 'outbound'>

/**
 * Tells departments' systems what happened to their cases: at least once, each case's acts in order. One that is slow or
 * away delays nobody else. No transaction is open while a system is asked.
 * @returns how many events were taken
 */
export async function deliverWebhooks(services: Delivering): Promise<number> {
  while ((await fanOut(services)) > 0);
  const due = await services.apart(system, ({ db }) => selectDueListeners(db, services.clock.now()))
  const counts = await Promise.all(due.map((listener) => deliverTo(services, listener)))
  return counts.reduce((sum, count) => sum + count, 0)
}

async function deliverTo(services: Delivering, listener: Listener): Promise<number> {
  const { apart, clock } = services
  const now = clock.now()
  const until = new Date(now.getTime() + leaseMilliseconds)
  const leased = await apart(system, ({ db }) => leaseEvents(db, listener.id, { now, until, limit: batch }))
  const untried: StoredEvent[] = []
  const held = new Set<string>()
  let isAway = false
  let count = 0
  for (const event of leased) {
    const isLate = clock.now().getTime() - now.getTime() > sendingMilliseconds
    if (isAway || isLate || held.has(event.caseId)) {
      untried.push(event)
      continue
    }
    const answer = await send(services, listener, event)
    await apart(system, ({ db }) => settle(db, event, answer, clock.now()))
    if (answer === 'taken') count++
    else held.add(event.caseId)
    isAway = answer === 'away'
  }
  if (untried.length > 0) {
    const ids = untried.map(({ id }) => id)
    await apart(system, ({ db }) => releaseEvents(db, ids, clock.now()))
  }
  return count
}

/** `away`: no answer at all, which says nothing about this event; `refused`: any answer but 2xx, a redirect too. */
type Answer = 'taken' | 'refused' | 'away'

async function send(services: Delivering, { id, webhook }: Listener, event: StoredEvent): Promise<Answer> {
  const { config, log, outbound } = services
  const body = Buffer.from(JSON.stringify(wireOf(event)))
  const request = { method: 'POST', url: webhook, purpose: 'casework.webhook', body, tag: webhookTag } as const
  const facts = { clientId: id, event: event.id, attempts: event.attempts }
  try {
    const { status } = await outbound({
      ...{ url: webhook, method: 'POST', body, timeoutMs: timeoutMilliseconds, publicOnly: config.production },
      headers: { ...signRequest(services, request), 'tongban-event': event.id },
    })
    if (status >= 200 && status < 300) return 'taken'
    log.warn('webhook refused', { ...facts, status })
    return 'refused'
  } catch (error) {
    log.warn('webhook not delivered', { ...facts, why: error instanceof Error ? error.name : 'unknown' })
    return 'away'
  }
}

/** The body: what is covered by the signature through its digest. */
export function wireOf({ id, caseId, caseNumber, act, state, sequence, at }: WebhookEvent): Record<string, unknown> {
  return { id, caseId, caseNumber, act, state, sequence, at: at.toISOString() }
}

/** Whoever does not answer for days is given up on, with all that waited as long. */
async function settle(db: Services['db'], event: StoredEvent, answer: Answer, now: Date): Promise<void> {
  const { id, clientId, attempts } = event
  if (answer === 'taken') return markDelivered(db, id, now)
  await postponeEvent(db, id, new Date(now.getTime() + waitBefore(attempts)))
  const before = new Date(now.getTime() - deadAfterDays * 24 * 3_600_000)
  if (event.at <= before) await buryEvents(db, clientId, before, now)
}
