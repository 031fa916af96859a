import type { Services } from '#kernel/services'
import { inEdition } from '../edition.ts'
import { selectNearestItems } from '../store/availability.ts'
import { findCurrentVersion } from '../store/items.ts'
import { cardOf, type ItemCard } from './item-card.ts'

/**
 * What answers in a region for the service an item is one of: itself, the same service of a nearer place, or nothing.
 * A guide somebody was sent may be another county's.
 */
export async function findInRegion(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  code: string,
  region: string,
): Promise<ItemCard | undefined> {
  return inEdition(services, `in region ${region} ${code}`, async () => {
    const item = await findCurrentVersion(services.db, code)
    if (!item) return undefined
    const [nearest] = await selectNearestItems(services.db, [item.titleId], { region })
    return nearest && cardOf(nearest)
  })
}
