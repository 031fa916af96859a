import { onMessageCommitted } from '#kernel/outbox'
import type { Services } from '#kernel/services'
import { deleteNonces } from './calls/nonce-store.ts'
import type { FeedFollowing } from './feeds/feed.ts'
import { startFollowing } from './feeds/start-following.ts'
import { deliverTo } from './messages/deliver.ts'
import { listDueDestinations } from './messages/outbox-store.ts'
import type { MessageHandlers } from './messages/receive-message.ts'
import { repeat } from './repeat.ts'
import { listPlatforms } from './trust/list-platforms.ts'
import type { Platform } from './trust/platform.ts'
import { pullTrustList } from './trust/pull-trust-list.ts'

const pullEvery = 30_000
const deliverEvery = 2_000
const cleanEvery = 60_000

export interface RunningNetwork {
  /** True, or what is missing: without a trust list nobody can be believed. */
  ready(): true | string
  /** Members as of the last look, for callers that cannot wait. */
  platforms(): readonly Platform[]
  /** Waits for what is under way. */
  stop(): Promise<void>
}

/**
 * What runs beside requests: pulling the trust list (nodes), delivering the outbox and following the feeds of others.
 * `services` are those of the system on the pool.
 */
export async function startNetwork(
  services: Services,
  handlers: MessageHandlers,
  followings: readonly FeedFollowing[],
): Promise<RunningNetwork> {
  let known: readonly Platform[] = await listPlatforms(services)
  const following = startFollowing(services, followings)
  const underWay = new Map<string, Promise<void>>()
  let isStopping = false
  const note = (error: unknown): void => services.log.warn('network work failed', { error: nameOf(error) })

  /** One run of each kind at a time; a failure is logged and the next beat tries again. */
  function run(name: string, work: () => Promise<void>): void {
    if (isStopping || underWay.has(name)) return
    const running = work()
      .catch(note)
      .finally(() => underWay.delete(name))
    underWay.set(name, running)
  }

  async function refresh(): Promise<void> {
    if (services.platform.kind === 'node') await pullTrustList(services)
    known = await listPlatforms(services)
    following.follow(known)
  }

  async function deliver(): Promise<void> {
    for (const destination of await listDueDestinations(services.db, services.clock.now())) {
      run(`deliver ${destination}`, async () => {
        while (!isStopping && (await deliverTo(services, destination, handlers)) > 0);
      })
    }
  }

  const deliverNow = (): void => run('outbox', deliver)
  const timers = [
    setInterval(deliverNow, deliverEvery),
    setInterval(() => run('nonces', () => deleteNonces(services.db, services.clock.now())), cleanEvery),
  ]
  const stopListening = onMessageCommitted(deliverNow)
  following.follow(known)
  const refreshing = repeat(refresh, pullEvery, note)
  await refreshing.first
  deliverNow()

  return {
    ready: () => known.length > 0 || 'no trust list yet',
    platforms: () => known,
    async stop() {
      isStopping = true
      stopListening()
      for (const timer of timers) clearInterval(timer)
      await refreshing.stop()
      await following.stop()
      // A run of the outbox may begin deliveries while it ends.
      while (underWay.size > 0) await Promise.all(underWay.values())
    },
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 60) : 'unknown'
}
