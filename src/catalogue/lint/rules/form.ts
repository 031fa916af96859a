import { isReadable, variablesRead } from '../../eligibility/evaluate.ts'
import type { OnlineForm } from '../../item.ts'
import type { GroupField } from '../../questions/question.ts'
import { clauses } from '../clauses.ts'
import { type Breach, breach, type Rule, type SharedElements, when } from '../rule.ts'

/** What the online form needs to work. A rule that reads what is not defined leaves everybody at "unknown" for ever. */
export const formRules: readonly Rule<SharedElements>[] = [
  {
    id: 'rules-readable',
    element: 'online',
    severity: 'error',
    clause: clauses.publicity,
    mend: { zh: '按FEEL的写法改', en: 'Write it in FEEL' },
    test: ofForm((form) =>
      rulesOf(form).flatMap(({ id, feel }) =>
        when(!isReadable(feel), `规则写错了：${id}`, `A rule cannot be read: ${id}`),
      ),
    ),
  },
  {
    id: 'rules-read-what-is-defined',
    element: 'online',
    severity: 'error',
    clause: clauses.leastData,
    mend: { zh: '先定义数据项或者问题，再在规则里用', en: 'Define the fact or the question before a rule reads it' },
    test: ofForm((form) => {
      const defined = definedBy(form)
      const read = rulesOf(form).flatMap(({ id, feel }) =>
        isReadable(feel) ? variablesRead(feel).map((path) => ({ id, path })) : [],
      )
      const listed = form.conditions.flatMap(({ id, factIds }) => factIds.map((path) => ({ id, path })))
      const strange = [...read, ...listed].filter(({ path }) => !isDefined(path, defined))
      return [...new Map(strange.map((each) => [`${each.id} ${each.path}`, each])).values()].map(({ id, path }) =>
        breach(`规则${id}用了没有定义的数据项：${path}`, `Rule ${id} reads what is not defined: ${path}`),
      )
    }),
  },
  {
    id: 'checker-has-conditions',
    element: 'online',
    severity: 'error',
    clause: clauses.oneReading,
    mend: { zh: '自查问题对应到一个条件', en: 'Each question of the checker stands for a condition' },
    test: ofForm(({ checker, conditions }) =>
      when(
        checker.some(({ conditionId }) => !conditions.some(({ id }) => id === conditionId)),
        '自查问题没有对应的条件',
        'A question of the checker has no condition',
      ),
    ),
  },
  {
    id: 'certificate-fields-defined',
    element: 'online',
    severity: 'error',
    clause: clauses.sharing,
    mend: { zh: '证照字段改取已定义的数据项', en: 'Take the field from a fact or an answer that is defined' },
    test: ofForm((form) => {
      const defined = definedBy(form)
      return when(
        (form.certificate?.fields ?? []).some(({ from }) => !defined.has(from)),
        '证照字段取自没有定义的数据项',
        'A field of the certificate comes from nowhere',
      )
    }),
  },
  {
    id: 'fields-have-data-elements',
    element: 'online',
    severity: 'error',
    clause: clauses.dataElements,
    mend: { zh: '给这一项填数据元代码', en: 'Give the field the code of its data element' },
    test: ofForm((form) =>
      fieldsOf(form)
        .filter(({ dataElement }) => !dataElement?.trim())
        .map(({ words }) => breach(`没有数据元代码：${words.zh}`, `No data element: ${words.en}`)),
    ),
  },
  {
    id: 'data-elements-differ',
    element: 'online',
    severity: 'error',
    clause: clauses.dataElements,
    mend: {
      zh: '同一个数据元只填一次；不同的用各自的代码',
      en: 'One data element is filled in once; different ones have different codes',
    },
    test: ofForm((form) => {
      const codes = fieldsOf(form).flatMap(({ dataElement }) => (dataElement?.trim() ? [dataElement] : []))
      return when(new Set(codes).size < codes.length, '两项用了同一个数据元', 'Two fields have one data element')
    }),
  },
  {
    id: 'fields-differ',
    element: 'online',
    severity: 'error',
    clause: clauses.elements,
    mend: {
      zh: '每个数据项、问题、承诺、条件用各自的编号',
      en: 'Each fact, question, commitment and condition has an id of its own',
    },
    test: ofForm(({ facts, questions, commitments, conditions }) =>
      [facts, questions, commitments, conditions].flatMap((list) =>
        when(
          new Set(list.map(({ id }) => id)).size < list.length,
          '表单里有编号重复',
          'Two parts of the form have one id',
        ),
      ),
    ),
  },
  {
    id: 'choices-are-choices',
    element: 'online',
    severity: 'error',
    clause: clauses.leastData,
    mend: { zh: '选择题至少两个不同的选项', en: 'A choice has two different options or more' },
    test: ofForm(({ questions }) =>
      questions
        .flatMap(({ title, form }) => (form.kind === 'group' ? form.fields.map(labelled) : [{ title, form }]))
        .flatMap(({ title, form }) =>
          when(
            (form.kind === 'choice' || form.kind === 'choices') &&
              (form.options.length < 2 || new Set(form.options.map(({ value }) => value)).size < form.options.length),
            `选项不够或者重复：${title.zh}`,
            `Too few options, or two the same: ${title.en}`,
          ),
        ),
    ),
  },
]

function ofForm(test: (form: OnlineForm) => Breach[]): (item: SharedElements) => Breach[] {
  return ({ online }) => (online === null ? [] : test(online))
}

function rulesOf({ conditions, routing }: OnlineForm): { id: string; feel: string }[] {
  return [...conditions.map(({ id, feel }) => ({ id, feel })), { id: 'routing', feel: routing }]
}

function definedBy({ facts, questions }: OnlineForm): ReadonlySet<string> {
  return new Set([...facts.map(({ id }) => id), ...questions.map(({ id }) => `answers.${id}`)])
}

/** A part of what is defined (`answers.home.region`) is defined too. */
function isDefined(path: string, defined: ReadonlySet<string>): boolean {
  return defined.has(path) || defined.has(path.split('.', 2).join('.'))
}

function fieldsOf({ facts, questions }: OnlineForm) {
  return [
    ...facts.map(({ label, dataElement }) => ({ words: label, dataElement })),
    ...questions.flatMap(({ title, dataElement, form }) => [
      { words: title, dataElement },
      ...(form.kind === 'group'
        ? form.fields.map(({ label, dataElement: code }) => ({ words: label, dataElement: code }))
        : []),
    ]),
  ]
}

function labelled({ label, form }: GroupField): { title: GroupField['label']; form: GroupField['form'] } {
  return { title: label, form }
}
