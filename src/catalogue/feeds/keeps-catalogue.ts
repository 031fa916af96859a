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
