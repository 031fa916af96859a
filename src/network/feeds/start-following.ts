import { randomUUID } from 'node:crypto'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type Repeating, repeat } from '../repeat.ts'
import type { Platform } from '../trust/platform.ts'
import type { FeedFollowing } from './feed.ts'
import { FeedFailure } from './feed-failure.ts'
import { measureFeeds } from './feed-metrics.ts'
import { followFeed } from './follow-feed.ts'
import { releasePositions } from './position-store.ts'

const askEvery = 1_000
const longestWait = 30_000

export interface RunningFollowing {
  /** Begins to follow platforms that have joined. Whether one is suspended is looked at before each poll. */
  follow(platforms: readonly Platform[]): void
  /** Waits for the pages under way and leaves the feeds to other processes. */
  stop(): Promise<void>
}

/** Asks every second, page after page without a pause while there are more; after failures 1, 2, 4 … 30 s later. */
export function startFollowing(services: Services, followings: readonly FeedFollowing[]): RunningFollowing {
  mustBeFollowedOnce(followings)
  const follower = randomUUID()
  const running = new Map<string, Repeating>()
  const stopMeasuring = measureFeeds(services)
  let isStopping = false

  function begin(following: FeedFollowing, platformId: string): Repeating {
    async function catchUp(): Promise<void> {
      while (!isStopping && (await followFeed(services, following, platformId, follower)) === 'more');
    }
    const note = (error: unknown): void => noteFailure(services, { from: platformId, feed: following.feed }, error)
    return repeat(catchUp, askEvery, note, longestWait)
  }

  return {
    follow(platforms) {
      if (isStopping) return
      for (const following of followings) {
        for (const { id } of platforms.filter((each) => isFollowed(following, each, services))) {
          const name = `${id} ${following.feed}`
          if (!running.has(name)) running.set(name, begin(following, id))
        }
      }
    },
    async stop() {
      isStopping = true
      stopMeasuring()
      await Promise.all([...running.values()].map((each) => each.stop()))
      await releasePositions(services.db, follower, services.clock.now())
    },
  }
}

function isFollowed({ of }: FeedFollowing, { kind }: Platform, { platform }: Services): boolean {
  return platform.kind === 'hub' ? of === 'nodes' && kind === 'node' : of === 'hub' && kind === 'hub'
}

/** Two that follow one feed would share its position, and each would miss what the other applied. */
function mustBeFollowedOnce(followings: readonly FeedFollowing[]): void {
  const names = followings.map(({ feed, of }) => `${feed} of ${of}`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`the feed ${twice} is followed twice`)
}

function noteFailure({ log }: Services, facts: { from: string; feed: string }, error: unknown): void {
  const cause = error instanceof FeedFailure ? error.cause : error
  const fault = error instanceof FeedFailure ? error.fault : 'failing'
  if (fault === 'failing') log.error('feed not followed', { ...facts, fault }, cause)
  else log.warn('feed not followed', { ...facts, fault, code: cause instanceof Problem ? cause.code : undefined })
}
