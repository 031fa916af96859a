import { provinces, regionsOf, sampleUscc } from '#standards'

export type Tier = 'nation' | 'province' | 'prefecture' | 'county'

/** A place that has organs, and so a catalogue of its own. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly tier: Tier
  /** Its province's place in the list; the nation has none. */
  readonly province: number
}

/** Small provinces first, so that a hundredth and a tenth of the country are whole provinces too. */
const firstProvinces = ['460000', '640000', '110000', '360000', '330000']
/** The corps lies in Xinjiang by its codes, and the three others have no catalogues under these standards. */
const without = new Set(['660000', '710000', '810000', '820000'])

/** The nation, then province by province whoever lies in it. */
export function allPlaces(): Place[] {
  const others = provinces
    .map(({ code }) => code)
    .filter((code) => !firstProvinces.includes(code) && !without.has(code))
  const nation: Place = { code: '000000', name: '国家', tier: 'nation', province: -1 }
  return [nation, ...[...firstProvinces, ...others].flatMap((code, province) => placesOf(code, province))]
}

function placesOf(code: string, province: number): Place[] {
  const found = provinces.find((each) => each.code === code)
  if (!found) throw new RangeError(`no province ${code}`)
  const below = (parent: string): Place[] =>
    regionsOf(parent).flatMap(({ code: at, name, level }) => [
      { code: at, name, tier: level === 'prefecture' ? 'prefecture' : 'county', province },
      ...below(at),
    ])
  return [{ code, name: found.name, tier: 'province', province }, ...below(code)]
}

/** The organ of one line of government in one place; the numbers are samples, valid in form. */
export function organOf({ code }: Place, departmentCode: string): string {
  // The State's own organs are registered with the central authority, whose code no region has.
  return sampleUscc('1', '1', code === '000000' ? '100000' : code, Number(departmentCode))
}
