import type { Centre, Interval, MatterKind } from '#centres'
import { organIn, organisationOf, policeBranchOf, type SampleOrganisation } from './organisations.ts'
import { type Pair, words } from './words.ts'

const at = (hour: number, minute = 0): number => hour * 60 + minute
const morning: Interval = { from: at(9), to: at(12) }
const afternoon: Interval = { from: at(13, 30), to: at(17) }
const throughout: Interval = { from: at(9), to: at(17) }

const week = (weekday: readonly Interval[], saturday: readonly Interval[]): Centre['hours'] => [
  ...Array.from({ length: 5 }, () => weekday),
  saturday,
  [],
]

function kind(
  code: string,
  name: Pair,
  themes: MatterKind['themes'],
  { minutes, perSlot }: Pick<MatterKind, 'minutes' | 'perSlot'>,
): MatterKind {
  return { code, name: words(name), themes, minutes, perSlot }
}

/** The kinds of a hall; each theme a sample item has is served by one of them. */
const police = kind(
  'A',
  ['户籍、证件、出入境、交通', 'Household register, identity documents, entry and exit, traffic'],
  { person: ['010', '090', '095', '105', '115'], enterprise: ['090', '150'] },
  { minutes: 8, perSlot: 4 },
)
const livelihood = kind(
  'B',
  ['社保、医保、就业、婚姻、救助', 'Social and medical insurance, jobs, marriage, relief'],
  { person: ['005', '020', '025', '030', '060', '065', '085', '145', '150', '155'], enterprise: ['030', '035'] },
  { minutes: 12, perSlot: 3 },
)
const business = kind(
  'C',
  ['开办企业、经营许可', 'Setting up and running a business'],
  {
    person: ['035', '040', '050', '110', '120', '130'],
    enterprise: ['005', '010', '015', '020', '055', '075', '095', '110', '120', '135', '145', '165'],
  },
  { minutes: 15, perSlot: 2 },
)
const property = kind(
  'D',
  ['住房、公积金、不动产、税费', 'Housing, housing fund, real estate, taxes'],
  { person: ['045', '055', '070', '075'], enterprise: ['025', '050', '085'] },
  { minutes: 15, perSlot: 2 },
)

interface Sample extends Omit<Centre, 'name' | 'address' | 'transport' | 'organisations' | 'phone'> {
  readonly name: Pair
  readonly address: Pair
  readonly transport: Pair
  readonly organisations: readonly SampleOrganisation[]
}

// Halls and addresses are made up: numbers of doors stand for no building.
const nanchang: Sample = {
  id: 'nanchang',
  region: '360100',
  name: ['南昌市政务服务中心', 'Nanchang Government Service Centre'],
  address: ['红谷滩区示例大道1号', '1 Sample Avenue, Honggutan District'],
  transport: ['地铁1号线、公交示例路站', 'Metro line 1; buses to Sample Road'],
  access: ['ramp', 'lift', 'sign-language', 'parking'],
  hours: week([throughout], [morning]),
  kinds: [police, livelihood, business, property],
  windows: [
    { number: 1, kinds: ['A'] },
    { number: 2, kinds: ['A'] },
    { number: 3, kinds: ['A', 'B'] },
    { number: 4, kinds: ['B'] },
    { number: 5, kinds: ['C'] },
    { number: 6, kinds: ['D'] },
  ],
  organisations: [
    ...['360102', '360103', '360113'].map(policeBranchOf),
    organisationOf('360000', 'city', 'public-security'),
    organisationOf('360000', 'city', 'market'),
  ],
}

const eastLake: Sample = {
  id: 'nanchang-donghu',
  region: '360102',
  name: ['东湖区政务服务中心', 'Donghu District Service Centre'],
  address: ['东湖区示例路8号', '8 Sample Road, Donghu District'],
  transport: ['公交示例路口站', 'Buses to Sample Crossing'],
  access: ['ramp', 'parking'],
  hours: week([morning, afternoon], []),
  kinds: [police, livelihood],
  windows: [
    { number: 1, kinds: ['A'] },
    { number: 2, kinds: ['A', 'B'] },
  ],
  organisations: [policeBranchOf('360102')],
}

const jiujiang: Sample = {
  id: 'jiujiang',
  region: '360400',
  name: ['九江市市民服务中心', 'Jiujiang Citizen Service Centre'],
  address: ['濂溪区示例大道66号', '66 Sample Avenue, Lianxi District'],
  transport: ['公交市民服务中心站', 'Buses to Citizen Service Centre'],
  access: ['ramp', 'lift', 'parking'],
  hours: week([morning, afternoon], [morning]),
  kinds: [police, livelihood, property],
  windows: [
    { number: 1, kinds: ['A'] },
    { number: 2, kinds: ['B', 'D'] },
  ],
  organisations: [organIn('360400', 'public-security')],
}

const guangzhou: Sample = {
  id: 'guangzhou-tianhe',
  region: '440106',
  name: ['天河区政务服务中心', 'Tianhe District Service Centre'],
  address: ['天河区示例东路3号', '3 Sample Road East, Tianhe District'],
  transport: ['地铁3号线、公交示例东路站', 'Metro line 3; buses to Sample Road East'],
  access: ['ramp', 'lift', 'sign-language', 'parking'],
  hours: week([throughout], [morning]),
  kinds: [police, livelihood, business],
  windows: [
    { number: 1, kinds: ['A'] },
    { number: 2, kinds: ['A', 'B'] },
    { number: 3, kinds: ['C'] },
  ],
  organisations: [policeBranchOf('440106')],
}

/** The halls of one platform. The hub has none: people are received where they live. */
export function sampleCentres(platformId: string): readonly Centre[] {
  const halls = { '360000': [nanchang, eastLake, jiujiang], '440000': [guangzhou] }
  const own = Object.entries(halls).find(([id]) => id === platformId)?.[1] ?? []
  return own.map((each) => ({
    ...each,
    phone: '12345',
    name: words(each.name),
    address: words(each.address),
    transport: words(each.transport),
    organisations: each.organisations.map(({ id }) => id),
  }))
}
