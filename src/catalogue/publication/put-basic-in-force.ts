import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { BasicItem } from '../basic-item.ts'
import { announce } from '../feeds/announce.ts'
import { keepsCatalogue } from '../feeds/keeps-catalogue.ts'
import { proposeToPlaces } from '../proposals/propose-to-places.ts'
import { insertBasicVersion } from '../store/basic-items.ts'

/**
 * Puts versions of basic items in the place of those in force, proposes them to the places here that implement the older
 * ones, and tells the other platforms of those whose catalogue is the own.
 */
export async function putBasicInForce(
  services: Pick<Services, 'db' | 'clock' | 'afterCommit' | 'platform'>,
  basics: readonly BasicItem[],
  publishedBy: Words,
): Promise<void> {
  const { db, clock, platform } = services
  const publishedAt = clock.now()
  for (const basic of basics) {
    await insertBasicVersion(db, { ...basic, platform: null, publishedAt, publishedBy })
    if (basic.version > 1) await proposeToPlaces(services, basic)
  }
  const own = basics.filter(({ basicCode }) => keepsCatalogue(platform, basicCode))
  await announce(
    services,
    own.map((basic) => ({ kind: 'basic', basic, publishedAt: publishedAt.toISOString(), publishedBy })),
  )
}
