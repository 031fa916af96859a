import type { Audience, ItemType, OnlineForm, ServiceItem, TimeLimit } from '#catalogue'
import { makeBasicCode, makeHandlingCode, makeImplementationCode } from '#standards'
import { type DepartmentId, getDepartment } from '../departments.ts'
import { organisationOf, type SampleOrganisation, sampleRegions, type Tier } from '../organisations.ts'
import { type Pair, words } from '../words.ts'
import type { MaterialRow } from './material-rows.ts'

/** A provincial platform that has departments and therefore items. */
export type ItemPlatform = '360000' | '440000'

export interface ItemRow {
  readonly name: Pair
  readonly summary: Pair
  /** Everyday words, separated by spaces. */
  readonly alsoCalled: string
  readonly department: DepartmentId
  readonly tier?: Tier
  readonly type: ItemType
  /** Main and sub-item sequence of the basic code; samples, unlike the name they are not those of the national catalogue. */
  readonly sequence: readonly [main: number, sub?: number]
  readonly audience: Audience
  readonly theme: string
  readonly laws: readonly Pair[]
  /** Statutory, then promised, in working days; 0 is decided on the spot. `calendar` where the law counts every day. */
  readonly limit: readonly [statutory: number, promised: number, unit?: 'calendar']
  readonly fee?: { readonly yuan: number; readonly item: Pair; readonly basis: Pair }
  readonly visits: 0 | 1 | 2
  readonly ways: { readonly online: boolean; readonly nearby: boolean }
  readonly crossProvince?: 'online' | 'received' | 'joint'
  readonly materials: readonly MaterialRow[]
  /** With the ids of the materials only this situation asks for. */
  readonly situations?: readonly (readonly [id: string, title: Pair, ...materialIds: string[]])[]
  /** Licences take the five steps of the licensing procedure, one text each; anything else has steps of its own. */
  readonly steps: readonly (readonly [titleZh: string, titleEn: string, zh: string, en: string])[]
  readonly acceptance: readonly Pair[]
  readonly questions: readonly (readonly [question: Pair, answer: Pair])[]
  readonly result: Pair
  readonly place?: Pair
  readonly popularity: number
  /** Jiangxi alone unless said otherwise. */
  readonly offeredBy?: readonly ItemPlatform[]
  readonly effectiveFrom?: string
  readonly version?: number
}

/** For rows both provinces offer: their texts name no place. */
export const bothProvinces: readonly ItemPlatform[] = ['360000', '440000']

/** Where the counters of a region are. */
const halls: Readonly<Record<string, Pair>> = {
  '360000': ['江西省政务服务大厅', 'Jiangxi Provincial Government Service Hall'],
  '360100': ['南昌市民中心', 'Nanchang Citizens’ Centre'],
  '440000': ['广东省政务服务大厅', 'Guangdong Provincial Government Service Hall'],
  '440100': ['广州市政务服务中心', 'Guangzhou Government Service Centre'],
  '360400': ['九江市政务服务中心', 'Jiujiang Government Service Centre'],
  '360700': ['赣州市政务服务中心', 'Ganzhou Government Service Centre'],
  '360424': ['修水县政务服务中心', 'Xiushui County Government Service Centre'],
  '360121': ['南昌县政务服务中心', 'Nanchang County Government Service Centre'],
  '440300': ['深圳市政务服务中心', 'Shenzhen Government Service Centre'],
}

const hours: Pair = [
  '周一至周五9:00–12:00、13:30–17:00，法定节假日除外',
  'Monday to Friday 9:00–12:00 and 13:30–17:00, except public holidays',
]
const exerciseLevels = { province: '2', city: '3', county: '4' } as const satisfies Readonly<Record<Tier, string>>
const visitReasons = {
  atOnce: ['要当面核对本人或原件', 'You, or the originals, are checked in person'],
  later: ['原件要当面核对，结果要当面领取', 'Originals are checked, and the result is handed over, in person'],
} as const satisfies Readonly<Record<string, Pair>>

/** The item of the province or its capital, as the row says. */
export function defineItem(row: ItemRow, platformId: ItemPlatform, online: OnlineForm | null = null): ServiceItem {
  return defineItemOf(organisationOf(platformId, row.tier ?? 'city', row.department), row, online)
}

