import type { Words } from '#kernel/language'
import type { EnterpriseFacts } from '#policy'
import { addMonths, type CalendarDate } from '#standards'
import { matchWords } from './words.ts'

type Values = Readonly<Record<string, string | number | boolean>>

interface Option {
  readonly value: string
  readonly words: Words
  /** Facts that follow from the answer. Where a range is asked for, a value that stands for it. */
  facts(today: CalendarDate): Values
}

export interface PolicyQuestion {
  readonly name: string
  readonly title: Words
  readonly options: readonly Option[]
}

function option(value: string, zh: string, en: string, facts: Values | ((today: CalendarDate) => Values)): Option {
  return { value, words: { zh, en }, facts: typeof facts === 'function' ? facts : () => facts }
}

/** What the checker asks: few questions, each deciding several policies; what remains unknown stays open. */
export const policyQuestions: readonly PolicyQuestion[] = [
  {
    name: 'kind',
    title: { zh: '您是哪一种？', en: 'What are you?' },
    options: [
      option('company', '企业', 'A company', { 'enterprise.kind': 'company' }),
      option('sole-trader', '个体工商户', 'A sole trader', { 'enterprise.kind': 'sole-trader' }),
    ],
  },
  {
    name: 'age',
    title: { zh: '成立多久了？', en: 'In business for how long?' },
    options: [
      option('new', '不到6个月', 'Less than 6 months', (today) => ({
        'enterprise.registeredOn': addMonths(today, -3),
      })),
      option('young', '6个月到3年', '6 months to 3 years', (today) => ({
        'enterprise.registeredOn': addMonths(today, -18),
      })),
      option('old', '3年以上', 'More than 3 years', (today) => ({ 'enterprise.registeredOn': addMonths(today, -60) })),
    ],
  },
  {
    name: 'staff',
    title: { zh: '有多少职工参加社会保险？', en: 'How many insured staff?' },
    options: [
      option('30', '30人以内', 'Up to 30', { 'staff.insured': 30 }),
      option('300', '31到300人', '31 to 300', { 'staff.insured': 300 }),
      option('more', '300人以上', 'More than 300', { 'staff.insured': 301 }),
    ],
  },
  {
    name: 'layoffs',
    title: { zh: '去年裁员多少？', en: 'How many were laid off last year?' },
    options: [
      option('none', '没有，或者不到5.5%', 'None, or up to 5.5%', { 'staff.layoffRate': 5.5 }),
      option('some', '5.5%到20%', '5.5% to 20%', { 'staff.layoffRate': 20 }),
      option('many', '20%以上', 'More than 20%', { 'staff.layoffRate': 21 }),
    ],
  },
  {
    name: 'hired',
    title: {
      zh: '今年新招过登记失业半年以上的人吗？',
      en: 'Have you hired this year somebody who was unemployed for half a year?',
    },
    options: [
      option('yes', '招过', 'Yes', { 'staff.newUnemployed': 1 }),
      option('no', '没有', 'No', { 'staff.newUnemployed': 0 }),
    ],
  },
  {
    name: 'sales',
    title: { zh: '每月销售额多少？', en: 'How much do you sell in a month?' },
    options: [
      option('small', '10万元以内', 'Up to 100,000 yuan', { 'tax.monthlySales': 100_000 }),
      option('large', '10万元以上', 'More than 100,000 yuan', { 'tax.monthlySales': 100_001 }),
    ],
  },
  {
    name: 'founder',
    title: {
      zh: '创办人是毕业生、返乡人员等，第一次创业吗？',
      en: 'Is the founder a graduate, a returning migrant or the like, starting for the first time?',
    },
    options: [
      option('yes', '是', 'Yes', { 'founder.firstTime': true, 'founder.keyGroup': true }),
      option('no', '不是', 'No', { 'founder.firstTime': false, 'founder.keyGroup': false }),
    ],
  },
]

export type PolicyAnswers = Readonly<Record<string, string>>

/** Only answers that were offered; anything else in the address is as good as no answer. */
export function readAnswers(query: Readonly<Record<string, unknown>>): PolicyAnswers {
  return Object.fromEntries(
    policyQuestions.flatMap(({ name, options }) => {
      const chosen = options.find(({ value }) => value === query[name])
      return chosen ? [[name, chosen.value]] : []
    }),
  )
}

/** What follows from the answers, marked as stated by the visitor. */
export function factsFrom(answers: PolicyAnswers, today: CalendarDate): EnterpriseFacts {
  const chosen = policyQuestions.flatMap(({ name, options }) => options.filter(({ value }) => value === answers[name]))
  const values = chosen.flatMap((option) => Object.entries(option.facts(today)))
  return Object.fromEntries(values.map(([id, value]) => [id, { value, source: matchWords.own }]))
}
