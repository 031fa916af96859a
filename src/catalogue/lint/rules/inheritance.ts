import { overrideFaults } from '../../inheritance/override-rules.ts'
import type { ServiceItem } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Rule, when } from '../rule.ts'

/** Sources of power that are an entrusting: by a higher organ, by an equal one. */
const entrusted: readonly string[] = ['5', '6']

/** What binds an item to its basic item, and an organ to the power it uses. */
export const inheritanceRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'level-of-basic',
    element: 'power',
    severity: 'error',
    clause: clauses.basics,
    mend: { zh: '改为基本目录列出的行使层级', en: 'Choose a level the basic catalogue lists' },
    test: ({ power }, { basic }) =>
      when(
        basic !== undefined && !basic.elements.levels.includes(power.level),
        '基本目录没有把这个事项放到这一级行使',
        'The basic catalogue does not give the item to this level',
      ),
  },
  {
    id: 'overrides-lawful',
    element: 'overrides',
    severity: 'error',
    clause: clauses.noMoreConditions,
    mend: {
      zh: '恢复基本目录的内容，或者改到允许的范围内',
      en: 'Go back to the basic catalogue, or stay within what it allows',
    },
    test: (_item, { basic, implementing }) =>
      basic && implementing
        ? overrideFaults(basic.elements, implementing).map(({ field, words }) => ({ element: field, words }))
        : [],
  },
  {
    id: 'entrusting-organ',
    element: 'power',
    severity: 'error',
    clause: clauses.entrusting,
    mend: {
      zh: '受委托行使的写明委托机关；不是委托的留空',
      en: 'Name who entrusts an entrusted power; leave it empty otherwise',
    },
    test: ({ power }) => [
      ...when(
        entrusted.includes(power.source) && power.entrustedBy === null,
        '受委托行使的权力没有写委托机关',
        'An entrusted power without the organ that entrusts it',
      ),
      ...when(
        !entrusted.includes(power.source) && power.entrustedBy !== null,
        '写了委托机关，权力来源却不是委托',
        'An entrusting organ for a power that is not entrusted',
      ),
    ],
  },
  {
    id: 'entrusted-nature',
    element: 'power',
    severity: 'error',
    clause: clauses.entrusting,
    mend: { zh: '实施主体性质与权力来源填成一致', en: 'Let the nature of the organ and the source of the power agree' },
    test: ({ power }) =>
      when(
        (power.organNature === '3') !== entrusted.includes(power.source),
        '受委托组织与权力来源不一致',
        'An entrusted organisation and the source of the power disagree',
      ),
  },
]
