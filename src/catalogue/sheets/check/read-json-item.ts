import { overridableElements, ownElements } from '../../basic-item.ts'
import { clean } from '../../publication/clean.ts'
import { itemSchema } from '../../publication/item-schema.ts'
import type { Plain } from '../columns/field.ts'
import type { CurrentBasic } from '../store/stands-store.ts'
import { codesOf } from './base-of.ts'

/**
 * An item as JSON gives it: whole (ServiceItem), or as its organ's own elements and overrides (ImplementingItem), which
 * are put upon the basic item. Undefined when it is neither; the schema sees what comes of it.
 */
export function readJsonItem(value: unknown, basic: CurrentBasic, base: Plain): Plain | undefined {
  if (!isObject(value)) return undefined
  const given = 'own' in value || 'overrides' in value ? resolved(value, basic) : value
  if (!given) return undefined
  // A date that is not given is the one that stands, or the day of publication.
  const effectiveFrom = given.effectiveFrom ?? base.effectiveFrom
  const item = { ...given, effectiveFrom, ...codesOf(String(value.handlingCode)) }
  // Nothing that no element is called gets into the catalogue.
  const cleaned = clean(itemSchema, structuredClone(item))
  return isObject(cleaned) ? cleaned : undefined
}

function resolved(value: Plain, basic: CurrentBasic): Plain | undefined {
  const { own, overrides } = value
  if (!isObject(own) || !Array.isArray(overrides)) return undefined
  const { levels: _levels, ...item }: Plain = { ...structuredClone(basic.elements) }
  for (const element of ownElements) item[element] = own[element]
  for (const override of overrides) {
    if (!isObject(override) || !overridableElements.some((element) => element === override.element)) return undefined
    item[String(override.element)] = override.value
  }
  if (isObject(own.handlingName)) item.name = own.handlingName
  const { version, effectiveFrom, region } = value
  return { ...item, version, effectiveFrom, region }
}

/** Why elements depart, where the JSON says so. */
export function reasonsIn(value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value) || !Array.isArray(value.overrides)) return {}
  const given = value.overrides.filter(isObject).map(({ element, reason }) => [String(element), reason] as const)
  return Object.fromEntries(given)
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
