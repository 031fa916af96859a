import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { deliveries } from '#kernel/web/metrics'
import { callPlatform } from '../calls/call-platform.ts'
import { remoteCodeOf } from '../problems.ts'
import { leaseMessages, markDelivered, postpone, type WaitingMessage } from './outbox-store.ts'
import { type MessageHandlers, receiveMessage } from './receive-message.ts'

const batch = 50
/** No new attempt begins after this; with one attempt's timeout it stays below the lease. */
const sendingMilliseconds = 10_000
const leaseMilliseconds = 20_000
const longestWaitMilliseconds = 60_000

/** 1, 2, 4 … seconds, at most a minute. */
export function waitBefore(attempts: number): number {
  return Math.min(1000 * 2 ** Math.min(attempts, 10), longestWaitMilliseconds)
}

/**
 * Delivers what is in line for one destination, in order. No transaction is open while the other side is asked: a slow
 * platform must not use up the connections that requests need.
 * @returns how many were delivered
 */
export async function deliverTo(services: Services, destination: string, handlers: MessageHandlers): Promise<number> {
  const { clock } = services
  const now = clock.now()
  const leaseUntil = new Date(now.getTime() + leaseMilliseconds)
  const leased = await services.apart({ kind: 'system' }, ({ db }) =>
    leaseMessages(db, destination, { now, leaseUntil, limit: batch }),
  )
  const delivered: number[] = []
  let waiting: readonly WaitingMessage[] = leased
  for (let next = waiting[0]; next; next = waiting[0]) {
    if (clock.now().getTime() - now.getTime() > sendingMilliseconds) break
    const fault = await send(services, destination, next, handlers)
    const failed = next
    if (fault === undefined) {
      delivered.push(failed.id)
      waiting = waiting.slice(1)
      continue
    }
    // Away: everything waits. Refused: only what follows it in its topic.
    const held = waiting.filter(({ topic }) => fault === 'away' || topic === failed.topic)
    const until = new Date(clock.now().getTime() + waitBefore(failed.attempts))
    await postpone(
      services.db,
      held.map(({ id }) => id),
      failed.id,
      until,
    )
    waiting = waiting.filter((each) => !held.includes(each))
  }
  if (delivered.length > 0) await markDelivered(services.db, delivered, clock.now())
  if (waiting.length > 0)
    await postpone(
      services.db,
      waiting.map(({ id }) => id),
      0,
      clock.now(),
    )
  return delivered.length
}

type Fault = 'away' | 'refused'

async function send(
  services: Services,
  destination: string,
  { id, topic, body }: WaitingMessage,
  handlers: MessageHandlers,
): Promise<Fault | undefined> {
  const { platform, keys, log } = services
  try {
    const message = { sequence: id, topic, body: JSON.parse(keys.open('kernel.outbox', body)) as unknown }
    if (destination === platform.id) {
      await services.apart({ kind: 'platform', platformId: platform.id }, (apart) =>
        receiveMessage(apart, platform.id, message, handlers),
      )
    } else {
      await callPlatform(services, destination, {
        path: '/network/messages',
        body: message,
        purpose: 'network.deliver',
      })
    }
    deliveries.inc({ result: 'delivered' })
    return undefined
  } catch (error) {
    const fault = error instanceof Problem && isAway(error) ? 'away' : 'refused'
    const code = remoteCodeOf(error) ?? (error instanceof Problem ? error.code : 'unknown')
    log.warn('message not delivered', { destination, topic, sequence: id, fault, code })
    deliveries.inc({ result: fault })
    return fault
  }
}

/** Not a word about the message itself: the platform cannot be reached, or does not believe that it is we who call. */
function isAway(problem: Problem): boolean {
  const code = remoteCodeOf(problem) ?? problem.code
  return code.startsWith('network.') && !['network.topic-unknown', 'network.sequence-reused'].includes(code)
}
