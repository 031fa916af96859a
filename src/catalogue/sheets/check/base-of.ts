import type { ImplementingItem } from '../../basic-item.ts'
import { resolveItem } from '../../inheritance/resolve-item.ts'
import type { ServiceItem } from '../../item.ts'
import type { Plain } from '../columns/field.ts'
import type { CurrentBasic, Standing } from '../store/stands-store.ts'

export function codesOf(handlingCode: string) {
  const implementationCode = handlingCode.slice(0, 31)
  return { basicCode: implementationCode.slice(19), implementationCode, handlingCode }
}

/** An item in force as an implementing item over any version of its basic item. */
export function implementingOf(standing: Standing, basicVersion: number): ImplementingItem {
  const { handlingCode, version, effectiveFrom, region, own } = standing
  return { ...codesOf(handlingCode), version, effectiveFrom, region, basicVersion, ...own }
}

/** What people see now. */
export function itemInForce(standing: Standing): ServiceItem {
  const implementing = implementingOf(standing, standing.basicVersion)
  const { basicCode } = implementing
  return resolveItem(
    { basicCode, version: standing.basicVersion, effectiveFrom: '', elements: standing.basic },
    implementing,
  )
}

/** What a row is read over: the item in force, upon the basic item of today; for a new one what the basic item says. */
export function baseOf(
  handlingCode: string,
  basic: CurrentBasic,
  standing: Standing | undefined,
  today: string,
): Plain {
  // Elements are read by their paths; what comes of it is checked against the schema.
  if (standing) return { ...resolveItem(basic, implementingOf(standing, basic.version)) }
  const { levels: _levels, ...inherited } = basic.elements
  return {
    ...structuredClone(inherited),
    ...codesOf(handlingCode),
    version: 1,
    effectiveFrom: today,
    power: { level: handlingCode.charAt(18), entrustedBy: null, jointOrgans: [], quantityLimit: null },
    channels: {
      ...{ reach: null, depth: [], visitReason: null, nearest: 'county', url: null },
      ...{ inCentre: false, booking: false, terminals: false, express: false, payOnline: false },
    },
    outcome: { sample: null },
  }
}
