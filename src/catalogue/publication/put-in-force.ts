import type { Db } from '#kernel/database'
import type { Words } from '#kernel/language'
import type { BasicItem, ImplementingItem } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import { insertVersion, retireVersion } from '../store/items.ts'
import { claimTitle, refreshTitle } from '../store/titles.ts'

export interface InForce {
  readonly implementing: ImplementingItem
  /** The same, resolved. */
  readonly item: ServiceItem
  readonly basic: BasicItem
  readonly platform: string | null
  readonly publishedAt: Date
  readonly publishedBy: Words
  /** Number of the publication this is part of. */
  readonly publication: number
}

/** Puts a version in the place of the one in force, and the title people find it under with it. */
export async function putInForce(db: Db, { item, basic, publication, ...version }: InForce): Promise<void> {
  const before = await retireVersion(db, item.handlingCode)
  const { alsoCalled } = basic.elements
  const titleId = await claimTitle(db, item, { alsoCalled, publication })
  await insertVersion(db, { ...version, item, titleId })
  if (before !== undefined) await refreshTitle(db, before, { live: -1, publication })
  await refreshTitle(db, titleId, { live: 1, publication })
}
