import type { GroupField, Question, QuestionForm, SimpleForm } from '#catalogue'
import type { Words } from '#kernel/language'
import { choice, choiceOrAbsent } from '../choice-shapes.ts'
import { group, list, orAbsent } from '../compound-shapes.ts'
import { onlineLabels } from '../online-words.ts'
import type { FormReader } from '../reader.ts'
import type { Shape } from '../shape.ts'
import { count, formula, money, text, tick, words } from '../simple-shapes.ts'
import { questionLabels as label } from './question-words.ts'

const dataElement = orAbsent(text(onlineLabels.dataElement, { width: 12 }))

const simpleKinds = [
  { value: 'choice', words: label.formChoice },
  { value: 'text', words: label.formText },
  { value: 'date', words: label.formDate },
  { value: 'number', words: label.formNumber },
  { value: 'money', words: label.formMoney },
  { value: 'yes-no', words: label.formYesNo },
  { value: 'resident-id', words: label.formResidentId },
  { value: 'phone', words: label.formPhone },
  { value: 'uscc', words: label.formUscc },
] as const

const options = list(
  label.options,
  group<{ readonly value: string; readonly words: Words }>({
    words: words(label.option),
    value: text(label.optionValue, { width: 12 }),
  }),
)
const maxLength = count(label.maxLength)
const multiline = tick(label.multiline)
const numberLimits = group<Omit<Extract<SimpleForm, { kind: 'number' }>, 'kind'>>(
  {
    min: orAbsent(decimal(label.least)),
    max: orAbsent(decimal(label.most)),
    decimals: orAbsent(count(label.decimals)),
    unit: orAbsent(words(label.unit)),
  },
  { layout: 'line' },
)
const moneyLimits = group<Omit<Extract<SimpleForm, { kind: 'money' }>, 'kind'>>(
  { minFen: orAbsent(money(label.least)), maxFen: orAbsent(money(label.most)) },
  { layout: 'line' },
)
/** Of both choices of a kind: what bounds an answer in one control. */
const limits = [
  { key: 'max', control: maxLength.control, when: 'text' },
  { key: 'lines', control: multiline.control, when: 'text' },
  { key: 'number', control: numberLimits.control, when: 'number' },
  { key: 'money', control: moneyLimits.control, when: 'money' },
] as const
const simpleKind = choice(label.questionForm, simpleKinds)

/** What is answered in one control; the boxes of the other kinds are kept out of sight where the browser can. */
const simpleForm: Shape<SimpleForm> = {
  control: {
    kind: 'group',
    parts: [
      { key: 'kind', control: simpleKind.control },
      { key: 'options', control: options.control, when: 'choice' },
      ...limits,
    ],
  },
  blank: { kind: 'choice', options: [] },
  write: (name, value) => ({ ...simpleKind.write(`${name}.kind`, value.kind), ...writeSimple(name, value) }),
  read: (name, reader) => readSimple(simpleKind.read(`${name}.kind`, reader), name, reader),
  lines: ({ kind }) => simpleKind.lines(kind),
}

function writeSimple(name: string, value: QuestionForm): Readonly<Record<string, string>> {
  const numbers = value.kind === 'number' ? withoutKind(value) : {}
  const amounts = value.kind === 'money' ? withoutKind(value) : {}
  return {
    ...options.write(`${name}.options`, value.kind === 'choice' || value.kind === 'choices' ? value.options : []),
    ...maxLength.write(`${name}.max`, value.kind === 'text' ? value.maxLength : 200),
    ...multiline.write(`${name}.lines`, value.kind === 'text' && value.multiline),
    ...numberLimits.write(`${name}.number`, numbers),
    ...moneyLimits.write(`${name}.money`, amounts),
  }
}

function withoutKind<Form extends { readonly kind: string }>({ kind: _kind, ...rest }: Form): Omit<Form, 'kind'> {
  return rest
}

