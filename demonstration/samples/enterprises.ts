import type { Words } from '#kernel/language'
import { addDays, type CalendarDate, calendarDate, getRegion, sampleUscc } from '#standards'
import { getSamplePerson, type SamplePerson, samplePeople } from './people.ts'

export interface SampleEnterprise {
  /** 1–50 */
  readonly number: number
  readonly uscc: string
  readonly name: string
  readonly kind: 'company' | 'sole-trader'
  readonly legalRepresentative: SamplePerson
  readonly registeredOn: CalendarDate
  readonly status: keyof typeof enterpriseStatuses
  readonly region: string
}

/** 登记状态 as the register of the market regulation names it. */
export const enterpriseStatuses = {
  existing: { zh: '存续', en: 'Existing' },
  operating: { zh: '在业', en: 'Operating' },
  deregistered: { zh: '注销', en: 'Deregistered' },
} as const satisfies Record<string, Words>

export const enterpriseCount = 50

interface Told {
  readonly person: number
  readonly name: string
  readonly kind: SampleEnterprise['kind']
  readonly region: string
  readonly registeredOn: string
  readonly status: SampleEnterprise['status']
}

// 林晓岚 and 黄德明 need their business licence as proof of stable employment; 周雨桐 has given hers up.
const told: readonly Told[] = [
  {
    person: 1,
    name: '东湖区岚里花坊',
    kind: 'sole-trader',
    region: '360102',
    registeredOn: '2023-05-12',
    status: 'operating',
  },
  {
    person: 6,
    name: '江西榕赣建材有限公司',
    kind: 'company',
    region: '360103',
    registeredOn: '2019-07-22',
    status: 'existing',
  },
  {
    person: 5,
    name: '东湖区梧桐小站奶茶店',
    kind: 'sole-trader',
    region: '360102',
    registeredOn: '2023-08-01',
    status: 'deregistered',
  },
  {
    person: 8,
    name: '西湖区龙行图文店',
    kind: 'sole-trader',
    region: '360103',
    registeredOn: '2021-12-10',
    status: 'operating',
  },
]

// Owners are grown up whenever the demonstration is looked at, and none of the people told of by name.
const owners = samplePeople.filter(({ number, birth }) => number > 20 && birth > '1952' && birth < '1993')
const regions = ['360102', '360103', '360104', '360111', '440106', '440105', '440307']
const marks = ['赣润', '鄱湖', '青原', '岭秀', '云帆', '珠水', '禾木', '正合', '拓新', '知远', '鹿鸣', '向阳']
const trades = ['电子科技', '农产品', '服饰', '物流', '餐饮管理', '文化传媒', '机械设备', '环保工程', '家政服务']

export const sampleEnterprises: readonly SampleEnterprise[] = Array.from({ length: enterpriseCount }, (_, index) =>
  enterprise(index + 1, told[index] ?? computed(index + 1)),
)

/** What a person has registered; they may be behind several. */
export function enterprisesOf(person: SamplePerson): readonly SampleEnterprise[] {
  return sampleEnterprises.filter(({ legalRepresentative }) => legalRepresentative.number === person.number)
}

function enterprise(number: number, { person, name, kind, region, registeredOn, status }: Told): SampleEnterprise {
  return {
    number,
    // Category 1 enterprises, 2 sole traders; 9 is the authority of the market regulation.
    uscc: sampleUscc('9', kind === 'company' ? '1' : '2', region, 5000 + number),
    name,
    kind,
    legalRepresentative: getSamplePerson(person),
    registeredOn: calendarDate(registeredOn),
    status,
    region,
  }
}

function computed(number: number): Told {
  const kind = number % 3 === 0 ? 'sole-trader' : 'company'
  const region = regions[number % regions.length] ?? '360102'
  const place = getRegion(region).name
  const mark = marks[number % marks.length] ?? ''
  const trade = trades[(number + Math.floor(number / 12)) % trades.length] ?? ''
  const shop = `${place}${mark}${trade.slice(0, 2)}经营部`
  const company = `${region.startsWith('36') ? '江西' : '广东'}${mark}${trade}有限公司`
  return {
    person: owners[(number * 2) % owners.length]?.number ?? 0,
    name: kind === 'company' ? company : shop,
    kind,
    region,
    registeredOn: addDays(calendarDate('2015-03-02'), number * 71),
    status: number % 17 === 0 ? 'deregistered' : number % 2 === 0 ? 'existing' : 'operating',
  }
}
