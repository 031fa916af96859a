import type { Services } from '#kernel/services'
import { callPlatform } from '../calls/call-platform.ts'
import { findPlatform } from '../trust/list-platforms.ts'
import type { Platform } from '../trust/platform.ts'
import { applyPage } from './apply-page.ts'
import { type FeedFollowing, type FeedPage, longestPage } from './feed.ts'
import { FeedFailure, failureOfCall } from './feed-failure.ts'
import { holdPosition, leaseEnd } from './hold-position.ts'
import { type Position, saveFault, savePosition } from './position-store.ts'
import { readPage } from './read-page.ts'

/** Below the lease, and long enough for a megabyte over a poor line. */
const timeoutMs = 10_000
/** How old the time of the last look may become while nothing happens: not every poll is worth a write. */
const staleMilliseconds = 5_000

/**
 * Asks a platform once for what comes after the own position and applies it. No transaction is open while it is asked.
 * @returns 'more' when another page waits; 'idle' when it is not for this process to ask: the platform is suspended or
 * unknown, another process follows, or the feed has stopped for good.
 * @throws FeedFailure, after its fault was noted
 */
export async function followFeed(
  services: Services,
  following: FeedFollowing,
  platformId: string,
  follower: string,
): Promise<'more' | 'current' | 'idle'> {
  const sender = await findPlatform(services, platformId)
  if (sender?.status !== 'active') return 'idle'
  const followed = { platform: platformId, feed: following.feed, follower }
  const held = await holdPosition(services, followed)
  // Asking again would go on in silence as soon as the restored feed has grown beyond the own position.
  if (!held || held.fault === 'position-unknown') return 'idle'
  let { head } = held
  try {
    const page = await askForPage(services, sender, following.feed, held)
    const { entries } = page
    head = page.head
    if (entries.length === 0) {
      const at = services.clock.now()
      if (held.fault !== null || at.getTime() - held.at.getTime() >= staleMilliseconds) {
        await savePosition(services.db, followed, { head, at, until: leaseEnd(at) })
      }
      return 'current'
    }
    const isApplied = await applyPage(services, { following, sender, followed, head }, entries).catch((error) => {
      throw new FeedFailure('failing', error)
    })
    if (!isApplied) return 'idle'
    return head > held.position + entries.length ? 'more' : 'current'
  } catch (error) {
    await saveFault(services.db, followed, {
      fault: error instanceof FeedFailure ? error.fault : 'failing',
      head,
    })
    throw error
  }
}

async function askForPage(services: Services, sender: Platform, feed: string, held: Position): Promise<FeedPage> {
  const answer = await callPlatform(services, sender.id, {
    method: 'GET',
    path: `/network/feeds/${feed}?after=${held.position}&limit=${longestPage}`,
    purpose: 'network.read-feed',
    timeoutMs,
    isPoll: true,
  }).catch((error) => {
    throw failureOfCall(error)
  })
  return readPage(answer, feed, held)
}
