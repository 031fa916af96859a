import { type Static, Type } from 'typebox'
import { inheritedElements, ownElements } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import { materialReasonCodes } from '../lint/reason-codes.ts'
import { onlineFormSchema } from './form-schema.ts'
import { whenSchema } from './question-schema.ts'
import { textOf, wordsSchema as words } from './words-schema.ts'

const count = Type.Integer({ minimum: 0 })
/** Names are an index's keys: it takes 2,700 bytes, and nobody reads as much. */
const name = Type.Object({ zh: textOf(200), en: textOf(400) })
const limit = Type.Object({
  days: count,
  unit: Type.Union([Type.Literal('working-day'), Type.Literal('calendar-day')]),
})
const title = Type.Object({ title: words, words })
const optionalWords = Type.Union([Type.Null(), words])

function literals<const Values extends readonly string[]>(values: Values) {
  return Type.Enum(values)
}

const materialDetails = Type.Object({
  copy: literals(['original', 'copy', 'original-and-copy', 'original-or-copy']),
  medium: literals(['paper', 'electronic', 'either']),
  necessity: literals(['needed', 'optional', 'later']),
  channel: literals(['applicant', 'government', 'other']),
  copies: count,
  note: Type.Optional(words),
  legalBasis: Type.Optional(words),
  maxMegabytes: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
  maxPages: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  deferDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
  blankForm: Type.Optional(Type.String({ maxLength: 500 })),
  sampleForm: Type.Optional(Type.String({ maxLength: 500 })),
})

const waiver = Type.Union([
  Type.Object({
    kind: Type.Union([Type.Literal('certificate'), Type.Literal('data')]),
    factIds: Type.Array(Type.String()),
  }),
  Type.Object({ kind: Type.Literal('commitment'), commitmentId: Type.String({ pattern: '^[^;；]*$' }) }),
  Type.Object({ kind: Type.Literal('abolished') }),
  Type.Object({ kind: Type.Literal('required'), reason: words, code: Type.Optional(literals(materialReasonCodes)) }),
])

/** The form of an item on the wire and at publication; the rules come on top (lint/rules.ts). */
export const itemSchema = Type.Object({
  basicCode: Type.String(),
  implementationCode: Type.String(),
  handlingCode: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  effectiveFrom: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  name,
  summary: words,
  alsoCalled: Type.Array(Type.String({ minLength: 1, maxLength: 40 })),
  type: Type.Union([
    Type.Literal('01'),
    Type.Literal('05'),
    Type.Literal('07'),
    Type.Literal('08'),
    Type.Literal('09'),
    Type.Literal('10'),
    Type.Literal('20'),
  ]),
  audience: Type.Union([Type.Literal('person'), Type.Literal('enterprise')]),
  theme: Type.String(),
  department: Type.Object({ id: Type.String(), name: words }),
  region: Type.String({ pattern: '^[0-9]{6}$' }),
  legalBasis: Type.Array(Type.Object({ words }), { minItems: 1 }),
  statutoryLimit: limit,
  promisedLimit: limit,
  fee: Type.Union([
    Type.Null(),
    Type.Object({
      amountFen: Type.Integer({ minimum: 1 }),
      basis: words,
      items: Type.Optional(
        Type.Array(Type.Object({ name: words, amountFen: count, reducible: Type.Boolean() }), { maxItems: 50 }),
      ),
      refundOn: Type.Optional(
        Type.Array(Type.Union([Type.Literal('withdrawal'), Type.Literal('refusal')]), { maxItems: 2 }),
      ),
    }),
  ]),
  visits: count,
  ways: Type.Object({
    atOnce: Type.Boolean(),
    online: Type.Boolean(),
    nearby: Type.Boolean(),
    oneVisit: Type.Boolean(),
  }),
  crossProvince: Type.Union([Type.Null(), Type.Literal('online'), Type.Literal('received'), Type.Literal('joint')]),
  materials: Type.Array(
    Type.Object({
      id: Type.String(),
      name: words,
      waiver,
      source: words,
      standard: words,
      fallbackCommitmentId: Type.Optional(Type.String()),
      details: Type.Optional(materialDetails),
      when: whenSchema,
    }),
  ),
  steps: Type.Array(title, { minItems: 1 }),
  acceptance: Type.Array(words, { minItems: 1 }),
  questions: Type.Array(Type.Object({ question: words, answer: words })),
  result: words,
  window: Type.Object({ place: words, hours: words, phone: Type.String(), complaintPhone: Type.String() }),
  online: Type.Union([Type.Null(), onlineFormSchema]),
  popularity: count,
  servedParties: Type.Array(literals(['1', '2', '3', '4', '5', '6']), { minItems: 1, maxItems: 6 }),
  power: Type.Object({
    level: literals(['1', '2', '3', '4', '5', '6']),
    source: literals(['1', '2', '3', '4', '5', '6']),
    organNature: literals(['1', '2', '3', '9']),
    entrustedBy: optionalWords,
    jointOrgans: Type.Array(words, { maxItems: 20 }),
    quantityLimit: optionalWords,
  }),
  channels: Type.Object({
    forms: Type.Array(literals(['1', '2', '3', '4', '9']), { maxItems: 5 }),
    reach: Type.Union([Type.Null(), literals(['1', '2', '3', '4', '5', '6'])]),
    depth: Type.Array(literals(['1', '2', '3', '4', '5', '6', '7']), { maxItems: 7 }),
    visitReason: optionalWords,
    nearest: literals(['county', 'township', 'village']),
    inCentre: Type.Boolean(),
    booking: Type.Boolean(),
    terminals: Type.Boolean(),
    express: Type.Boolean(),
    payOnline: Type.Boolean(),
    url: Type.Union([Type.Null(), Type.String({ maxLength: 500 })]),
  }),
  outcome: Type.Object({
    kind: literals(['1', '2', '3', '4']),
    name: words,
    sample: Type.Union([Type.Null(), Type.String({ maxLength: 500 })]),
  }),
  situations: Type.Array(
    Type.Object({ id: Type.String({ minLength: 1 }), title: words, materialIds: Type.Array(Type.String()) }),
    { maxItems: 30 },
  ),
})

/** What an organ says for itself. */
export const ownElementsSchema = Type.Interface([Type.Pick(itemSchema, [...ownElements])], {
  handlingName: Type.Union([Type.Null(), name]),
})

/** The elements of a basic item, on the wire and at publication. */
export const basicItemSchema = Type.Object({
  basicCode: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  effectiveFrom: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  elements: Type.Interface([Type.Pick(itemSchema, [...inheritedElements])], {
    levels: Type.Array(literals(['1', '2', '3', '4', '5', '6']), { minItems: 1, maxItems: 6 }),
    popularity: count,
  }),
})

/** What the schema admits is a service item: this does not compile when the schema allows more than the type. */
export type PublishedItem = Static<typeof itemSchema> & ServiceItem
