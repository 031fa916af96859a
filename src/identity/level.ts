import type { IdentityLevel } from '#kernel/principal'

/** Authentication context class of each level: how it travels in OpenID Connect (`acr`). */
export const acrValues = ['urn:tongban:l1', 'urn:tongban:l2', 'urn:tongban:l3'] as const
export type Acr = (typeof acrValues)[number]

export function acrOf(level: IdentityLevel): Acr {
  return level === 3 ? 'urn:tongban:l3' : level === 2 ? 'urn:tongban:l2' : 'urn:tongban:l1'
}

/** The level a token states; undefined for any other text. */
export function findLevel(acr: unknown): IdentityLevel | undefined {
  if (acr === 'urn:tongban:l1') return 1
  if (acr === 'urn:tongban:l2') return 2
  return acr === 'urn:tongban:l3' ? 3 : undefined
}

/** The least level that satisfies a request's `acr_values`; 1 when none is asked for. */
export function levelAskedFor(acrValuesText: unknown): IdentityLevel {
  if (typeof acrValuesText !== 'string') return 1
  const levels = acrValuesText.split(' ').flatMap((acr) => findLevel(acr) ?? [])
  if (levels.length === 0) return 1
  return levelOf(Math.min(...levels))
}

/** A level as a row holds it. @throws when the row breaks its own constraint. */
export function levelOf(value: number): IdentityLevel {
  if (value === 1 || value === 2 || value === 3) return value
  throw new Error(`no such identity level: ${value}`)
}
