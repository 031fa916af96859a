import { type Static, Type } from 'typebox'
import type { Services } from '#kernel/services'
import type { Platform } from '../trust/platform.ts'

/** One public change of a platform. Positions of a feed are 1, 2, 3 … in order of commit, without gaps. */
export interface FeedEntry {
  readonly position: number
  /** What has changed, in the words of its module: the code of an item, say. */
  readonly key: string
  readonly body: unknown
  /** When the act was done that made it. */
  readonly at: Date
}

/** How a platform follows a feed of others. */
export interface FeedFollowing {
  readonly feed: string
  /** 'hub': each node follows the hub's. 'nodes': the hub follows that of every active node. */
  readonly of: 'hub' | 'nodes'
  /**
   * Applies a page, or one entry after a page was refused, in one transaction with the advance of the position, in the
   * name of the sender. A Problem below 500 refuses what was given; anything else is tried again. Must be idempotent:
   * after `followFeedAnew` everything comes again.
   */
  apply(services: Services, sender: Platform, entries: readonly FeedEntry[]): Promise<void>
}

/** Why a feed does not move. `position-unknown` stays until somebody decides (`followFeedAnew`); the others pass. */
export type FeedFault = 'away' | 'untrusted' | 'refused' | 'malformed' | 'out-of-order' | 'position-unknown' | 'failing'

export const feedPattern = '^[a-z][a-z0-9.-]{1,79}$'
export const longestPage = 500
/** About what a page weighs at most; a single entry may weigh as much, so that there is always a next page. */
export const heaviestPage = 1_000_000

const instant = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$' })
// No zero bytes: they cannot be stored, not even to say that the entry was refused.
const key = Type.String({ minLength: 1, maxLength: 1_000, pattern: '^[^\\u0000-\\u001f\\u007f]*$' })

/** A page on the wire. */
export const feedPageSchema = Type.Object({
  feed: Type.String({ pattern: feedPattern }),
  head: Type.Integer({ minimum: 0 }),
  /** The entry at the position asked for, by which the follower knows that both mean the same feed; null at 0. */
  previous: Type.Union([Type.Object({ key, at: instant }), Type.Null()]),
  entries: Type.Array(Type.Object({ position: Type.Integer({ minimum: 1 }), key, body: Type.Unknown(), at: instant }), {
    maxItems: longestPage,
  }),
})

export type WireFeedPage = Static<typeof feedPageSchema>

/** Tells one entry from another at the same position. */
export type EntryMark = Pick<FeedEntry, 'key' | 'at'>

export interface FeedPage {
  readonly feed: string
  readonly head: number
  readonly previous: EntryMark | null
  readonly entries: readonly FeedEntry[]
}
