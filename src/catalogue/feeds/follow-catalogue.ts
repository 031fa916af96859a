import type { ThisPlatform } from '#kernel/services'
import type { FeedFollowing } from '#network'
import { applyCatalogue } from './apply-catalogue.ts'
import { catalogueFeed } from './change.ts'

/** The hub follows what every node tells of its items; a node follows the hub's basic items. */
export function catalogueFollowings({ kind }: Pick<ThisPlatform, 'kind'>): readonly FeedFollowing[] {
  return [{ feed: catalogueFeed, of: kind === 'hub' ? 'nodes' : 'hub', apply: applyCatalogue }]
}
