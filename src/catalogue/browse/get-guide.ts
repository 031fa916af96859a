import type { Words } from '#kernel/language'
import type { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { Override } from '../basic-item.ts'
import { inEdition } from '../edition.ts'
import { resolveItem } from '../inheritance/resolve-item.ts'
import { countToHandIn, type ServiceItem } from '../item.ts'
import { catalogueProblems } from '../problems.ts'
import {
  findLastVersion,
  findStoredVersion,
  itemStates,
  type StateNote,
  type StoredVersion,
  selectVersions,
} from '../store/items.ts'
import { type BurdenRow, burdenOf } from './burden.ts'

/** A published version with what can be computed from it. */
export interface Guide extends ServiceItem {
  readonly burden: readonly BurdenRow[]
  /** Materials the person still has to hand in. */
  readonly toHandIn: number
  /** Whether this version is the one in force. */
  readonly current: boolean
  readonly state: 'in-use' | 'suspended' | 'abolished'
  readonly stateNote: StateNote | null
  readonly publishedAt: Date
  readonly publishedBy: Words
  /** The version of the basic item it stands on, and where it departs from it. */
  readonly basicVersion: number
  readonly overrides: readonly Override[]
  /** Id of the platform that handles it; null for the one asked. */
  readonly platformId: string | null
}

/**
 * The guide in force, or the version asked for: a case is finished under the guide it began with.
 * @throws catalogue.unknown-item, catalogue.unknown-version, catalogue.item-abolished
 */
export async function getGuide(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  code: string,
  version?: number,
): Promise<Guide> {
  const { db } = services
  if (version === undefined)
    return inEdition(services, `guide ${code}`, async () => currentGuide(await findLastVersion(db, code)))
  const found = await findStoredVersion(db, code, version)
  if (!found) throw catalogueProblems.unknownVersion()
  return guideOf(found)
}

function currentGuide(found: StoredVersion | undefined): Guide {
  if (!found) throw catalogueProblems.unknownItem()
  if (!found.current) throw abolishedProblem(found.stateNote)
  return guideOf(found)
}

/** Why it ended and, where there is one, what takes its place. */
export function abolishedProblem(note: StateNote | null): Problem {
  const replacedBy = note?.replacedBy
  return catalogueProblems.itemAbolished({
    fields: [
      ...(note ? [{ field: 'reason', words: note.reason }] : []),
      ...(replacedBy ? [{ field: 'replacedBy', words: { zh: replacedBy, en: replacedBy } }] : []),
    ],
  })
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

/** Only what an item consists of: what a case keeps of the guide it was begun under. */
export function itemOfGuide(guide: Guide): ServiceItem {
  const { burden: _burden, toHandIn: _toHandIn, current: _current, state: _state, stateNote: _note, ...rest } = guide
  const { publishedAt: _at, publishedBy: _by, basicVersion: _basic, overrides: _overrides, ...more } = rest
  const { platformId: _platform, ...item } = more
  return item
}

export function itemOf({ implementing, basic }: Pick<StoredVersion, 'implementing' | 'basic'>): ServiceItem {
  const { basicCode, basicVersion } = implementing
  return resolveItem({ basicCode, version: basicVersion, effectiveFrom: '', elements: basic }, implementing)
}

const stateNames = {
  [itemStates.inUse]: 'in-use',
  [itemStates.suspended]: 'suspended',
  [itemStates.abolished]: 'abolished',
} as const

function guideOf(stored: StoredVersion): Guide {
  const item = itemOf(stored)
  const { current, stateNote, publishedAt, publishedBy, implementing, platform } = stored
  // The column's check allows these three numbers only.
  const state = stateNames[stored.state as keyof typeof stateNames]
  return {
    ...item,
    ...{ current, state, stateNote, publishedAt, publishedBy, platformId: platform },
    basicVersion: implementing.basicVersion,
    overrides: implementing.overrides,
    burden: burdenOf(item),
    toHandIn: countToHandIn(item.materials),
  }
}
