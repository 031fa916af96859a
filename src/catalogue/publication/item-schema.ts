import { type Static, Type } from 'typebox'
import type { ServiceItem } from '../item.ts'

const words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })
const count = Type.Integer({ minimum: 0 })
const limit = Type.Object({
  days: count,
  unit: Type.Union([Type.Literal('working-day'), Type.Literal('calendar-day')]),
})
const title = Type.Object({ title: words, words })

const waiver = Type.Union([
  Type.Object({
    kind: Type.Union([Type.Literal('certificate'), Type.Literal('data')]),
    factIds: Type.Array(Type.String()),
  }),
  Type.Object({ kind: Type.Literal('commitment'), commitmentId: Type.String() }),
  Type.Object({ kind: Type.Literal('abolished') }),
  Type.Object({ kind: Type.Literal('required'), reason: words }),
])

const fact = Type.Object({
  id: Type.String({ pattern: '^[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+$' }),
  label: words,
  group: words,
  from: Type.Union([
    Type.Object({ kind: Type.Literal('service'), serviceId: Type.String(), field: Type.String() }),
    Type.Object({
      kind: Type.Literal('account'),
      field: Type.Union([Type.Literal('phone'), Type.Literal('name'), Type.Literal('residentId')]),
    }),
    Type.Object({ kind: Type.Literal('certificates'), typeCode: Type.String() }),
  ]),
  form: Type.Union([
    Type.Literal('text'),
    Type.Literal('date'),
    Type.Literal('boolean'),
    Type.Literal('resident-id'),
    Type.Literal('phone'),
    Type.Literal('region'),
  ]),
  needed: Type.Boolean(),
  correctable: Type.Boolean(),
})

const question = Type.Object({
  id: Type.String({ pattern: '^[a-z][A-Za-z]*$' }),
  title: words,
  why: words,
  form: Type.Union([
    Type.Object({ kind: Type.Literal('choice'), options: Type.Array(Type.Object({ value: Type.String(), words })) }),
    Type.Object({ kind: Type.Literal('text'), maxLength: count, multiline: Type.Boolean() }),
    Type.Object({ kind: Type.Literal('date') }),
  ]),
  optional: Type.Boolean(),
})

const online = Type.Object({
  facts: Type.Array(fact),
  questions: Type.Array(question),
  commitments: Type.Array(
    Type.Object({
      id: Type.String(),
      title: words,
      statements: Type.Array(words, { minItems: 1 }),
      check: words,
      consequence: words,
    }),
  ),
  conditions: Type.Array(
    Type.Object({ id: Type.String(), feel: Type.String(), words, factIds: Type.Array(Type.String()), failure: words }),
  ),
  checker: Type.Array(Type.Object({ conditionId: Type.String(), question: words })),
  routing: Type.String(),
  routingWords: words,
  certificate: Type.Union([
    Type.Null(),
    Type.Object({
      typeCode: Type.String(),
      typeName: words,
      validMonths: Type.Union([Type.Null(), Type.Integer({ minimum: 1 })]),
      fields: Type.Array(Type.Object({ name: Type.String(), label: words, from: Type.String() })),
    }),
  ]),
})

/** The form of an item on the wire and at publication; the consistency rules come on top (consistency.ts). */
export const itemSchema = Type.Object({
  basicCode: Type.String(),
  implementationCode: Type.String(),
  handlingCode: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  effectiveFrom: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
  name: words,
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
  fee: Type.Union([Type.Null(), Type.Object({ amountFen: Type.Integer({ minimum: 1 }), basis: words })]),
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
    }),
  ),
  steps: Type.Array(title, { minItems: 1 }),
  acceptance: Type.Array(words, { minItems: 1 }),
  questions: Type.Array(Type.Object({ question: words, answer: words })),
  result: words,
  window: Type.Object({ place: words, hours: words, phone: Type.String(), complaintPhone: Type.String() }),
  online: Type.Union([Type.Null(), online]),
  popularity: count,
})

/** What the schema admits is a service item: this does not compile when the schema allows more than the type. */
export type PublishedItem = Static<typeof itemSchema> & ServiceItem
