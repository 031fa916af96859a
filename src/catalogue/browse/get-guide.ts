import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { inEdition } from '../edition.ts'
import { countToHandIn, type ServiceItem } from '../item.ts'
import { catalogueProblems } from '../problems.ts'
import { findCurrentVersion, findStoredVersion, type StoredVersion, selectVersions } from '../store.ts'
import { type BurdenRow, burdenOf } from './burden.ts'

/** A published version with what can be computed from it. */
export interface Guide extends ServiceItem {
  readonly burden: readonly BurdenRow[]
  /** Materials the person still has to hand in. */
  readonly toHandIn: number
  /** Whether this version is the one in force. */
  readonly current: boolean
  readonly publishedAt: Date
  readonly publishedBy: Words
}

/**
 * The guide in force, or the version asked for: a case is finished under the guide it began with.
 * @throws catalogue.unknown-item, catalogue.unknown-version
 */
export async function getGuide(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  code: string,
  version?: number,
): Promise<Guide> {
  const { db } = services
  if (version === undefined)
    return inEdition(services, `guide ${code}`, async () => currentGuide(await findCurrentVersion(db, code)))
  const found = await findStoredVersion(db, code, version)
  if (!found) throw catalogueProblems.unknownVersion()
  return guideOf(found)
}

function currentGuide(found: StoredVersion | undefined): Guide {
  if (!found) throw catalogueProblems.unknownItem()
  return guideOf(found)
}

/**
 * Every version ever in force, newest first.
 * @throws catalogue.unknown-item
 */
export async function listVersions(services: Pick<Services, 'db'>, code: string): Promise<Guide[]> {
  const versions = await selectVersions(services.db, code)
  if (versions.length === 0) throw catalogueProblems.unknownItem()
  return versions.map(guideOf)
}

function guideOf({ item, current, publishedAt, publishedBy }: StoredVersion): Guide {
  return { ...item, burden: burdenOf(item), toHandIn: countToHandIn(item.materials), current, publishedAt, publishedBy }
}
