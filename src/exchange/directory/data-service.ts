import { type Static, Type } from 'typebox'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const words = Type.Object({ zh: text(200), en: text(400) })
const platformId = Type.String({ pattern: '^[a-z0-9-]{2,20}$' })
const serviceId = Type.String({ pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$', maxLength: 80 })
export const fieldName = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]{0,59}$' })

/**
 * A data service as its provider declares it (Order 809 arts. 12–15). `sharing`: to all departments, to some under
 * conditions, or to none. The connector says how the source behind it answers: `register` returns fields of a record,
 * `match` compares what is given with the record and says only whether they agree.
 */
export const dataServiceSchema = Type.Object({
  id: serviceId,
  providerPlatform: platformId,
  organisation: Type.Object({ id: text(18), name: words }),
  dataset: words,
  sharing: Type.Union([Type.Literal('unconditional'), Type.Literal('conditional'), Type.Literal('withheld')]),
  legalBasis: words,
  fields: Type.Array(Type.Object({ name: fieldName, words }), { minItems: 1, maxItems: 60 }),
  connector: Type.Object({
    kind: Type.Union([Type.Literal('register'), Type.Literal('match')]),
    register: text(80),
  }),
})

export type DataService = Readonly<Static<typeof dataServiceSchema>>

/** Who may use a service, for which items, and which of its fields (Order 809 arts. 20–22). */
export const grantSchema = Type.Object({
  id: text(80),
  serviceId,
  consumerPlatform: platformId,
  /** Basic codes (12); null: for the stated purpose, without an item. */
  itemCodes: Type.Union([Type.Array(Type.String({ pattern: '^[0-9A-Z]{12}$' }), { minItems: 1 }), Type.Null()]),
  purpose: words,
  fields: Type.Array(fieldName, { minItems: 1, maxItems: 60 }),
  /** Instant, ISO 8601. */
  validUntil: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' }),
})

export type Grant = Readonly<Static<typeof grantSchema>>

/** What the hub hands out. */
export const directorySchema = Type.Object({
  services: Type.Array(dataServiceSchema, { maxItems: 20_000 }),
  grants: Type.Array(grantSchema, { maxItems: 200_000 }),
})

export type Directory = Static<typeof directorySchema>
