import type { Services } from '#kernel/services'
import type { BasicItem } from '../basic-item.ts'
import { insertProposals } from './proposal-store.ts'

/**
 * A national change proposes itself to every place that implements the item under an older version. What a place has of
 * its own stays; nothing changes for people until the place has published.
 */
export async function proposeToPlaces(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { basicCode, version }: Pick<BasicItem, 'basicCode' | 'version'>,
): Promise<number> {
  return insertProposals(db, { basicCode, version, at: clock.now() })
}
