import { isOpenCondition, isOpenMaterial, isVagueCondition } from '../catch-alls.ts'
import { clauses } from '../clauses.ts'
import { breach, type Rule, type SharedElements } from '../rule.ts'

/** A list ends where it ends (standards §2.8 rule 11). */
export const catchAllRules: readonly Rule<SharedElements>[] = [
  {
    id: 'no-catch-all-material',
    element: 'materials',
    severity: 'error',
    clause: clauses.oneReading,
    mend: {
      zh: '把每一份材料的名字写出来；写不出来的不能要',
      en: 'Name every paper; what has no name cannot be asked for',
    },
    test: ({ materials }) =>
      materials
        .filter(({ name, waiver }) => waiver.kind !== 'abolished' && isOpenMaterial(name))
        .map(({ name }) => breach(`材料清单不能有兜底：${name.zh}`, `No catch-all among the materials: ${name.en}`)),
  },
  {
    id: 'no-catch-all-condition',
    element: 'acceptance',
    severity: 'error',
    clause: clauses.noMoreConditions,
    mend: {
      zh: '把条件逐条写出来，引用的写明法律和条款',
      en: 'State every condition; where the law has more, name the article',
    },
    test: ({ acceptance }) =>
      acceptance
        .filter(isOpenCondition)
        .map(({ zh, en }) => breach(`受理条件不能有兜底：${zh}`, `No catch-all among the conditions: ${en}`)),
  },
  {
    id: 'no-catch-all-situation',
    element: 'situations',
    severity: 'error',
    clause: clauses.oneReading,
    mend: { zh: '写明是什么情形', en: 'Say what the situation is' },
    test: ({ situations }) =>
      situations
        .filter(
          ({ title }) => isOpenCondition(title) || /^其[他它]/.test(title.zh.trim()) || /^others?\b/i.test(title.en),
        )
        .map(({ title }) => breach(`情形不能是“其他”：${title.zh}`, `“Other” is no situation: ${title.en}`)),
  },
  {
    id: 'condition-can-be-checked',
    element: 'acceptance',
    severity: 'warning',
    clause: clauses.oneReading,
    mend: {
      zh: '写成能对照的条件：谁、多少、多久',
      en: 'Make it something one can hold against oneself: who, how much, how long',
    },
    test: ({ acceptance }) =>
      acceptance
        .filter(isVagueCondition)
        .map(({ zh, en }) => breach(`条件看不出怎样算符合：${zh}`, `Nobody can tell whether it is met: ${en}`)),
  },
]
