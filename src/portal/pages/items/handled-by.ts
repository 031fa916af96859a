import type { ItemCard } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { findRegion, isWithin } from '#standards'
import { nation } from '../../region/region-of.ts'
import { sayRegion, sayRegionPath } from '../../region/say-region.ts'
import { outcomeWords as words } from './outcome-words.ts'

/** Where an item is handled, as seen from a region: there itself, by a place above it, by places below it, or elsewhere. */
export type HandledBy = 'here' | 'above' | 'below' | 'elsewhere'

export function handledBy({ region }: Pick<ItemCard, 'region'>, seenFrom: string): HandledBy {
  if (region === seenFrom) return 'here'
  if (region === nation || isWithin(seenFrom, region)) return 'above'
  return seenFrom === nation || isWithin(region, seenFrom) ? 'below' : 'elsewhere'
}

/** Which level handles an item that the person's own region does not: 由南昌市办理; 由各县区办理，请选择. */
export function sayHandledBy(item: Pick<ItemCard, 'region'>, seenFrom: string, language: Language): string | undefined {
  const { region } = item
  switch (handledBy(item, seenFrom)) {
    case 'here':
      return undefined
    case 'above':
      return region === nation
        ? say(words.byState, language)
        : say(words.by, language, { region: sayRegion(region, language) })
    case 'below':
      return say(below[findRegion(region)?.level ?? 'county'], language)
    case 'elsewhere':
      return say(words.elsewhere, language, { region: sayRegionPath(region, language) })
  }
}

const below = {
  province: words.byProvinces,
  prefecture: words.byCities,
  county: words.byCounties,
  township: words.byCounties,
} as const
