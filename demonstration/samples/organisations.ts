import type { Words } from '#kernel/language'
import { getRegion, sampleUscc } from '#standards'
import { type DepartmentId, departments, getDepartment, type SampleDepartment } from './departments.ts'
import { type Pair, words } from './words.ts'

export interface SampleOrganisation {
  /** USCC with a body `TTTTnnnn` no real organisation has. */
  readonly id: string
  readonly name: Words
  readonly region: string
  readonly platformId: string
  /** The organ it is a part of. */
  readonly parentId: string | null
}

/** Level of exercise, code set `exerciseLevel`. */
export type Tier = 'province' | 'city' | 'county'

interface Place {
  readonly region: string
  readonly platformId: string
  readonly tier: Tier
  readonly name: Pair
  /** Lines of government that have an organ there, where the demonstration needs some of them only. */
  readonly lines?: readonly DepartmentId[]
}

const county: readonly DepartmentId[] = [
  'public-security',
  'civil-affairs',
  'human-resources',
  'market',
  'medical-security',
]
// A fund is kept by the prefecture (住房公积金管理条例第十条): counties have none of their own.
const city: readonly DepartmentId[] = [...county, 'housing-fund']

/**
 * Order matters: the place in this table is part of the sample numbers of the organisations. Append, never insert. The
 * first of its tier is the one `organisationOf` gives.
 */
const places: readonly Place[] = [
  { region: '360000', platformId: '360000', tier: 'province', name: ['江西省', 'Jiangxi'] },
  { region: '360100', platformId: '360000', tier: 'city', name: ['南昌市', 'Nanchang'] },
  { region: '440000', platformId: '440000', tier: 'province', name: ['广东省', 'Guangdong'] },
  { region: '440100', platformId: '440000', tier: 'city', name: ['广州市', 'Guangzhou'] },
  { region: '360400', platformId: '360000', tier: 'city', name: ['九江市', 'Jiujiang'], lines: [...city, 'housing'] },
  { region: '360700', platformId: '360000', tier: 'city', name: ['赣州市', 'Ganzhou'], lines: [...city, 'housing'] },
  { region: '360424', platformId: '360000', tier: 'county', name: ['修水县', 'Xiushui County'], lines: county },
  { region: '360121', platformId: '360000', tier: 'county', name: ['南昌县', 'Nanchang County'], lines: county },
  { region: '440300', platformId: '440000', tier: 'city', name: ['深圳市', 'Shenzhen'], lines: city },
]

/** The districts whose branch of the police receives applications; English names are theirs by custom, not by law. */
const branches: readonly { region: string; platformId: string; en: string }[] = [
  { region: '360102', platformId: '360000', en: 'Donghu' },
  { region: '360103', platformId: '360000', en: 'Xihu' },
  { region: '360104', platformId: '360000', en: 'Qingyunpu' },
  { region: '360111', platformId: '360000', en: 'Qingshanhu' },
  { region: '360112', platformId: '360000', en: 'Xinjian' },
  { region: '360113', platformId: '360000', en: 'Honggutan' },
  { region: '440104', platformId: '440000', en: 'Yuexiu' },
  { region: '440105', platformId: '440000', en: 'Haizhu' },
  { region: '440106', platformId: '440000', en: 'Tianhe' },
]

const hundred = 100
const firstBranch = 1001

/** Every organisation of the demonstration, those of all platforms together, parents before their parts. */
export const sampleOrganisations: readonly SampleOrganisation[] = [
  central('hub', 1, '2', ['国家政务服务平台运行中心', 'Operations Centre of the National Government Service Platform']),
  central('mps', 2, '1', ['公安部', 'Ministry of Public Security']),
  central('samr', 3, '1', ['国家市场监督管理总局', 'State Administration for Market Regulation']),
  ...places.flatMap((place) => departments.filter(has(place)).map((department) => organ(place, department))),
  ...branches.map(({ region, platformId, en }, index) => branch(region, platformId, en, firstBranch + index)),
]

/** The regions in which the demonstration has organs, and where each stands. */
export const sampleRegions: readonly Pick<Place, 'region' | 'platformId' | 'tier'>[] = places

/** The organ of a line of government in one region. @throws RangeError where the demonstration has none. */
export function organIn(region: string, departmentId: DepartmentId): SampleOrganisation {
  const place = places.find((candidate) => candidate.region === region)
  const department = getDepartment(departmentId)
  if (!place || !has(place)(department)) throw new RangeError(`No sample organ of ${departmentId} in ${region}`)
  return organ(place, department)
}

/** The organ of a line of government of the province, or of its capital: of each platform's first place of the tier. */
export function organisationOf(platformId: string, tier: Tier, departmentId: DepartmentId): SampleOrganisation {
  const place = places.find((candidate) => candidate.platformId === platformId && candidate.tier === tier)
  if (place === undefined) throw new RangeError(`The platform ${platformId} has no departments of its own`)
  return organ(place, getDepartment(departmentId))
}

/** The branch of the police of a district. @throws RangeError where the demonstration has none. */
export function policeBranchOf(region: string): SampleOrganisation {
  const index = branches.findIndex((candidate) => candidate.region === region)
  const found = branches[index]
  if (found === undefined) throw new RangeError(`No sample branch of the police in ${region}`)
  return branch(found.region, found.platformId, found.en, firstBranch + index)
}

/** The branches of one platform, for routing by district. */
export function policeBranches(platformId: string): readonly SampleOrganisation[] {
  return branches.filter((each) => each.platformId === platformId).map(({ region }) => policeBranchOf(region))
}

/** The organisation that speaks for a ministry or for the hub. */
export function centralOrganisation(platformId: 'hub' | 'mps' | 'samr'): SampleOrganisation {
  const found = sampleOrganisations.find((organisation) => organisation.platformId === platformId)
  if (found === undefined) throw new RangeError(`No central organisation of ${platformId}`)
  return found
}

function has({ lines }: Place): (department: SampleDepartment) => boolean {
  return ({ id }) => lines === undefined || lines.includes(id)
}

// Region 100000 in positions 3–8 is the national registration authority.
function central(platformId: string, n: number, category: string, name: Pair): SampleOrganisation {
  return { id: sampleUscc('1', category, '100000', n), name: words(name), region: '000000', platformId, parentId: null }
}

function organ(place: Place, department: SampleDepartment): SampleOrganisation {
  const n = (places.indexOf(place) + 1) * hundred + departments.indexOf(department)
  const [zh, en] = place.tier === 'province' ? department.province : department.city
  const [zhPrefix, enPrefix] = department.prefix ?? ['', '']
  return {
    id: sampleUscc('1', department.category, place.region, n),
    name: {
      zh: `${zhPrefix}${place.name[0]}${zh}`,
      en: enPrefix === '' ? `${place.name[1]} ${en}` : `${place.name[1]} ${en}, ${enPrefix}`,
    },
    region: place.region,
    platformId: place.platformId,
    parentId: null,
  }
}

function branch(region: string, platformId: string, en: string, n: number): SampleOrganisation {
  const district = getRegion(region).name
  const [cityZh, cityEn] = platformId === '360000' ? ['南昌市', 'Nanchang'] : ['广州市', 'Guangzhou']
  // 东湖区 has the 东湖分局: the branch drops the word for district.
  const name = words([
    `${cityZh}公安局${district.slice(0, -1)}分局`,
    `${en} Branch of the ${cityEn} Public Security Bureau`,
  ])
  const parentId = organisationOf(platformId, 'city', 'public-security').id
  return { id: sampleUscc('1', '1', region, n), name, region, platformId, parentId }
}
