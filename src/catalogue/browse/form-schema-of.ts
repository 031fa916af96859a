import type { Words } from '#kernel/language'
import type { FactDefinition, FactSource, Question, ServiceItem } from '../item.ts'

/** One property of the form: a field with its data element and where its value comes from. */
export interface FormProperty {
  readonly type: 'string' | 'boolean'
  readonly title: string
  readonly description?: string
  readonly format?: 'date'
  readonly pattern?: string
  readonly maxLength?: number
  readonly readOnly?: boolean
  readonly oneOf?: readonly { readonly const: string; readonly title: string; readonly 'x-title': Words }[]
  readonly 'x-title': Words
  /** Code of the data element; the same code is the same field in every form. */
  readonly 'x-data-element': string
  readonly 'x-group'?: Words
  readonly 'x-source':
    | FactSource
    /** Only the applicant can say it, and why. */
    | { readonly kind: 'applicant'; readonly why: Words }
  /** Asked as well, in this order. */
  readonly 'x-or-else'?: readonly FactSource[]
  readonly 'x-legal-basis'?: Words
}

/** The form of a handling item as a document of JSON Schema, 2020-12. */
export interface FormSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema'
  readonly $id: string
  readonly title: string
  readonly 'x-title': Words
  readonly type: 'object'
  readonly properties: Readonly<Record<string, FormProperty>>
  readonly required: readonly string[]
  readonly additionalProperties: false
}

const patterns = {
  'resident-id': '^[0-9]{17}[0-9X]$',
  phone: '^[0-9+][0-9 -]{4,19}$',
  region: '^[0-9]{6}$',
} as const

/** undefined for an item without an online form. Facts keep their ids; answers stand under `answers.` as the rules read them. */
export function formSchemaOf(item: ServiceItem): FormSchema | undefined {
  const { online, name, handlingCode, version } = item
  if (!online) return undefined
  const { facts, questions } = online
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tongban:form:${handlingCode}:${version}`,
    title: name.zh,
    'x-title': name,
    type: 'object',
    properties: Object.fromEntries([
      ...facts.map((fact) => [fact.id, factProperty(fact)] as const),
      ...questions.map((question) => [`answers.${question.id}`, questionProperty(question)] as const),
    ]),
    required: [
      ...facts.filter(({ needed }) => needed).map(({ id }) => id),
      ...questions.filter(({ optional }) => !optional).map(({ id }) => `answers.${id}`),
    ],
    additionalProperties: false,
  }
}

function factProperty(fact: FactDefinition): FormProperty {
  const { label, group, from, orElse = [], form, correctable, dataElement, legalBasis } = fact
  return {
    type: form === 'boolean' ? 'boolean' : 'string',
    title: label.zh,
    ...(form === 'date' && { format: 'date' }),
    ...(form in patterns && { pattern: patterns[form as keyof typeof patterns] }),
    ...(!correctable && { readOnly: true }),
    'x-title': label,
    'x-data-element': dataElement ?? '',
    'x-group': group,
    'x-source': from,
    ...(orElse.length > 0 && { 'x-or-else': orElse }),
    ...(legalBasis && { 'x-legal-basis': legalBasis }),
  }
}

function questionProperty({ title, why, form, dataElement }: Question): FormProperty {
  return {
    type: 'string',
    title: title.zh,
    description: why.zh,
    ...(form.kind === 'date' && { format: 'date' }),
    ...(form.kind === 'text' && { maxLength: form.maxLength }),
    ...(form.kind === 'choice' && {
      oneOf: form.options.map(({ value, words }) => ({ const: value, title: words.zh, 'x-title': words })),
    }),
    'x-title': title,
    'x-data-element': dataElement ?? '',
    'x-source': { kind: 'applicant', why },
  }
}
