import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import { isUnstorable } from '#kernel/database'
import type { Services } from '#kernel/services'
import type { FeedEntry, Platform } from '#network'
import { calendarDateOf, checkHandlingCode } from '#standards'
import type { BasicItem, ImplementingItem } from '../basic-item.ts'
import { forgetEdition } from '../edition.ts'
import { overrideFaults } from '../inheritance/override-rules.ts'
import { resolveItem } from '../inheritance/resolve-item.ts'
import { faultsIn, lintBasicItem } from '../lint/lint-item.ts'
import { catalogueProblems } from '../problems.ts'
import { proposeToPlaces } from '../proposals/propose-to-places.ts'
import { itemSchema } from '../publication/item-schema.ts'
import { type InForce, putInForce } from '../publication/put-in-force.ts'
import { findBasicVersion, findCurrentBasicItem, insertBasicVersion } from '../store/basic-items.ts'
import { findLastVersion, findStoredVersion, itemStates } from '../store/items.ts'
import { nextPublication } from '../store/publications.ts'
import { applyState } from './apply-state.ts'
import type { CatalogueChange } from './change.ts'
import { keepsCatalogue, registersOrgan, servesRegion } from './keeps-catalogue.ts'
import { readChange } from './read-change.ts'

type Change<Kind extends CatalogueChange['kind']> = Extract<CatalogueChange, { kind: Kind }>

/**
 * Takes in what another platform tells of its catalogue: the hub all items of the nodes, a node the national basic items.
 * Each entry has to be the sender's to tell, well formed, lawful and newer than what is known; the same once more
 * changes nothing.
 * @throws catalogue.feed-entry-malformed, catalogue.foreign-item, catalogue.version-exists, catalogue.version-out-of-order,
 * catalogue.unknown-basic-item, catalogue.unlawful-override, catalogue.item-abolished
 */
export async function applyCatalogue(
  services: Services,
  sender: Platform,
  entries: readonly FeedEntry[],
): Promise<void> {
  const publication = await nextPublication(services.db)
  for (const { body } of entries) {
    try {
      await applyChange(services, sender, readChange(body), publication)
    } catch (error) {
      // Told again it would fail again, and stop the feed for good.
      if (isUnstorable(error) || error instanceof RangeError) throw catalogueProblems.feedEntryMalformed()
      throw error
    }
  }
  services.afterCommit(() => forgetEdition(services))
}

async function applyChange(
  services: Services,
  sender: Platform,
  change: CatalogueChange,
  publication: number,
): Promise<void> {
  if (change.kind === 'basic') return applyBasic(services, sender, change)
  if (change.kind === 'item') return applyItem(services, sender, change, publication)
  return applyState(services, sender, change, publication)
}

async function applyBasic(services: Services, sender: Platform, change: Change<'basic'>): Promise<void> {
  const { db } = services
  const { basic } = change
  if (!keepsCatalogue(sender, basic.basicCode)) throw catalogueProblems.foreignItem()
  const faults = faultsIn(lintBasicItem(basic, calendarDateOf(services.clock.now())), basic.basicCode)
  if (faults.length > 0) throw catalogueProblems.inconsistentItems({ fields: faults })
  const known = await findBasicVersion(db, basic.basicCode, basic.version)
  if (known) return mustBeTheSame(known.elements, basic.elements)
  const current = await findCurrentBasicItem(db, basic.basicCode)
  if (current && current.version > basic.version) throw catalogueProblems.versionOutOfOrder()
  await insertBasicVersion(db, {
    ...basic,
    platform: sender.id,
    publishedAt: new Date(change.publishedAt),
    publishedBy: change.publishedBy,
  })
  await proposeToPlaces(services, basic)
}

async function applyItem(
  services: Services,
  sender: Platform,
  { item: implementing, publishedAt, publishedBy }: Change<'item'>,
  publication: number,
): Promise<void> {
  const { db } = services
  mustBeTheirs(sender, implementing)
  const { handlingCode } = implementing
  const last = await findLastVersion(db, handlingCode)
  // Whoever was first to tell of an item is the one to tell of it.
  if (last && last.platform !== sender.id) throw catalogueProblems.foreignItem({ private: { handlingCode } })
  const known = await findStoredVersion(db, handlingCode, implementing.version)
  if (known) return mustBeTheSame(known.implementing, implementing)
  if (last && last.implementing.version > implementing.version) throw catalogueProblems.versionOutOfOrder()
  if (last?.state === itemStates.abolished) throw catalogueProblems.itemAbolished({ private: { handlingCode } })
  const stored = await findBasicVersion(db, implementing.basicCode, implementing.basicVersion)
  if (!stored) throw catalogueProblems.unknownBasicItem({ private: { basicCode: implementing.basicCode } })
  const version: InForce = {
    implementing,
    basic: stored,
    item: resolveSound(stored, implementing),
    platform: sender.id,
    publishedAt: new Date(publishedAt),
    publishedBy,
    publication,
  }
  await putInForce(services, [version])
}

/** A platform speaks for the organs of its own region, under codes that say so. */
function mustBeTheirs(
  sender: Platform,
  { handlingCode, implementationCode, basicCode, region }: ImplementingItem,
): void {
  const code = checkHandlingCode(handlingCode)
  const belongs = code.ok && code.implementation === implementationCode && implementationCode.endsWith(basicCode)
  if (!belongs) throw catalogueProblems.feedEntryMalformed()
  const isTheirs = servesRegion(sender, region) && registersOrgan(sender, implementationCode.slice(0, 18))
  if (!isTheirs) throw catalogueProblems.foreignItem({ private: { handlingCode } })
}

/** What it resolves to has to be an item, and within what the basic item allows: no node widens the law for itself. */
function resolveSound(basic: BasicItem, implementing: ImplementingItem): InForce['item'] {
  const item = resolveItem(basic, implementing)
  if (!Check(itemSchema, item)) throw catalogueProblems.feedEntryMalformed()
  const fields = overrideFaults(basic.elements, implementing)
  if (fields.length > 0) throw catalogueProblems.unlawfulOverride({ fields })
  return item
}

function mustBeTheSame(known: unknown, told: unknown): void {
  if (!isDeepStrictEqual(known, told)) throw catalogueProblems.versionExists()
}