function readSimple(kind: SimpleForm['kind'], name: string, reader: FormReader): SimpleForm {
  switch (kind) {
    case 'choice':
      return { kind, options: options.read(`${name}.options`, reader) }
    case 'text':
      return {
        ...{ kind, maxLength: maxLength.read(`${name}.max`, reader) },
        multiline: multiline.read(`${name}.lines`, reader),
      }
    case 'number':
      return { kind, ...numberLimits.read(`${name}.number`, reader) }
    case 'money':
      return { kind, ...moneyLimits.read(`${name}.money`, reader) }
    default:
      return { kind }
  }
}

const formKinds = choice(label.questionForm, [
  ...simpleKinds,
  { value: 'choices', words: label.formChoices },
  { value: 'region', words: label.formRegion },
  { value: 'address', words: label.formAddress },
  { value: 'group', words: label.formGroup },
])
const atMost = orAbsent(count(label.atMost, { hint: label.openHint }))
const level = choiceOrAbsent(
  label.level,
  [
    { value: 'prefecture', words: label.prefecture },
    { value: 'province', words: label.province },
    { value: 'county', words: label.county },
  ],
  label.county,
)
const entries = group<Omit<Extract<QuestionForm, { kind: 'group' }>, 'kind'>>({
  entry: words(label.entry),
  min: count(label.rowsLeast),
  max: count(label.rowsMost),
  fields: list(
    label.fields,
    group<GroupField>({
      label: words(label.field),
      id: text(label.fieldId, { width: 12 }),
      form: simpleForm,
      optional: tick(label.fieldOptional),
      dataElement,
    }),
  ),
})

const questionForm: Shape<QuestionForm> = {
  control: {
    kind: 'group',
    parts: [
      { key: 'kind', control: formKinds.control },
      { key: 'options', control: options.control, when: 'choice choices' },
      { key: 'atMost', control: atMost.control, when: 'choices' },
      ...limits,
      { key: 'level', control: level.control, when: 'region' },
      { key: 'group', control: entries.control, when: 'group' },
    ],
  },
  blank: { kind: 'choice', options: [] },
  write: (name, value) => ({
    ...formKinds.write(`${name}.kind`, value.kind),
    ...writeSimple(name, value),
    ...atMost.write(`${name}.atMost`, value.kind === 'choices' ? value.atMost : undefined),
    ...level.write(`${name}.level`, value.kind === 'region' ? value.level : undefined),
    ...(value.kind === 'group' && entries.write(`${name}.group`, withoutKind(value))),
  }),
  read(name, reader) {
    const kind = formKinds.read(`${name}.kind`, reader)
    switch (kind) {
      case 'choices': {
        const most = atMost.read(`${name}.atMost`, reader)
        return { kind, options: options.read(`${name}.options`, reader), ...(most !== undefined && { atMost: most }) }
      }
      case 'region': {
        const finest = level.read(`${name}.level`, reader)
        return { kind, ...(finest !== undefined && { level: finest }) }
      }
      case 'address':
        return { kind }
      case 'group':
        return { kind, ...entries.read(`${name}.group`, reader) }
      default:
        return readSimple(kind, name, reader)
    }
  },
  lines: ({ kind }) => formKinds.lines(kind),
}

/** A number that may be negative or have a point: the limits of an answer. */
function decimal(of: Words): Shape<number> {
  return {
    control: { kind: 'text', label: of, width: 8, hint: label.openHint },
    blank: 0,
    write: (name, value) => ({ [name]: String(value) }),
    read(name, reader) {
      const typed = reader.text(name).normalize('NFKC')
      if (/^-?\d{1,12}(\.\d{1,6})?$/.test(typed)) return Number(typed)
      reader.fault(name, label.notDecimal)
      return 0
    },
    lines: (value) => [{ zh: String(value), en: String(value) }],
  }
}

/** A question of an online form, every kind of answer with its own boxes. */
export const questionShape: Shape<Question> = group<Question>(
  {
    title: words(onlineLabels.question),
    why: words(onlineLabels.why, { hint: onlineLabels.whyHint, long: true }),
    id: text(onlineLabels.questionId, { width: 12 }),
    form: questionForm,
    optional: tick(onlineLabels.optional),
    when: orAbsent(formula(label.when, { hint: label.whenHint, long: true })),
    dataElement,
  },
  { says: ['title'] },
)
