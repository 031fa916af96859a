import { provinces, type Region, regionsOf } from '#standards'
import { nation } from './region-of.ts'

const most = 20

/** What a picker offers below a region. */
export function childrenOf(region: string): readonly Region[] {
  return region === nation ? provinces : regionsOf(region)
}

/** Places below a region by what people write of their name: 东湖, 东湖区, 南昌市东湖区. The higher ones first. */
export function findPlaces(words: string, below: string): readonly Region[] {
  const asked = words.normalize('NFKC').replace(/\s/g, '')
  if (asked === '' || asked.length > 40) return []
  // The cities of the corps hang below two provinces.
  const found = new Map<string, Region>()
  let level = childrenOf(below).map((region) => ({ region, above: '' }))
  while (level.length > 0 && found.size < most) {
    for (const { region, above } of level) {
      // What only a place above it is called by is no name of its own.
      const isWhole = (above + region.name).includes(asked) && !above.includes(asked)
      const isEnglish = region.nameEn?.toLowerCase() === asked.toLowerCase()
      if (region.name.includes(asked) || isWhole || isEnglish) found.set(region.code, region)
    }
    level = level.flatMap(({ region, above }) =>
      childrenOf(region.code).map((child) => ({ region: child, above: above + region.name })),
    )
  }
  return [...found.values()].slice(0, most)
}
