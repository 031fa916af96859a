import { isReadable, variablesRead } from '../../eligibility/evaluate.ts'
import type { OnlineForm } from '../../item.ts'
import type { Question, QuestionForm } from '../../questions/question.ts'
import { clauses } from '../clauses.ts'
import { type Breach, breach, type Rule, type SharedElements, when } from '../rule.ts'

/** What conditional questions and papers, and the kinds of answers, need to make sense. */
export const questionRules: readonly Rule<SharedElements>[] = [
  {
    id: 'when-readable',
    element: 'online',
    severity: 'error',
    clause: clauses.publicity,
    mend: { zh: '按FEEL的写法改', en: 'Write it in FEEL' },
    test: ({ online, materials }) => [
      ...(online?.questions ?? []).flatMap((question) =>
        unreadable(question.when, `问题${question.id}`, `question ${question.id}`),
      ),
      ...materials.flatMap((material) =>
        unreadable(material.when, `材料“${material.name.zh}”`, `paper “${material.name.en}”`).map((each) => ({
          ...each,
          element: 'materials',
        })),
      ),
    ],
  },
  {
    id: 'when-reads-what-came-before',
    element: 'online',
    severity: 'error',
    clause: clauses.leastData,
    mend: {
      zh: '条件只用已定义的数据项和排在前面的问题；把它依据的问题移到前面',
      en: 'A condition reads defined facts and earlier questions only: move what it rests on before it',
    },
    test: ({ online, materials }) => [
      ...(online ? forwardReferences(online) : []),
      ...materials.flatMap(({ name, when: condition }) =>
        strangers(condition, online ? definedBy(online, online.questions) : new Set()).map((path) => ({
          ...breach(
            `材料“${name.zh}”的条件用了没有定义的：${path}`,
            `The condition of the paper “${name.en}” reads what is not defined: ${path}`,
          ),
          element: 'materials',
        })),
      ),
    ],
  },
  {
    id: 'when-stays',
    element: 'online',
    severity: 'error',
    clause: clauses.oneReading,
    mend: {
      zh: '条件里不用today：提交以后要填什么不能再变。要看年龄、期限的，写进判断规则',
      en: 'No `today` in a condition: what is asked must not change after submission. Put ages and terms into a rule',
    },
    test: ({ online, materials }) => [
      ...(online?.questions ?? []).flatMap(({ id, when: condition }) =>
        when(readsToday(condition), `问题${id}的条件用了today`, `The condition of question ${id} reads today`),
      ),
      ...materials.flatMap(({ name, when: condition }) =>
        when(
          readsToday(condition),
          `材料“${name.zh}”的条件用了today`,
          `The condition of the paper “${name.en}” reads today`,
        ).map((each) => ({ ...each, element: 'materials' })),
      ),
    ],
  },
  {
    id: 'answers-have-room',
    element: 'online',
    severity: 'error',
    clause: clauses.leastData,
    mend: {
      zh: '最小值不大于最大值；文字至少一个字；一组里至少一栏，每栏编号不同',
      en: 'Least is not above most; a text has at least one character; a group has fields, each with an id of its own',
    },
    test: ({ online }) =>
      (online?.questions ?? []).flatMap(({ title, form }) =>
        when(
          !hasRoom(form),
          `“${title.zh}”怎样也填不对，或者填不了`,
          `“${title.en}” cannot be answered as it is defined`,
        ),
      ),
  },
]

function unreadable(condition: string | undefined, zh: string, en: string): Breach[] {
  return when(
    condition !== undefined && !isReadable(condition),
    `${zh}的条件写错了`,
    `The condition of ${en} cannot be read`,
  )
}

/** What is read before it was asked: that leaves out circles, the question itself and everything unknown too. */
function forwardReferences(form: OnlineForm): Breach[] {
  return form.questions.flatMap(({ id, when: condition }, index) =>
    strangers(condition, definedBy(form, form.questions.slice(0, index))).map((path) =>
      breach(
        `问题${id}的条件用了没有定义的，或者排在后面的：${path}`,
        `The condition of question ${id} reads what is not defined, or comes later: ${path}`,
      ),
    ),
  )
}

function strangers(condition: string | undefined, defined: ReadonlySet<string>): string[] {
  if (condition === undefined || !isReadable(condition)) return []
  return variablesRead(condition).filter((path) => !defined.has(path) && !defined.has(path.split('.', 2).join('.')))
}

function definedBy({ facts }: OnlineForm, questions: readonly Question[]): ReadonlySet<string> {
  return new Set([...facts.map(({ id }) => id), ...questions.map(({ id }) => `answers.${id}`)])
}

function readsToday(condition: string | undefined): boolean {
  // Texts may say it; a variable is never in quotes.
  return condition !== undefined && /\b(today|now)\b/.test(condition.replaceAll(/"(\\.|[^"\\])*"/g, ''))
}

function hasRoom(form: QuestionForm): boolean {
  switch (form.kind) {
    case 'text':
      return form.maxLength >= 1
    case 'number':
      return (form.min ?? Number.NEGATIVE_INFINITY) <= (form.max ?? Number.POSITIVE_INFINITY)
    case 'money':
      return (form.minFen ?? 0) <= (form.maxFen ?? Number.POSITIVE_INFINITY)
    case 'group':
      return (
        form.fields.length > 0 &&
        form.min <= form.max &&
        new Set(form.fields.map(({ id }) => id)).size === form.fields.length &&
        form.fields.every((field) => hasRoom(field.form))
      )
    default:
      return true
  }
}
