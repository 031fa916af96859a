import type { AnswerOption, FactDefinition, GroupField, Question, SimpleForm } from '#catalogue'
import { type Pair, words } from '../../words.ts'

const about: Pair = ['本人', 'About you']

/** What the population register says of the applicant, under the data elements of the residence permit. */
export const personFacts: readonly FactDefinition[] = [
  person('DE00001', 'name', ['姓名', 'Name'], 'text'),
  person('DE00002', 'residentId', ['身份证号', 'Identity number'], 'resident-id'),
  person('DE00004', 'birth', ['出生日期', 'Date of birth'], 'date'),
  person('DE00005', 'householdAddress', ['户籍地', 'Registered household'], 'text'),
  {
    dataElement: 'DE00020',
    id: 'contact.phone',
    label: words(['联系手机', 'Mobile phone']),
    group: words(['联系方式', 'How to reach you']),
    from: { kind: 'account', field: 'phone' },
    form: 'phone',
    needed: true,
    correctable: false,
  },
]

function person(dataElement: string, field: string, label: Pair, form: FactDefinition['form']): FactDefinition {
  return {
    dataElement,
    id: `person.${field}`,
    label: words(label),
    group: words(about),
    from: { kind: 'service', serviceId: 'mps.population.person', field },
    form,
    needed: true,
    correctable: field === 'householdAddress',
  }
}

type More = Partial<Pick<Question, 'optional' | 'when'>>

export function question(
  [dataElement, id]: readonly [dataElement: string, id: string],
  title: Pair,
  why: Pair,
  form: Question['form'],
  more: More = {},
): Question {
  return { dataElement, id, title: words(title), why: words(why), form, optional: false, ...more }
}

export function field(
  [dataElement, id]: readonly [dataElement: string, id: string],
  label: Pair,
  form: SimpleForm,
  optional = false,
): GroupField {
  return { dataElement, id, label: words(label), form, optional }
}

export function options(...rows: readonly (readonly [value: string, zh: string, en: string])[]): AnswerOption[] {
  return rows.map(([value, zh, en]) => ({ value, words: { zh, en } }))
}

export const yesNo = { kind: 'yes-no' } as const

export function line(maxLength: number): SimpleForm {
  return { kind: 'text', maxLength, multiline: false }
}
