import { type Static, Type } from 'typebox'

/** Forms of what platforms ask each other about certificates. Numbers of people travel in bodies, never in addresses. */

const holderNumber = Type.String({ pattern: '^[0-9A-Z]{15,18}$' })
const said = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const words = Type.Object({ zh: Type.String({ maxLength: 300 }), en: Type.String({ maxLength: 600 }) })

/**
 * Why, in words the person concerned reads under 数据去向. Never empty: a record that says nothing would make the whole
 * footprint one that other platforms refuse to read, and hide what was done with it.
 */
const purposeSchema = Type.Object({
  words: Type.Object({ zh: said(300), en: said(600) }),
  caseNumber: Type.Optional(said(50)),
  itemCode: Type.Optional(said(40)),
})

export const byHolderSchema = Type.Object({
  holderNumber,
  purpose: purposeSchema,
  /** The same in the records of both sides. */
  reference: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
  /** Who stands behind the question at the asking platform. */
  onBehalf: Type.Object({
    id: Type.String({ minLength: 1, maxLength: 80 }),
    name: Type.String({ maxLength: 100 }),
    organisation: Type.String({ minLength: 1, maxLength: 200 }),
  }),
})

export type ByHolder = Static<typeof byHolderSchema>

const state = Type.Union([
  Type.Literal('valid'),
  Type.Literal('suspended'),
  Type.Literal('replaced'),
  Type.Literal('revoked'),
  Type.Literal('withdrawn'),
  Type.Literal('cancelled'),
])
const date = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const dateOrNull = Type.Union([Type.Null(), date])

const entrySchema = Type.Object({
  identifier: Type.String({ maxLength: 120 }),
  number: Type.String({ maxLength: 60 }),
  typeCode: Type.String({ maxLength: 21 }),
  typeName: words,
  platformId: Type.String({ maxLength: 20 }),
  status: state,
  validUntil: dateOrNull,
})
export const entriesSchema = Type.Object({ entries: Type.Array(entrySchema, { maxItems: 500 }) })

/** A certificate as its holder may see it on another platform. */
const shownSchema = Type.Object({
  identifier: Type.String({ maxLength: 120 }),
  number: Type.String({ maxLength: 60 }),
  typeCode: Type.String({ maxLength: 21 }),
  typeName: words,
  issuer: Type.Object({ id: Type.String({ maxLength: 18 }), name: words }),
  status: Type.Union([state, Type.Literal('expired')]),
  issuedAt: Type.String({ maxLength: 30 }),
  validFrom: date,
  validUntil: dateOrNull,
  holderName: Type.Union([Type.Null(), Type.String({ maxLength: 100 })]),
  fields: Type.Array(
    Type.Object({ name: Type.String({ maxLength: 60 }), label: words, value: Type.String({ maxLength: 500 }) }),
    { maxItems: 60 },
  ),
})
export const shownListSchema = Type.Object({ certificates: Type.Array(shownSchema, { maxItems: 200 }) })

/** An identifier or a number. */
export const nameSchema = Type.Object({ name: Type.String({ minLength: 4, maxLength: 120 }) })
export const locationSchema = Type.Object({
  platformId: Type.Union([Type.Null(), Type.String({ maxLength: 20 })]),
  identifier: Type.Union([Type.Null(), Type.String({ maxLength: 120 })]),
})

const headSchema = Type.Object({
  identifier: Type.String({ maxLength: 120 }),
  number: Type.String({ maxLength: 60 }),
  typeCode: Type.String({ maxLength: 21 }),
  typeName: words,
  issuerId: Type.String({ maxLength: 18 }),
  issuerName: words,
  platformId: Type.String({ maxLength: 20 }),
  maskedHolder: Type.String({ maxLength: 100 }),
  issuedAt: Type.String({ maxLength: 30 }),
  validFrom: date,
  validUntil: dateOrNull,
  contentDigest: Type.String({ maxLength: 100 }),
  suite: Type.Union([Type.Literal('intl'), Type.Literal('gm')]),
  keyId: Type.String({ maxLength: 80 }),
})
export const statementSchema = Type.Object({
  statement: Type.Union([
    Type.Null(),
    Type.Object({ head: headSchema, signature: Type.String({ maxLength: 400 }), state, contentIntact: Type.Boolean() }),
  ]),
})
