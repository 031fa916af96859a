import type { Services } from '#kernel/services'
import { appendToFeed } from '#network'
import { type CatalogueChange, catalogueFeed } from './change.ts'

/**
 * Tells the other platforms what changed here, in the transaction of the change: implementing items and basic items of
 * the own catalogue. What was itself learned from a feed is not told again.
 */
export async function announce(
  services: Pick<Services, 'db' | 'clock' | 'afterCommit'>,
  changes: readonly CatalogueChange[],
): Promise<void> {
  await appendToFeed(
    services,
    catalogueFeed,
    changes.map((change) => ({ key: keyOf(change), body: change })),
  )
}

function keyOf(change: CatalogueChange): string {
  switch (change.kind) {
    case 'basic':
      return `${change.basic.basicCode}@${change.basic.version}`
    case 'item':
      return `${change.item.handlingCode}@${change.item.version}`
    case 'state':
      return `${change.code}#${change.state}`
  }
}
