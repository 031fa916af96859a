import type { ThisPlatform } from '#kernel/services'
import { isWithin } from '#standards'

const national = '00'
const nation = '000000'

/** Whether a platform keeps the catalogue a basic item belongs to: the hub the national one, a province its own. */
export function keepsCatalogue({ kind, region }: Pick<ThisPlatform, 'kind' | 'region'>, basicCode: string): boolean {
  const catalogue = basicCode.slice(0, 2)
  if (catalogue === national) return kind === 'hub'
  return kind === 'node' && region !== nation && region.slice(0, 2) === catalogue
}

/** Whether items of a region are a platform's to publish: of its own region and below it, never of another's. */
export function servesRegion({ kind, region }: Pick<ThisPlatform, 'kind' | 'region'>, itemRegion: string): boolean {
  if (kind === 'hub') return false
  if (region === nation || itemRegion === nation) return region === itemRegion
  return isWithin(itemRegion, region)
}

/** 新疆 and the corps within it: organs of either are registered under both. */
const corpsAndXinjiang: readonly string[] = ['65', '66']

/**
 * Whether an organ of this USCC can belong to a platform: what an office of establishment registers (first digit 1)
 * bears the province in digits 3 and 4. Other bodies, and those of ministries, are registered anywhere.
 */
export function registersOrgan({ region }: Pick<ThisPlatform, 'region'>, uscc: string): boolean {
  if (region === nation || !uscc.startsWith('1')) return true
  const [own, organ] = [region.slice(0, 2), uscc.slice(2, 4)]
  return own === organ || [own, organ].every((prefix) => corpsAndXinjiang.includes(prefix))
}
