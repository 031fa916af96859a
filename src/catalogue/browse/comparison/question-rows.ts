import type { Words } from '#kernel/language'
import type { Question, QuestionForm } from '../../questions/question.ts'
import { moneyInWords, plainly, yesOrNo } from './words-of.ts'

export type Row = readonly [key: string, zh: string, en: string, words: Words | null]

/** What a question says, property by property, as people compare it. */
export function questionRows({ dataElement, why, form, optional, when }: Question): Row[] {
  return [
    ['element', '数据元', 'Data element', dataElement === undefined ? null : plainly(dataElement)],
    ['why', '要填的原因', 'Reason', why],
    ['kind', '形式', 'Form', plainly(form.kind)],
    ['optional', '可以不填', 'Optional', yesOrNo(optional)],
    ['when', '什么情况下要填', 'Asked when', when === undefined ? { zh: '都要填', en: 'always' } : plainly(when)],
    ...formRows(form),
  ]
}

function formRows(form: QuestionForm): Row[] {
  switch (form.kind) {
    case 'choice':
      return optionRows(form.options)
    case 'choices':
      return [...optionRows(form.options), numberRow('atMost', '最多选几项', 'At most', form.atMost)]
    case 'text':
      return [
        ['length', '字数上限', 'Longest text', plainly(String(form.maxLength))],
        ['lines', '能否分行', 'Several lines', yesOrNo(form.multiline)],
      ]
    case 'number':
      return [
        numberRow('min', '最小', 'Least', form.min),
        numberRow('max', '最大', 'Most', form.max),
        numberRow('decimals', '小数位数', 'Decimal places', form.decimals),
        ['unit', '单位', 'Unit', form.unit ?? null],
      ]
    case 'money':
      return [
        ['min', '最少', 'Least', form.minFen === undefined ? null : moneyInWords(form.minFen)],
        ['max', '最多', 'Most', form.maxFen === undefined ? null : moneyInWords(form.maxFen)],
      ]
    case 'region':
      return [['level', '选到哪一级', 'As fine as', plainly(form.level ?? 'county')]]
    case 'group':
      return [
        ['entry', '每一项叫什么', 'Name of an entry', form.entry],
        numberRow('min', '最少几项', 'Least entries', form.min),
        numberRow('max', '最多几项', 'Most entries', form.max),
        ...form.fields.flatMap(({ id, label, ...field }) => [
          [`field ${id}`, `“${label.zh}”一栏`, `Field “${label.en}”`, label] satisfies Row,
          ...fieldRows(field).map(
            ([key, zh, en, words]): Row => [
              `field ${id} ${key}`,
              `“${label.zh}”一栏的${zh}`,
              `${en} of the field “${label.en}”`,
              words,
            ],
          ),
        ]),
      ]
    default:
      return []
  }
}

function fieldRows({ dataElement, form, optional }: Pick<Question, 'dataElement' | 'form' | 'optional'>): Row[] {
  return [
    ['element', '数据元', 'Data element', dataElement === undefined ? null : plainly(dataElement)],
    ['kind', '形式', 'Form', plainly(form.kind)],
    ['optional', '可以不填', 'Optional', yesOrNo(optional)],
    ...formRows(form),
  ]
}

function optionRows(options: Extract<QuestionForm, { kind: 'choice' }>['options']): Row[] {
  return options.map(({ value, words }, index) => [
    `option ${value}`,
    `第${index + 1}个选项`,
    `Option ${index + 1}`,
    words,
  ])
}

function numberRow(key: string, zh: string, en: string, value: number | undefined): Row {
  return [key, zh, en, value === undefined ? null : plainly(String(value))]
}
