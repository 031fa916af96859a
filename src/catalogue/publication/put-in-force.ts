import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { BasicItem, ImplementingItem } from '../basic-item.ts'
import { announce } from '../feeds/announce.ts'
import type { ServiceItem } from '../item.ts'
import { settleProposals } from '../proposals/proposal-store.ts'
import { insertVersion, retireVersion } from '../store/items.ts'
import { claimTitle, refreshTitle } from '../store/titles.ts'

export interface InForce {
  readonly implementing: ImplementingItem
  /** The same, resolved. */
  readonly item: ServiceItem
  readonly basic: BasicItem
  /** The platform that told of it; null for the own. */
  readonly platform: string | null
  readonly publishedAt: Date
  readonly publishedBy: Words
  /** Number of the publication this is part of (store/publications.ts). */
  readonly publication: number
}

/**
 * Puts versions in the place of those in force, and the titles people find them under with them; tells the other
 * platforms of the own ones. In the transaction of the caller: all of it or nothing.
 */
export async function putInForce(
  services: Pick<Services, 'db' | 'clock' | 'afterCommit'>,
  versions: readonly InForce[],
): Promise<void> {
  for (const version of versions) await putOneInForce(services, version)
  const own = versions.filter(({ platform }) => platform === null)
  await announce(
    services,
    own.map(({ implementing, publishedAt, publishedBy }) => ({
      kind: 'item',
      item: implementing,
      publishedAt: publishedAt.toISOString(),
      publishedBy,
    })),
  )
}

async function putOneInForce(
  { db }: Pick<Services, 'db'>,
  { item, basic, publication, ...version }: InForce,
): Promise<void> {
  const before = await retireVersion(db, item.handlingCode)
  // A title speaks for all who bear it: what one place words differently stands with its item.
  const { alsoCalled, summary } = basic.elements
  const { basicVersion } = version.implementing
  const titleId = await claimTitle(db, { ...item, alsoCalled, summary }, { basicVersion, publication })
  await insertVersion(db, { ...version, item, titleId })
  if (before !== undefined && before !== titleId) await refreshTitle(db, before, { live: -1, publication })
  await refreshTitle(db, titleId, { live: before === titleId ? 0 : 1, publication })
  if (version.platform === null) await settleProposals(db, item.handlingCode, basicVersion)
}
