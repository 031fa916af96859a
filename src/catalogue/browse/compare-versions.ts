import type { BasicElements } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import { basicParts, type ElementId, ownParts, sharedParts } from './comparison/item-parts.ts'
import { type Change as AnyChange, compareParts } from './comparison/part.ts'

export type { ElementId }
export type Change = AnyChange<ElementId>

/**
 * What differs between two versions of an item, element by element, in words: everything but the number of the version
 * and its date, which say when and not what.
 */
export function compareVersions(older: ServiceItem, newer: ServiceItem): Change[] {
  return compareParts(partsOf(older), partsOf(newer))
}

/** The same for a basic item: what a national change proposes to every region. */
export function compareBasicItems(before: BasicElements, after: BasicElements): Change[] {
  return compareParts(basicParts(before), basicParts(after))
}

/** The name first, then what people come for, then the rest. */
function partsOf(item: ServiceItem) {
  const shared = sharedParts(item)
  return [...shared.slice(0, 1), ...ownParts(item).slice(0, 6), ...shared.slice(1), ...ownParts(item).slice(6)]
}
