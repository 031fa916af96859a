import { isDeepStrictEqual } from 'node:util'
import { waysOf } from '../../inheritance/ways-of.ts'
import { inWorkingDays, type ServiceItem, type TimeLimit } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Rule, type SharedElements, when } from '../rule.ts'

export const statutoryLimitRules: readonly Rule<SharedElements>[] = [
  {
    id: 'statutory-limit',
    element: 'statutoryLimit',
    severity: 'error',
    clause: clauses.limits,
    mend: {
      zh: '填法定办结时限；法律没有规定的，行政许可填20个工作日',
      en: 'Give the limit of the law; where it sets none, 20 working days for a licence',
    },
    test: ({ statutoryLimit }) => when(!(statutoryLimit.days >= 1), '没有法定办结时限', 'There is no statutory limit'),
  },
  {
    id: 'legal-basis-named',
    element: 'legalBasis',
    severity: 'error',
    clause: clauses.publicity,
    mend: {
      zh: '写出法律名称（加书名号）和条款，或者文号',
      en: 'Name the law and its articles, or the number of the document',
    },
    test: ({ legalBasis }) =>
      legalBasis
        .filter(({ words }) => !namesDocument(words.zh))
        .flatMap(({ words }) =>
          when(
            true,
            `设定依据没有写明是哪部法律或者文件：${words.zh}`,
            `The legal basis names no law or document: ${words.en}`,
          ),
        ),
  },
]

export const limitRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'promised-within-statutory',
    element: 'promisedLimit',
    severity: 'error',
    clause: clauses.limits,
    mend: { zh: '承诺时限改到法定时限以内', en: 'Promise no more than the law allows' },
    test: ({ promisedLimit, statutoryLimit }) =>
      when(
        isLonger(promisedLimit, statutoryLimit),
        '承诺时限超过法定时限',
        'The promised limit exceeds the statutory one',
      ),
  },
  {
    id: 'ways-computed',
    element: 'ways',
    severity: 'error',
    clause: clauses.fourWays,
    mend: {
      zh: '四办不用填，由承诺时限、到现场次数和办理形式算出',
      en: 'The four ways are not typed: limits, visits and channels give them',
    },
    test: (item) =>
      when(
        !isDeepStrictEqual(item.ways, waysOf(item)),
        '四办与要素不一致',
        'The four ways are not what the elements say',
      ),
  },
  {
    id: 'at-once-is-one-visit',
    element: 'visits',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: { zh: '即办件最多到现场一次', en: 'What is decided on the spot takes one visit at most' },
    test: ({ promisedLimit, visits }) =>
      when(
        promisedLimit.days === 0 && visits > 1,
        '当场办结的事项不能跑一次以上',
        'Decided on the spot, yet more than one visit',
      ),
  },
]

/** In the same unit as they stand; otherwise as working days (standards §2.8 rule 1). */
function isLonger(one: TimeLimit, other: TimeLimit): boolean {
  return one.unit === other.unit ? one.days > other.days : inWorkingDays(one) > inWorkingDays(other)
}

/** A law in its marks, a document by its number, or an order. */
export function namesDocument(zh: string): boolean {
  return /《[^《》]{2,}》|[〔[（(](19|20)\d{2}[〕\]）)]\s*\d*|令第?\d+号|(通知|公告|目录|办法|条例|规定)(（.*）)?$/.test(
    zh,
  )
}
