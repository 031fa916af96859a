import { type TSchema, Type } from 'typebox'
import { Check, Errors } from 'typebox/value'
import type { FieldProblem } from '#kernel/problem'
import { type BasicElements, type OverridableElement, overridableElements } from '../../basic-item.ts'
import { catalogueProblems } from '../../problems.ts'
import { clean } from '../../publication/clean.ts'
import { basicItemSchema, itemSchema, ownElementsSchema } from '../../publication/item-schema.ts'
import { wordsSchema } from '../../publication/words-schema.ts'
import type { Draft, ItemContentInput } from '../draft.ts'
import { namesOf } from './element-names.ts'

const longestText = 4000
const longestList = 200

/**
 * The form of a published item, for one that is being written: texts and lists may still be empty, what is asked for at
 * publication is the linter's to say. What has no limit there has one here, for this comes from a form.
 */
function unfinished<Schema extends TSchema>(schema: Schema): Schema {
  // Schemas are JSON whose kind stands in hidden properties: copied with them, limits are the only thing that changes.
  return loosened(schema) as Schema
}

function loosened(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(loosened)
  if (typeof part !== 'object' || part === null) return part
  const copy: Record<string, unknown> = Object.defineProperties({}, Object.getOwnPropertyDescriptors(part))
  for (const [key, value] of Object.entries(copy)) {
    if (key === 'minLength' || key === 'minItems') delete copy[key]
    else if (key !== 'enum' && key !== 'const') copy[key] = loosened(value)
  }
  if (copy.type === 'string') copy.maxLength ??= longestText
  if (copy.type === 'array') copy.maxItems ??= longestList
  return copy
}

const words = unfinished(wordsSchema)

function overrideSchema(element: OverridableElement) {
  return Type.Object({
    element: Type.Literal(element),
    value: unfinished<TSchema>(itemSchema.properties[element]),
    reason: Type.Optional(words),
  })
}

export const reasonSchema = words
export const itemContentSchema = Type.Object({
  // 0: published before there was a catalogue above it.
  basicVersion: Type.Integer({ minimum: 0 }),
  region: Type.String({ pattern: '^[0-9]{6}$' }),
  own: unfinished(ownElementsSchema),
  overrides: Type.Array(Type.Union(overridableElements.map(overrideSchema)), {
    maxItems: overridableElements.length,
  }),
})
export const basicContentSchema = unfinished(basicItemSchema.properties.elements)

export type SentContent = ItemContentInput | BasicElements

/**
 * The content as sent, without what no element is called.
 * @throws catalogue.unlawful-override for elements nobody may set differently, catalogue.draft-malformed
 */
export function contentOf(level: Draft['level'], sent: unknown): SentContent {
  if (level === 'item') mustBeOverridable(sent)
  const schema: TSchema = level === 'item' ? itemContentSchema : basicContentSchema
  if (!Check(schema, sent)) throw catalogueProblems.draftMalformed({ fields: malformedFields(schema, sent) })
  mustNameOnce(sent)
  // Checked against the schema of its level; as JSON, so that it equals what comes back from the database.
  return clean(schema, JSON.parse(JSON.stringify(sent))) as SentContent
}

/** Six elements are the same everywhere (国发〔2022〕5号); whoever sends another value for one is told which. */
function mustBeOverridable(sent: unknown): void {
  const fields = overridesIn(sent)
    .filter((element) => !overridableElements.some((each) => each === element))
    .map((element) => ({
      field: element,
      words: {
        zh: `${namesOf(element).zh}全国统一，不能改`,
        en: `${namesOf(element).en}: the same everywhere, cannot be changed`,
      },
    }))
  if (fields.length > 0) throw catalogueProblems.unlawfulOverride({ fields })
}

function mustNameOnce(sent: unknown): void {
  const named = overridesIn(sent)
  const twice = named.filter((element, index) => named.indexOf(element) !== index)
  if (twice.length === 0) return
  throw catalogueProblems.draftMalformed({
    fields: twice.map((element) => ({
      field: element,
      words: { zh: `${namesOf(element).zh}填了两次`, en: `${namesOf(element).en} is given twice` },
    })),
  })
}

function overridesIn(sent: unknown): string[] {
  const overrides: unknown = typeof sent === 'object' && sent !== null && 'overrides' in sent ? sent.overrides : []
  if (!Array.isArray(overrides)) return []
  return overrides.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'element' in each && typeof each.element === 'string'
      ? [each.element]
      : [],
  )
}

/** One sentence an element, however many of its parts are wrong. */
export function malformedFields(schema: TSchema, sent: unknown): FieldProblem[] {
  const elements = Errors(schema, sent).map(({ instancePath }) => elementAt(sent, instancePath))
  return [...new Set(elements)].map((element) => ({
    field: element,
    words: {
      zh: `${namesOf(element).zh}缺了内容或者格式不对`,
      en: `${namesOf(element).en}: something is missing or in the wrong form`,
    },
  }))
}

function elementAt(sent: unknown, path: string): string {
  const [first = '', second = ''] = path.split('/').slice(1)
  if (first === 'own') return second || first
  if (first === 'overrides') return overridesIn(sent)[Number(second)] ?? first
  return first || 'content'
}
