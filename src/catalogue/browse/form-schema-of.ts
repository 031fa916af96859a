import type { Words } from '#kernel/language'
import type { FactDefinition, FactSource, OnlineForm, Question, ServiceItem } from '../item.ts'
import { type AnswerSchema, answerSchema, patterns } from './question-property.ts'
import { type ConditionSchema, findConditionSchema } from './when-schema.ts'

/** One property of the form: a field with its data element and where its value comes from. */
export interface FormProperty extends AnswerSchema {
  readonly title: string
  readonly description?: string
  readonly readOnly?: boolean
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
  /** FEEL over facts and earlier answers: asked only where it holds. What JSON Schema can say of it stands in `allOf`. */
  readonly 'x-when'?: string
}

/** Needed where the condition holds, refused where it does not. */
interface Conditional {
  readonly if: ConditionSchema
  readonly then: { readonly required: readonly string[] } | true
  readonly else: { readonly properties: Readonly<Record<string, false>> }
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
  readonly allOf?: readonly Conditional[]
  readonly additionalProperties: false
}

/** undefined for an item without an online form. Facts keep their ids; answers stand under `answers.` as the rules read them. */
export function formSchemaOf(item: ServiceItem): FormSchema | undefined {
  const { online, name, handlingCode, version } = item
  if (!online) return undefined
  const { facts, questions } = online
  const conditional = questions.flatMap((question) => conditionalOf(question, online))
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
      ...questions.filter(({ optional, when }) => !optional && when === undefined).map(({ id }) => `answers.${id}`),
    ],
    ...(conditional.length > 0 && { allOf: conditional }),
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

function questionProperty({ title, why, form, dataElement, when }: Question): FormProperty {
  return {
    ...answerSchema(form),
    title: title.zh,
    description: why.zh,
    'x-title': title,
    'x-data-element': dataElement ?? '',
    'x-source': { kind: 'applicant', why },
    ...(when !== undefined && { 'x-when': when }),
  }
}

/** Nothing where the condition has no equal in JSON Schema: then the property may be there or not. */
function conditionalOf({ id, optional, when }: Question, form: OnlineForm): Conditional[] {
  const condition = when === undefined ? undefined : findConditionSchema(when, form)
  if (!condition) return []
  const name = `answers.${id}`
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits a schema
  return [{ if: condition, then: optional ? true : { required: [name] }, else: { properties: { [name]: false } } }]
}
