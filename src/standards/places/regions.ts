import data from '../data/regions.json' with { type: 'json' }
import { provinces } from './provinces.ts'
import type { Region } from './region.ts'
import { findTownshipName } from './townships.ts'

// Headings that the statistics put where no prefecture stands; their counties belong to the province (or municipality).
const headings: ReadonlySet<string> = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

// 嘉峪关 has no districts; the statistics invent one of the same name. 东莞, 中山 and 儋州 are spared that.
const inventedDistricts: ReadonlySet<string> = new Set(['620201'])

const corps = '660000'
const corpsCities = /^6590/
const longerOrShorter = /^(?:[0-9]{2}|[0-9]{9}|[0-9]{12})$/

interface Divisions {
  readonly byCode: ReadonlyMap<string, Region>
  readonly byParent: ReadonlyMap<string, readonly Region[]>
}

let divisions: Divisions | undefined

/**
 * The division with this code in the current table, headings included: six digits (GB/T 2260), the twelve of the
 * statistics, padded with zeros above the village, a township's nine, or the two of a province or the corps. `00`, the
 * platform's mark for the State, is no region. A village is answered by its township with `village` set.
 */
export function findRegion(code: string): Region | undefined {
  const divisions = loaded().byCode
  const division = divisions.get(code)
  if (division !== undefined || typeof code !== 'string' || !longerOrShorter.test(code)) return division
  if (code.length === 2) return divisions.get(`${code}0000`)
  const above = divisions.get(code.slice(0, 6))
  if (above === undefined) return undefined
  const township = code.slice(6, 9)
  const village = code.slice(9)
  if (township === '000') return village === '000' ? above : undefined
  return findTownship(above, township, village)
}

/** Whether it is the six-digit code of a division: the form in which regions are kept and compared. */
export function isRegionCode(code: string): boolean {
  return loaded().byCode.has(code)
}

/** @throws RangeError when no such division is in the current table; codes of abolished ones are not kept. */
export function getRegion(code: string): Region {
  const region = findRegion(code)
  if (region === undefined) throw new RangeError(`No region has the code ${JSON.stringify(code)}`)
  return region
}

/**
 * What an address picker offers below a division, by code. Headings are passed over: Shanghai has its districts,
 * Hubei its prefectures and the four counties it administers itself. A city without districts has nothing below it.
 */
export function regionsOf(parent: string): readonly Region[] {
  return loaded().byParent.get(parent) ?? []
}

/** From the province down to the division itself, headings left out; empty when the code is unknown. */
export function regionPath(code: string): readonly Region[] {
  const region = findRegion(code)
  if (region === undefined) return []
  return region.parent === null ? [region] : [...regionPath(region.parent), region]
}

/** Whether a division is another one or lies below it. */
export function isWithin(code: string, ancestor: string): boolean {
  return regionPath(code).some((region) => region.code === ancestor)
}

function findTownship(above: Region, township: string, village: string): Region | undefined {
  const name = findTownshipName(above.code, township)
  if (name === undefined) return undefined
  return {
    code: `${above.code}${township}000`,
    name,
    level: 'township',
    parent: above.heading ? above.parent : above.code,
    ...(village !== '' && village !== '000' && { village }),
  }
}

// Built at the first question, not at import: many commands never ask.
function loaded(): Divisions {
  divisions ??= build()
  return divisions
}

function build(): Divisions {
  const byCode = new Map<string, Region>()
  const byParent = new Map<string, Region[]>()
  const add = (region: Region) => {
    byCode.set(region.code, region)
    if (region.parent === null || region.heading) return
    const siblings = byParent.get(region.parent)
    if (siblings) siblings.push(region)
    else byParent.set(region.parent, [region])
  }
  for (const province of provinces) add(province)
  for (const [head, counties] of Object.entries(data.divisions)) addPrefecture(head, counties, add)
  // By GB/T 2260 the cities of the corps lie in Xinjiang; they are administered by the corps.
  byParent.set(
    corps,
    (byParent.get('650000') ?? []).filter((region) => corpsCities.test(region.code)),
  )
  for (const siblings of byParent.values()) siblings.sort((a, b) => (a.code < b.code ? -1 : 1))
  return { byCode, byParent }
}

/** Reads one line of the data: `"3601 南昌市": "02东湖区 03西湖区 …"`. */
function addPrefecture(head: string, counties: string, add: (region: Region) => void): void {
  const prefix = head.slice(0, 4)
  const name = head.slice(5)
  const code = `${prefix}00`
  const province = `${prefix.slice(0, 2)}0000`
  const heading = headings.has(name)
  add({ code, name, level: 'prefecture', parent: province, ...(heading && { heading }) })
  if (counties === '') return
  for (const county of counties.split(' ')) {
    const countyCode = prefix + county.slice(0, 2)
    add({
      code: countyCode,
      name: county.slice(2),
      level: 'county',
      parent: heading ? province : code,
      ...(inventedDistricts.has(countyCode) && { heading: true }),
    })
  }
}
