import type { Words } from '#kernel/language'
import type { AnswerOption, GroupField, QuestionForm, SimpleForm } from '../questions/question.ts'

/** The shape of one answer in JSON Schema; `x-` what the language has no word for. */
export interface AnswerSchema {
  readonly type: 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object'
  readonly format?: 'date'
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly multipleOf?: number
  readonly oneOf?: readonly { readonly const: string; readonly title: string; readonly 'x-title': Words }[]
  readonly uniqueItems?: boolean
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: object
  readonly properties?: Readonly<Record<string, object>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  /** 元 as fen, 平方米: what the number counts. */
  readonly 'x-unit'?: Words
  /** A code of the administrative divisions, at least as fine as this. */
  readonly 'x-region-level'?: string
}

export const patterns = {
  'resident-id': '^[0-9]{17}[0-9X]$',
  phone: '^[0-9+][0-9 -]{4,19}$',
  region: '^[0-9]{6}$',
} as const
const uscc = '^[0-9A-HJ-NPQRTUWXY]{18}$'
const mobile = '^1[0-9]{10}$'
const fen: Words = { zh: '分', en: 'fen' }

export function answerSchema(form: QuestionForm): AnswerSchema {
  switch (form.kind) {
    case 'choices':
      return {
        ...{ type: 'array', uniqueItems: true, minItems: 1, maxItems: form.atMost ?? form.options.length },
        items: { type: 'string', oneOf: optionsOf(form.options) },
      }
    case 'region':
      return { type: 'string', pattern: patterns.region, 'x-region-level': form.level ?? 'county' }
    case 'address':
      return {
        type: 'object',
        properties: {
          region: { type: 'string', pattern: patterns.region, 'x-region-level': 'county' },
          detail: { type: 'string', minLength: 1, maxLength: 100 },
        },
        required: ['region', 'detail'],
        additionalProperties: false,
      }
    case 'group':
      return {
        type: 'array',
        minItems: form.min,
        maxItems: form.max,
        items: {
          type: 'object',
          title: form.entry.zh,
          'x-title': form.entry,
          properties: Object.fromEntries(form.fields.map((field) => [field.id, fieldSchema(field)])),
          required: form.fields.filter(({ optional }) => !optional).map(({ id }) => id),
          additionalProperties: false,
        },
      }
    default:
      return simpleSchema(form)
  }
}

function fieldSchema({ label, form, dataElement }: GroupField): object {
  return { ...simpleSchema(form), title: label.zh, 'x-title': label, 'x-data-element': dataElement ?? '' }
}

function simpleSchema(form: SimpleForm): AnswerSchema {
  switch (form.kind) {
    case 'choice':
      return { type: 'string', oneOf: optionsOf(form.options) }
    case 'text':
      return { type: 'string', maxLength: form.maxLength }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'number': {
      const { min, max, decimals = 0, unit } = form
      return {
        ...(decimals === 0 ? { type: 'integer' } : { type: 'number', multipleOf: Number(`1e-${decimals}`) }),
        ...(min !== undefined && { minimum: min }),
        ...(max !== undefined && { maximum: max }),
        ...(unit && { 'x-unit': unit }),
      }
    }
    case 'money':
      return {
        ...{ type: 'integer', minimum: form.minFen ?? 0, 'x-unit': fen },
        ...(form.maxFen !== undefined && { maximum: form.maxFen }),
      }
    case 'yes-no':
      return { type: 'boolean' }
    case 'resident-id':
      return { type: 'string', pattern: patterns['resident-id'] }
    case 'phone':
      return { type: 'string', pattern: mobile }
    case 'uscc':
      return { type: 'string', pattern: uscc }
  }
}

function optionsOf(options: readonly AnswerOption[]): NonNullable<AnswerSchema['oneOf']> {
  return options.map(({ value, words }) => ({ const: value, title: words.zh, 'x-title': words }))
}
