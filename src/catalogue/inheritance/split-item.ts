import { isDeepStrictEqual } from 'node:util'
import type { Words } from '#kernel/language'
import {
  type BasicElements,
  type BasicItem,
  type ImplementingItem,
  inheritedElements,
  type OverridableElement,
  type Override,
  overridableElements,
  ownElements,
} from '../basic-item.ts'
import type { ExerciseLevel } from '../elements.ts'
import type { ServiceItem } from '../item.ts'

export interface Departure {
  readonly reason: Words
  readonly by: Words
  readonly at: Date
}

/**
 * The opposite of resolving: what of a whole item is its organ's own, and where it departs from the basic item. Elements
 * that nobody may change are left out; whoever publishes compares the resolved item with what was meant.
 */
export function splitItem(basic: BasicItem, item: ServiceItem, departure: Departure): ImplementingItem {
  const { basicCode, implementationCode, handlingCode, version, effectiveFrom, region } = item
  const overrides = overridableElements.flatMap((element) => {
    if (isDeepStrictEqual(item[element], basic.elements[element])) return []
    return [overrideOf(element, item, departure)]
  })
  const own = Object.fromEntries(ownElements.map((element) => [element, item[element]]))
  return {
    ...{ basicCode, implementationCode, handlingCode, version, effectiveFrom, region },
    basicVersion: basic.version,
    // Every own element is copied by its name, so nothing of the type is missing.
    own: {
      ...(own as Pick<ServiceItem, (typeof ownElements)[number]>),
      handlingName: item.name.zh === basic.elements.name.zh ? null : item.name,
    },
    overrides,
  }
}

export function overrideOf(
  element: OverridableElement,
  item: Pick<ServiceItem, OverridableElement>,
  { reason, by, at }: Departure,
): Override {
  // Element and value belong together: the value is read under the element's own name.
  return { element, value: item[element], reason, by, at: at.toISOString() } as Override
}

/** The basic item an item would be the first to implement: for set-up, where a list comes without its catalogue. */
export function basicOf(item: ServiceItem, levels: readonly ExerciseLevel[] = [item.power.level]): BasicItem {
  const inherited = Object.fromEntries(inheritedElements.map((element) => [element, item[element]]))
  return {
    basicCode: item.basicCode,
    version: 1,
    effectiveFrom: item.effectiveFrom,
    // Every inherited element is copied by its name.
    elements: { ...(inherited as Omit<BasicElements, 'levels' | 'popularity'>), levels, popularity: item.popularity },
  }
}
