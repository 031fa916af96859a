import { type Static, Type } from 'typebox'
import type { FootprintRecord } from './record.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const orNull = <Schema extends ReturnType<typeof text>>(schema: Schema) => Type.Union([schema, Type.Null()])
const words = Type.Object({ zh: text(500), en: text(500) })
const instant = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' })

const recordSchema = Type.Object({
  id: text(40),
  platformId: text(20),
  act: text(80),
  words,
  actor: Type.Object({
    kind: Type.Union(
      (['anonymous', 'person', 'officer', 'platform', 'client', 'system'] as const).map((kind) => Type.Literal(kind)),
    ),
    id: text(80),
    name: orNull(text(200)),
    organisation: text(200),
    platformId: text(20),
  }),
  fields: Type.Array(text(60), { maxItems: 100 }),
  purpose: Type.Object({ words, caseNumber: orNull(text(60)), itemCode: orNull(text(40)) }),
  legalBasis: Type.Union([words, Type.Null()]),
  result: Type.Union([Type.Literal('done'), Type.Literal('refused')]),
  reference: orNull(text(60)),
  at: instant,
})

/** What one platform answers another that asks for a person's footprint. */
export const footprintAnswerSchema = Type.Object({ records: Type.Array(recordSchema, { maxItems: 500 }) })

export const footprintQuestionSchema = Type.Object({
  partyId: Type.Union([Type.String({ pattern: '^[0-9a-f-]{36}$' }), Type.Null()]),
  personNumber: Type.Union([Type.String({ pattern: '^[0-9A-Za-z]{18}$' }), Type.Null()]),
  limit: Type.Integer({ minimum: 1, maximum: 500 }),
  before: Type.Optional(instant),
  caseNumber: Type.Optional(text(60)),
})

type RecordOnWire = Static<typeof recordSchema>

export function readFootprintRecord(record: RecordOnWire): FootprintRecord {
  return { ...record, at: new Date(record.at) }
}
