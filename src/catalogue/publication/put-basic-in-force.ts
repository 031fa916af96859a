import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { BasicItem } from '../basic-item.ts'
import { announce } from '../feeds/announce.ts'
import { keepsCatalogue } from '../feeds/keeps-catalogue.ts'
import { proposeToPlaces } from '../proposals/propose-to-places.ts'
import { insertBasicVersion } from '../store/basic-items.ts'

/**
 * Puts a version of a basic item in the place of the one in force, proposes it to the places here that implement the
 * older one, and tells the other platforms of it where the catalogue is the own.
 */
export async function putBasicInForce(
  services: Pick<Services, 'db' | 'clock' | 'afterCommit' | 'platform'>,
  basic: BasicItem,
  publishedBy: Words,
): Promise<void> {
  const { db, clock, platform } = services
  const publishedAt = clock.now()
  await insertBasicVersion(db, { ...basic, platform: null, publishedAt, publishedBy })
  await proposeToPlaces(services, basic)
  if (!keepsCatalogue(platform, basic.basicCode)) return
  await announce(services, [{ kind: 'basic', basic, publishedAt: publishedAt.toISOString(), publishedBy }])
}
