import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { Platform } from '../trust/platform.ts'
import type { FeedEntry, FeedFollowing } from './feed.ts'
import { leaseEnd } from './hold-position.ts'
import { type Followed, insertRefused, lockPosition, savePosition } from './position-store.ts'

/** What is being applied, from whom, and how far the feed goes. */
export interface Applying {
  readonly following: FeedFollowing
  readonly sender: Platform
  readonly followed: Followed
  readonly head: number
}

/**
 * Applies a page: as a whole, or, when it is refused so, entry by entry, passing over those that are refused alone.
 * @returns false when another process has gone on from here: nothing (more) was applied.
 * @throws what says nothing about an entry (the database is away, a defect): to be tried again from where it stopped.
 */
export async function applyPage(services: Services, work: Applying, entries: readonly FeedEntry[]): Promise<boolean> {
  try {
    return await advance(services, work, entries, (apart) => work.following.apply(apart, work.sender, entries))
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
  for (const entry of entries) {
    if (!(await applyEntry(services, work, entry))) return false
  }
  return true
}

async function applyEntry(services: Services, work: Applying, entry: FeedEntry): Promise<boolean> {
  const { following, sender, followed } = work
  try {
    return await advance(services, work, [entry], (apart) => following.apply(apart, sender, [entry]))
  } catch (error) {
    if (!isRefusal(error)) throw error
    const { platform, feed } = followed
    const { position, key } = entry
    services.log.warn('feed entry refused', { from: platform, feed, position, code: error.code })
    return advance(services, work, [entry], ({ db, clock }) =>
      insertRefused(db, followed, { position, key, code: error.code, at: clock.now() }),
    )
  }
}

/** A module's own verdict on what it was given; 500 and above is about this platform, not about the entry. */
function isRefusal(error: unknown): error is Problem {
  return error instanceof Problem && error.status < 500
}

/** Work and the advance over these entries in one transaction, so that neither is ever without the other. */
async function advance(
  services: Services,
  { sender, followed, head }: Applying,
  entries: readonly FeedEntry[],
  work: (apart: Services) => Promise<void>,
): Promise<boolean> {
  const [first, last] = [entries[0], entries.at(-1)]
  if (!first || !last) return true
  return services.apart({ kind: 'platform', platformId: sender.id }, async (apart) => {
    if (!(await lockPosition(apart.db, followed, first.position - 1))) return false
    await work(apart)
    const at = apart.clock.now()
    const reached = { position: last.position, last: { key: last.key, at: last.at } }
    await savePosition(apart.db, followed, { reached, head, at, until: leaseEnd(at) })
    return true
  })
}