/** The item an organ makes of a row: codes with its own USCC, its own counter, otherwise the same. */
export function defineItemOf(organ: SampleOrganisation, row: ItemRow, online: OnlineForm | null = null): ServiceItem {
  const { type, visits, ways } = row
  const department = getDepartment(row.department)
  const level = levelIn(organ.region)
  const [main, sub = 0] = row.sequence
  const basicCode = makeBasicCode({ region: '00', type, department: department.code, main, sub })
  const implementationCode = makeImplementationCode(organ.id, level, basicCode)
  const handlingCode = makeHandlingCode(implementationCode, 1)
  const [statutory, promised, unit] = row.limit
  const limitUnit = unit === 'calendar' ? 'calendar-day' : 'working-day'
  return {
    basicCode,
    implementationCode,
    handlingCode,
    version: row.version ?? 1,
    effectiveFrom: row.effectiveFrom ?? '2026-01-01',
    name: words(row.name),
    summary: words(row.summary),
    alsoCalled: row.alsoCalled.split(' '),
    type,
    audience: row.audience,
    theme: row.theme,
    department: { id: department.id, name: department.name },
    region: organ.region,
    legalBasis: row.laws.map((law) => ({ words: words(law) })),
    statutoryLimit: limit(statutory, limitUnit),
    promisedLimit: limit(promised, limitUnit),
    fee: row.fee ? feeOf(row.fee) : null,
    visits,
    ways: {
      atOnce: promised === 0,
      online: online !== null || ways.online,
      nearby: ways.nearby,
      oneVisit: visits <= 1,
    },
    crossProvince: row.crossProvince ?? null,
    materials: row.materials.map(({ id, name, waiver, source, standard, fallbackCommitmentId, details }, index) => ({
      id: id ?? `material-${index + 1}`,
      name: words(name),
      waiver,
      source: words(source),
      standard: words(standard),
      ...(fallbackCommitmentId && { fallbackCommitmentId }),
      ...(details && { details }),
    })),
    steps: row.steps.map(([titleZh, titleEn, zh, en]) => ({
      title: { zh: titleZh, en: titleEn },
      words: { zh, en },
    })),
    acceptance: row.acceptance.map(words),
    questions: row.questions.map(([question, answer]) => ({ question: words(question), answer: words(answer) })),
    result: words(row.result),
    window: {
      place: words(row.place ?? counter(organ.region, department.name)),
      hours: words(hours),
      phone: department.phone,
      complaintPhone: department.complaintPhone,
    },
    online,
    popularity: row.popularity,
    servedParties: row.audience === 'person' ? ['1'] : ['2', '3', '4', '6'],
    power: {
      level,
      source: '1',
      organNature: department.category === '2' ? '2' : '1',
      entrustedBy: null,
      jointOrgans: [],
      quantityLimit: null,
    },
    channels: channelsOf(row),
    outcome: outcomeOf(row, handlingCode),
    situations: (row.situations ?? []).map(([id, title, ...materialIds]) => ({ id, title: words(title), materialIds })),
  }
}

function levelIn(region: string): (typeof exerciseLevels)[Tier] {
  const place = sampleRegions.find((candidate) => candidate.region === region)
  if (place === undefined) throw new RangeError(`The demonstration has no organs in ${region}`)
  return exerciseLevels[place.tier]
}

function channelsOf({ ways, visits, limit: [, promised], crossProvince, fee }: ItemRow): ServiceItem['channels'] {
  return {
    forms: ways.online ? ['1', '2', '3'] : ['1'],
    reach: crossProvince ? '1' : '3',
    depth: ways.online ? ['1', '2', '3', '4', '5', '6'] : ['1'],
    visitReason: visits > 0 ? words(visitReasons[promised === 0 ? 'atOnce' : 'later']) : null,
    nearest: ways.nearby ? 'township' : 'county',
    inCentre: true,
    booking: visits > 0,
    terminals: false,
    express: visits === 0,
    // Where nobody has to come, nobody has to come to pay.
    payOnline: fee !== undefined && visits === 0,
    url: null,
  }
}

function feeOf({ yuan, item, basis }: NonNullable<ItemRow['fee']>): ServiceItem['fee'] {
  const amountFen = yuan * 100
  return { amountFen, basis: words(basis), items: [{ name: words(item), amountFen, reducible: false }] }
}

/** What the result is called says what kind it is; certificates and documents have a sample drawn from the item. */
function outcomeOf({ result }: ItemRow, handlingCode: string): ServiceItem['outcome'] {
  const name = result[0].replace(/[（，].*$/, '')
  const isCertificate = /(证|证书|执照|证明|护照|社会保障卡)$/.test(name)
  const isDocument = /(书|通知|合同|协议|回执|凭证|记录|核定表)$/.test(name)
  const kind = isCertificate ? '1' : isDocument ? '2' : '3'
  const sample = kind === '3' ? null : `/api/items/${handlingCode}/outcome-sample`
  return { kind, name: words(result), sample }
}

/** The five steps of 行政许可法 chapter 4 with what each means for one licence. */
export function licenceSteps(
  accept: Pair,
  review: Pair,
  decide: Pair,
  conclude: Pair,
  deliver: Pair,
): ItemRow['steps'] {
  return [
    ['受理', 'Acceptance', ...accept],
    ['审核', 'Examination', ...review],
    ['审批', 'Decision', ...decide],
    ['办结', 'Conclusion', ...conclude],
    ['送达', 'Delivery', ...deliver],
  ]
}

function limit(days: number, unit: TimeLimit['unit']): TimeLimit {
  return { days, unit }
}

function counter(region: string, department: { zh: string; en: string }): Pair {
  const hall = halls[region]
  if (hall === undefined) throw new RangeError(`The demonstration has no hall in ${region}`)
  const [zh, en] = hall
  return [`${zh}${department.zh}窗口`, `${en}, counter of ${department.en.toLowerCase()}`]
}
