import { rows, sql } from '#kernel/database'
import type { Services } from '#kernel/services'
import type { FeedFault } from './feed.ts'

export interface FeedPosition {
  readonly platform: string
  readonly feed: string
  /** The last entry applied. */
  readonly position: number
  /** The last entry there was at the last look. */
  readonly head: number
  /** The last good look, to within some seconds; before the first, when following began. */
  readonly at: Date
  readonly fault: FeedFault | null
}

/** How far this platform has followed others, for health and pages. */
export async function readFeedPositions({ db }: Pick<Services, 'db'>): Promise<readonly FeedPosition[]> {
  return rows(
    db,
    sql`select platform, feed, position, head, at, fault from network.feed_positions order by platform, feed`,
  )
}
