import { type Audience, type SearchResult, type Way, ways } from '#catalogue'
import type { Call } from '#kernel/http'
import { regionPath } from '#standards'
import { isServed, nation, regionOf } from '../../region/region-of.ts'
import { readAudience } from '../items/read-filter.ts'

export interface SearchParams {
  readonly q?: string
  readonly for?: string
  readonly way?: string
  readonly region?: string
  readonly page?: string
}

export interface Filters {
  readonly audience: Audience | undefined
  readonly way: Way | undefined
  readonly region: string
  /** The region stands in the address because it is not the person's own. */
  readonly isNamed: boolean
}

export function readFilters(call: Pick<Call<unknown, SearchParams>, 'query' | 'cookie' | 'services'>): Filters {
  const { query } = call
  const region = regionOf(call, query.region)
  return {
    audience: readAudience(query.for),
    way: ways.find((each) => each === query.way),
    region,
    isNamed: region !== regionOf(call),
  }
}

/** What is left of the items found in a region; counts and lists come from this one place and cannot differ. */
export function filtered(
  items: SearchResult['items'],
  { audience, way }: Pick<Filters, 'audience' | 'way'>,
): SearchResult['items'] {
  return items.filter(
    (item) => (audience === undefined || item.audience === audience) && (way === undefined || item.ways[way]),
  )
}

/** The region and those above it, as far as the platform goes: what a search can be widened to. */
export function widerRegions(region: string, platform: Parameters<typeof isServed>[1]): string[] {
  const path = [nation, ...regionPath(region).map(({ code }) => code)]
  return [...new Set([...path.toReversed(), region])].filter((code) => isServed(code, platform))
}

/** The part of the address that keeps the filters; a change replaces one of them. The page of the list begins anew. */
export function filterQuery(filters: Filters, change: Partial<Filters> = {}): Record<string, string> {
  const { audience, way, region, isNamed } = { ...filters, ...change }
  return {
    ...(audience && { for: audience }),
    ...(way && { way }),
    ...(isNamed && { region }),
  }
}
