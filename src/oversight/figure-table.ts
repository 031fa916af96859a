import type { Words } from '#kernel/language'
import type { PublicFigures } from './figures.ts'

/** One public figure with what it means: a number without its definition can be made to say anything. */
export interface FigureRow {
  readonly id: string
  readonly name: Words
  readonly definition: Words
  readonly kind: 'count' | 'average' | 'share'
  readonly unit: Words
  /** What it is counted over. */
  readonly of: 'guides' | 'filling' | 'cases' | 'ratings'
  /** null: nothing to measure yet, which is not zero. */
  readonly value: number | null
  /** How many items, cases or ratings it rests on. */
  readonly base: number
}

type Definition = Omit<FigureRow, 'value' | 'base'> & {
  value(figures: PublicFigures): number | undefined
}

const sheets: Words = { zh: '份', en: 'papers' }
const days: Words = { zh: '个工作日', en: 'working days' }
const percent: Words = { zh: '%', en: '%' }
const items: Words = { zh: '项', en: 'services' }
const cases: Words = { zh: '件', en: 'cases' }

const definitions: readonly Definition[] = [
  {
    id: 'items',
    name: { zh: '公布的事项', en: 'Services published' },
    definition: {
      zh: '本平台现在能查到办事指南的事项数。',
      en: 'Services whose guide can be read on this platform now.',
    },
    kind: 'count',
    unit: items,
    of: 'guides',
    value: ({ guides }) => guides?.items,
  },
  {
    id: 'papers-by-law',
    name: { zh: '法定材料', en: 'Papers by law' },
    definition: {
      zh: '法律法规要求的材料，按事项平均。',
      en: 'Papers that laws and regulations require, average over services.',
    },
    kind: 'average',
    unit: sheets,
    of: 'guides',
    value: ({ guides }) => guides?.papersByLaw,
  },
  {
    id: 'papers-to-hand-in',
    name: { zh: '还要交的材料', en: 'Papers still to hand in' },
    definition: {
      zh: '扣除免交、共享、承诺代替的以后，按事项平均。',
      en: 'What remains after papers spared, shared or replaced by a commitment; average over services.',
    },
    kind: 'average',
    unit: sheets,
    of: 'guides',
    value: ({ guides }) => guides?.papersToHandIn,
  },
  {
    id: 'visits',
    name: { zh: '要跑的次数', en: 'Visits' },
    definition: { zh: '指南里写明的到场次数，按事项平均。', en: 'Visits stated in the guide, average over services.' },
    kind: 'average',
    unit: { zh: '次', en: 'visits' },
    of: 'guides',
    value: ({ guides }) => guides?.visits,
  },
  {
    id: 'without-visit',
    name: { zh: '一次不用跑的事项', en: 'Services without a visit' },
    definition: { zh: '到场次数为零的事项占全部事项。', en: 'Share of services that need no visit at all.' },
    kind: 'share',
    unit: percent,
    of: 'guides',
    value: ({ guides }) => guides?.withoutVisit,
  },
  {
    id: 'days-promised',
    name: { zh: '承诺时限', en: 'Promised time' },
    definition: {
      zh: '指南里承诺的办理时间，按事项平均。',
      en: 'Time promised in the guide, average over services.',
    },
    kind: 'average',
    unit: days,
    of: 'guides',
    value: ({ guides }) => guides?.workingDaysPromised,
  },
  {
    id: 'days-by-law',
    name: { zh: '法定时限', en: 'Time by law' },
    definition: { zh: '法律允许的办理时间，按事项平均。', en: 'Time allowed by law, average over services.' },
    kind: 'average',
    unit: days,
    of: 'guides',
    value: ({ guides }) => guides?.workingDaysByLaw,
  },
  {
    id: 'fields-filled',
    name: { zh: '系统填好的', en: 'Filled in for people' },
    definition: {
      zh: '提交时由来源填好、本人没有改的，占全部填写内容。',
      en: 'Share of all that was submitted which sources gave and the applicant took as it was.',
    },
    kind: 'share',
    unit: percent,
    of: 'filling',
    value: ({ filling }) => filling?.filled,
  },
  {
    id: 'decided',
    name: { zh: '办结的件', en: 'Cases decided' },
    definition: {
      zh: '受理后已准予或者不予的办件。撤回的不算。',
      en: 'Accepted cases that were granted or refused. Withdrawn ones are not counted.',
    },
    kind: 'count',
    unit: cases,
    of: 'cases',
    value: ({ cases }) => cases?.decided,
  },
  {
    id: 'within-promise',
    name: { zh: '按承诺办结', en: 'Decided as promised' },
    definition: {
      zh: '在承诺日当天或以前办结的，占全部办结。等申请人补正的日子不算。',
      en: 'Share decided on or before the promised day. Days on which the applicant had to act do not count.',
    },
    kind: 'share',
    unit: percent,
    of: 'cases',
    value: ({ cases }) => cases?.withinPromise,
  },
  {
    id: 'papers-handed-in',
    name: { zh: '实际交的材料', en: 'Papers actually handed in' },
    definition: {
      zh: '申请人上传的材料，按办结的件平均。',
      en: 'Documents uploaded by applicants, average over decided cases.',
    },
    kind: 'average',
    unit: sheets,
    of: 'cases',
    value: ({ cases }) => cases?.papers,
  },
  {
    id: 'satisfied',
    name: { zh: '满意', en: 'Satisfied' },
    definition: {
      zh: '评为非常满意、满意、基本满意的，占全部评价。没评价的不算满意。',
      en: 'Share of ratings in the first three of five levels. Who did not rate is not counted as satisfied.',
    },
    kind: 'share',
    unit: percent,
    of: 'ratings',
    value: ({ ratings }) => ratings?.satisfied,
  },
]

/** The figures with their definitions, in the order of the public page. */
export function figureRows(figures: PublicFigures): FigureRow[] {
  const bases = {
    guides: figures.guides?.items ?? 0,
    filling: figures.filling?.submitted ?? 0,
    cases: figures.cases?.decided ?? 0,
    ratings: figures.ratings?.count ?? 0,
  }
  return definitions.map(({ value, ...row }) => ({ ...row, value: value(figures) ?? null, base: bases[row.of] }))
}

/** As people read it: whole counts, one decimal, whole percents. */
export function roundFigure({ kind, value }: Pick<FigureRow, 'kind' | 'value'>): number | null {
  if (value === null) return null
  if (kind === 'share') return Math.round(value * 1000) / 10
  return kind === 'count' ? value : Math.round(value * 10) / 10
}
