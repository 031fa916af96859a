import type { BasicItem, ImplementingItem } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import { waysOf } from './ways-of.ts'

/** The item as people see it: the basic item, what the organ says for itself, and its lawful departures. */
export function resolveItem(basic: BasicItem, item: ImplementingItem): ServiceItem {
  const { levels: _levels, ...inherited } = basic.elements
  const { handlingName, ...own } = item.own
  const overridden = Object.fromEntries(item.overrides.map(({ element, value }) => [element, value]))
  const { basicCode, implementationCode, handlingCode, version, effectiveFrom, region } = item
  const resolved = {
    ...inherited,
    ...own,
    ...overridden,
    ...(handlingName && { name: handlingName }),
    ...{ basicCode, implementationCode, handlingCode, version, effectiveFrom, region },
  }
  return { ...resolved, ways: waysOf(resolved) }
}
