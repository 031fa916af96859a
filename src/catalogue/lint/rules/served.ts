import { findName } from '#standards'
import { themeSets } from '../../theme-sets.ts'
import { clauses } from '../clauses.ts'
import { breach, type Rule, type SharedElements, when } from '../rule.ts'

const naturalPerson = '1'

/** Whom it serves, and what they say about themselves (standards §2.8 rule 7). */
export const servedRules: readonly Rule<SharedElements>[] = [
  {
    id: 'theme-of-audience',
    element: 'theme',
    severity: 'error',
    clause: clauses.valueSets,
    mend: { zh: '从服务对象的主题分类里选', en: 'Choose from the theme list of the served party' },
    test: ({ audience, theme }) =>
      when(
        !findName(themeSets[audience], theme),
        '主题不在服务对象的主题分类里',
        'The theme is not on the list of the served party',
      ),
  },
  {
    id: 'audience-is-served',
    element: 'servedParties',
    severity: 'error',
    clause: clauses.valueSets,
    mend: {
      zh: '个人入口的要含自然人，企业入口的要含法人或者其他组织',
      en: 'The door of persons serves natural persons, that of enterprises others',
    },
    test: ({ audience, servedParties }) =>
      when(
        !servedParties.some((party) => (party === naturalPerson) === (audience === 'person')),
        '服务对象与所在的入口不一致',
        'The served parties and the door of the portal disagree',
      ),
  },
  {
    id: 'served-through-one-door',
    element: 'servedParties',
    severity: 'warning',
    clause: clauses.valueSets,
    mend: {
      zh: '给另一类对象另设一个业务办理项，放到他们的主题下',
      en: 'Give the others a handling item of their own, under a theme of theirs',
    },
    test: ({ audience, servedParties }) =>
      when(
        servedParties.some((party) => (party === naturalPerson) !== (audience === 'person')),
        '还有另一类服务对象，他们的主题下却找不到',
        'It serves others too, who do not find it under a theme of theirs',
      ),
  },
  {
    id: 'situations-name-materials',
    element: 'situations',
    severity: 'error',
    clause: clauses.oneReading,
    mend: { zh: '情形只能引用材料清单里的材料', en: 'A situation can name only materials on the list' },
    test({ situations, materials }) {
      const known = new Set(materials.map(({ id }) => id))
      return situations.flatMap(({ title, materialIds }) =>
        when(
          materialIds.some((id) => !known.has(id)),
          `情形“${title.zh}”引用了清单里没有的材料`,
          `The situation “${title.en}” names a material that is not on the list`,
        ),
      )
    },
  },
  {
    id: 'situations-differ',
    element: 'situations',
    severity: 'error',
    clause: clauses.oneReading,
    mend: {
      zh: '每个情形用各自的编号和名称；只有一种情形的不用分',
      en: 'Each situation has an id and a title of its own; a single one is none',
    },
    test({ situations }) {
      const ids = new Set(situations.map(({ id }) => id))
      const titles = new Set(situations.map(({ title }) => title.zh))
      return [
        ...when(Math.min(ids.size, titles.size) < situations.length, '情形重复', 'Two situations are the same'),
        ...(situations.length === 1 ? [breach('只有一种情形，没有可选的', 'A single situation leaves no choice')] : []),
      ]
    },
  },
]
