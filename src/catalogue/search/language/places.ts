import { provinces, regionsOf } from '#standards'

export interface Places {
  /** Codes of the regions so named, highest level first; empty for other words. */
  find(name: string): readonly string[]
}

// 香港, 澳门 and 台湾 in a question say what is wanted (a permit to go there), not where one asks.
const destinations = /^(?:71|81|82)/
const provinceKinds = /(?:省|市|维吾尔自治区|壮族自治区|回族自治区|自治区|生产建设兵团)$/
const prefectureKinds =
  /(?:市|地区|盟|(?:(?:朝鲜|土家|苗|彝|布依|侗|哈尼|壮|傣|白|景颇|傈僳|藏|羌|回|蒙古|哈萨克)族?|柯尔克孜)*自治州)$/

const countyKinds = /(?:自治县|自治旗|新区|县|区|市|旗)$/

/** Names of regions that a dictionary may cut apart; of those without their kind only the longer ones are nothing else. */
export function placeNames(): string[] {
  const below = provinces.flatMap(({ code }) => regionsOf(code))
  const all = [...below, ...below.flatMap(({ code }) => regionsOf(code))]
  const names = all.flatMap(({ name }) => [name, name.replace(countyKinds, '')])
  return [...new Set(names)].filter((name) => /^\p{sc=Han}{3,6}$/u.test(name))
}

/** Names of counties without their kind: 义乌 and 昆山, but also 和平 and 城. */
export function shortCountyNames(): ReadonlySet<string> {
  const below = provinces.flatMap(({ code }) => regionsOf(code))
  const counties = below.flatMap((region) => (region.level === 'county' ? [region] : regionsOf(region.code)))
  return new Set(counties.map(({ name }) => name.replace(countyKinds, '')))
}

/**
 * Names by which people call regions, with the kind and without it. Of counties without it only those that the dictionary
 * knows as names and nothing else: 义乌 and 昆山, but not 和平.
 */
export function openPlaces(isPlaceName: (word: string) => boolean): Places {
  const codes = new Map<string, string[]>()
  const add = (name: string, code: string): void => {
    if (name.length < 2) return
    const known = codes.get(name)
    if (known) known.push(code)
    else codes.set(name, [code])
  }
  const addBoth = (name: string, kinds: RegExp, code: string): void => {
    add(name, code)
    const short = name.replace(kinds, '')
    if (short !== name) add(short, code)
  }
  const counties: (typeof provinces)[number][] = []
  for (const { code, name } of provinces) {
    if (destinations.test(code)) continue
    addBoth(name, provinceKinds, code)
    for (const below of regionsOf(code)) {
      if (below.level === 'county') counties.push(below)
      else addBoth(below.name, prefectureKinds, below.code)
      counties.push(...regionsOf(below.code))
    }
  }
  for (const { code, name } of counties) add(name, code)
  // 南昌 is the city, not the county beside it.
  const taken = new Set(codes.keys())
  for (const { code, name } of counties) {
    const short = name.replace(countyKinds, '')
    if (!taken.has(short) && (short.length > 2 || isPlaceName(short))) add(short, code)
  }
  return { find: (name) => codes.get(name) ?? [] }
}
