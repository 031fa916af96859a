import { addDays, addMonths, type CalendarDate } from './calendar-date.ts'
import { addWorkdays, type CountedDate, firstWorkdayFrom, knownWorkdays } from './workdays.ts'

/** A limit set by law, not by the item: how long, counted how, from or up to what. */
export interface StatutoryPeriod {
  readonly name: { readonly zh: string; readonly en: string }
  readonly length: number
  readonly unit: 'workday' | 'day' | 'month' | 'year'
  /** `after` the day that sets it off; `before`: at the latest so long before the day it leads up to. */
  readonly direction: 'after' | 'before'
  /** Law and article. */
  readonly clause: { readonly zh: string; readonly en: string }
}

export type StatutoryPeriodId = keyof typeof table

type Row = readonly [length: number, unit: StatutoryPeriod['unit'], law: LawId, article: number, zh: string, en: string]
type LawId = keyof typeof laws

const laws = {
  licensing: { zh: '行政许可法', en: 'Administrative Licensing Law' },
  reconsideration: { zh: '行政复议法', en: 'Administrative Reconsideration Law' },
  litigation: { zh: '行政诉讼法', en: 'Administrative Litigation Law' },
  sharing: { zh: '政务数据共享条例', en: 'Regulations on Government Data Sharing' },
  shanghai: { zh: '上海市优化营商环境条例', en: 'Shanghai Regulations on the Business Environment' },
} as const

// Working days where 行政许可法 art. 82 says so: the limits of the authorities. Of the applicant's two, the days to ask
// for a hearing run within the authority's procedure and are counted likewise; the thirty of a renewal are days.
const table = {
  correctionNotice: [5, 'workday', 'licensing', 32, '一次性告知补正', 'Telling at once all that is missing'],
  decision: [20, 'workday', 'licensing', 42, '作出决定', 'Decision'],
  decisionExtension: [10, 'workday', 'licensing', 42, '延长决定期限', 'Extension of the decision'],
  jointDecision: [45, 'workday', 'licensing', 42, '统一、联合、集中办理', 'Unified, joint or concentrated handling'],
  jointDecisionExtension: [15, 'workday', 'licensing', 42, '延长联合办理期限', 'Extension of joint handling'],
  preliminaryReview: [20, 'workday', 'licensing', 43, '下级机关初审', 'Preliminary review by a lower authority'],
  delivery: [10, 'workday', 'licensing', 44, '颁发、送达证件', 'Delivery of the certificate'],
  hearingRequest: [5, 'workday', 'licensing', 47, '申请听证', 'Request for a hearing'],
  hearing: [20, 'workday', 'licensing', 47, '组织听证', 'Holding the hearing'],
  hearingNotice: [7, 'workday', 'licensing', 48, '通知听证时间、地点', 'Notice of the hearing'],
  renewalRequest: [30, 'day', 'licensing', 50, '申请延续', 'Request for renewal'],
  technicalInspection: [5, 'workday', 'licensing', 55, '指派人员检验、检测、检疫', 'Sending technicians'],
  reconsideration: [60, 'day', 'reconsideration', 20, '申请行政复议', 'Request for reconsideration'],
  reconsiderationUntold: [
    1,
    'year',
    'reconsideration',
    20,
    '未告知权利的最长期限',
    'Longest term when rights were not told',
  ],
  lawsuitAfterReconsideration: [15, 'day', 'litigation', 45, '不服复议决定起诉', 'Lawsuit after a reconsideration'],
  lawsuit: [6, 'month', 'litigation', 46, '直接起诉', 'Lawsuit without reconsideration'],
  performance: [2, 'month', 'litigation', 47, '履行法定职责', 'Performing a statutory duty'],
  catalogueUpdate: [10, 'workday', 'sharing', 17, '更新数据目录', 'Update of the data catalogue'],
  catalogueUpdateExtension: [5, 'workday', 'sharing', 17, '延长目录更新期限', 'Extension of the catalogue update'],
  catalogueReview: [2, 'workday', 'sharing', 17, '审核并发布目录', 'Review and publication of the catalogue'],
  unconditionalReply: [1, 'workday', 'sharing', 21, '答复无条件共享申请', 'Reply on unconditional sharing'],
  conditionalReply: [10, 'workday', 'sharing', 21, '答复有条件共享申请', 'Reply on conditional sharing'],
  conditionalReplyExtension: [10, 'workday', 'sharing', 21, '延长答复期限', 'Extension of the reply'],
  dataProvision: [20, 'workday', 'sharing', 22, '提供数据', 'Provision of the data'],
  dataCorrection: [10, 'workday', 'sharing', 26, '校核数据并答复', 'Verification of the data and answer'],
  // No national text gives days for bad ratings: this one is local law, the time to put things right is configuration.
  badRatingContact: [1, 'workday', 'shanghai', 30, '回访核实差评', 'Contact after a bad rating'],
} as const satisfies Record<string, Row>

const periodsBefore: ReadonlySet<string> = new Set<StatutoryPeriodId>(['hearingNotice', 'renewalRequest'])

/** The limits that laws set for everybody, by what they are for. */
export const statutoryPeriods: Readonly<Record<StatutoryPeriodId, StatutoryPeriod>> = readTable()

/**
 * The last day of a period: of one that runs `after` a day, the day it ends; of one that leads up to a day, the latest day
 * in time. The day itself is not counted (Civil Code art. 201); months end on the same day of the month or its last
 * (art. 202), and what ends on a day not worked ends on the next that is (art. 203). Going back, nothing is moved: a
 * later day would be too late.
 */
export function endOfPeriod(id: StatutoryPeriodId, from: CalendarDate): CountedDate {
  const { length, unit, direction } = statutoryPeriods[id]
  const signed = direction === 'before' ? -length : length
  if (unit === 'workday') return addWorkdays(from, signed)
  const last = unit === 'day' ? addDays(from, signed) : addMonths(from, unit === 'year' ? signed * 12 : signed)
  if (direction === 'before') return { date: last, provisional: false }
  const date = firstWorkdayFrom(last)
  return { date, provisional: last > knownWorkdays.to || last < knownWorkdays.from }
}

function readTable(): Record<StatutoryPeriodId, StatutoryPeriod> {
  const periods = Object.entries<Row>(table).map(([id, [length, unit, law, article, zh, en]]) => [
    id,
    {
      name: { zh, en },
      length,
      unit,
      direction: periodsBefore.has(id) ? 'before' : 'after',
      clause: { zh: `《${laws[law].zh}》第${inHanzi(article)}条`, en: `${laws[law].en}, art. ${article}` },
    },
  ])
  // The entries come from `table`, so their keys are exactly its keys.
  return Object.fromEntries(periods) as Record<StatutoryPeriodId, StatutoryPeriod>
}

/** 1–99 as articles are numbered: 五, 十五, 二十, 四十二. */
function inHanzi(n: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(n / 10)
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`
  return head + (n % 10 === 0 ? '' : digits.charAt(n % 10))
}
