import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { BasicItem } from '../basic-item.ts'
import { catalogueProblems } from '../problems.ts'
import {
  findBasicVersion,
  findCurrentBasicItem,
  type StoredBasicItem,
  selectBasicVersions,
  selectCurrentBasicItems,
} from '../store/basic-items.ts'
import type { StateNote } from '../store/items.ts'

/** A version of a basic item as it was published. */
export interface PublishedBasicItem extends BasicItem {
  readonly current: boolean
  /** 事项状态: 1 in use, 2 suspended, 3 abolished. */
  readonly state: number
  /** Why it is not in use, and until when. */
  readonly stateNote: StateNote | null
  readonly publishedAt: Date
  readonly publishedBy: Words
}

/** The version in force. */
export async function findBasicItem(
  { db }: Pick<Services, 'db'>,
  basicCode: string,
): Promise<PublishedBasicItem | undefined> {
  const found = await findCurrentBasicItem(db, basicCode)
  return found && publishedOf(found)
}

/** The versions in force of several, those that there are. */
export async function findBasicItems(
  { db }: Pick<Services, 'db'>,
  basicCodes: readonly string[],
): Promise<PublishedBasicItem[]> {
  return (await selectCurrentBasicItems(db, basicCodes)).map(publishedOf)
}

/** @throws catalogue.unknown-item, catalogue.unknown-version */
export async function getBasicItem(
  services: Pick<Services, 'db'>,
  basicCode: string,
  version?: number,
): Promise<PublishedBasicItem> {
  if (version === undefined) {
    const current = await findBasicItem(services, basicCode)
    if (!current) throw catalogueProblems.unknownItem()
    return current
  }
  const found = await findBasicVersion(services.db, basicCode, version)
  if (!found) throw catalogueProblems.unknownVersion()
  return publishedOf(found)
}

/** Every version ever in force, newest first; empty for an unknown code. */
export async function listBasicVersions(
  { db }: Pick<Services, 'db'>,
  basicCode: string,
): Promise<readonly PublishedBasicItem[]> {
  return (await selectBasicVersions(db, basicCode)).map(publishedOf)
}

function publishedOf({ platform: _platform, ...basic }: StoredBasicItem): PublishedBasicItem {
  return basic
}
