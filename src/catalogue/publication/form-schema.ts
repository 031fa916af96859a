import { Type } from 'typebox'
import { factMasks } from '../item.ts'
import { questionSchema } from './question-schema.ts'
import { wordsSchema as words } from './words-schema.ts'

const dataElement = Type.Optional(Type.String({ minLength: 1, maxLength: 40 }))

const service = Type.Object({ kind: Type.Literal('service'), serviceId: Type.String(), field: Type.String() })
const certificates = Type.Object({ kind: Type.Literal('certificates'), typeCode: Type.String() })
const source = Type.Union([
  service,
  Type.Object({
    kind: Type.Literal('account'),
    field: Type.Union([Type.Literal('phone'), Type.Literal('name'), Type.Literal('residentId')]),
  }),
  certificates,
  Type.Object({ kind: Type.Literal('certificate'), typeCode: Type.String(), field: Type.String() }),
  Type.Object({ kind: Type.Literal('earlier-case'), element: Type.String({ minLength: 1, maxLength: 60 }) }),
])

const fact = Type.Object({
  dataElement,
  id: Type.String({ pattern: '^[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+$' }),
  label: words,
  group: words,
  from: source,
  orElse: Type.Optional(Type.Array(source, { maxItems: 5 })),
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
  mask: Type.Optional(Type.Union(factMasks.map((mask) => Type.Literal(mask)))),
  legalBasis: Type.Optional(words),
})

const endingSign = Type.Object({
  id: Type.String({ pattern: '^[a-z][A-Za-z]*$' }),
  label: words,
  from: Type.Union([service, certificates]),
  is: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
  ground: Type.Union([Type.Literal('applicant-died'), Type.Literal('body-ended'), Type.Literal('licence-lost')]),
})

/** What an online form consists of (item.ts, OnlineForm). */
export const onlineFormSchema = Type.Object({
  facts: Type.Array(fact),
  questions: Type.Array(questionSchema, { maxItems: 100 }),
  commitments: Type.Array(
    Type.Object({
      id: Type.String(),
      title: words,
      statements: Type.Array(words, { minItems: 1 }),
      check: words,
      consequence: words,
      signature: Type.Optional(Type.Literal('second-proof')),
    }),
  ),
  endings: Type.Optional(Type.Array(endingSign, { maxItems: 5 })),
  conditions: Type.Array(
    Type.Object({ id: Type.String(), feel: Type.String(), words, factIds: Type.Array(Type.String()), failure: words }),
  ),
  checker: Type.Array(Type.Object({ conditionId: Type.String(), question: words })),
  routing: Type.String(),
  routingWords: words,
  approval: Type.Optional(Type.Literal('second-person')),
  handling: Type.Optional(Type.Literal('joint')),
  signature: Type.Optional(Type.Literal('second-proof')),
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
