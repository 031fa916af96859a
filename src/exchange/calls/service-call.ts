import { type Static, Type } from 'typebox'
import type { Words } from '#kernel/language'
import type { LedgerPurpose, LedgerSubject } from '#kernel/services'
import { fieldName } from '../directory/data-service.ts'

export type FieldValue = string | number | boolean | null

/** A question to a data service about one person. */
export interface ServiceCall {
  readonly serviceId: string
  /** Registers are asked by person number; it travels only inside the signed body. */
  readonly subject: LedgerSubject & { readonly personNumber: string }
  /** What a `match` service compares. */
  readonly input?: Readonly<Record<string, string>>
  readonly fields: readonly string[]
  readonly purpose: LedgerPurpose
}

export interface ServiceAnswer {
  /** False: the source knows nobody with this number. */
  readonly found: boolean
  /** The asked fields, nothing else. */
  readonly values: Readonly<Record<string, FieldValue>>
  readonly source: { readonly organisation: Words; readonly dataset: Words; readonly platformId: string }
  readonly fetchedAt: Date
}

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })

/** The question as one platform puts it to another, with who stands behind it. */
export const callSchema = Type.Object(
  {
    reference: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
    serviceId: text(80),
    personNumber: Type.String({ pattern: '^[0-9A-Z]{18}$' }),
    partyId: Type.Union([Type.String({ pattern: '^[0-9a-f-]{36}$' }), Type.Null()]),
    input: Type.Record(fieldName, Type.String({ maxLength: 200 }), { maxProperties: 10 }),
    fields: Type.Array(fieldName, { minItems: 1, maxItems: 60, uniqueItems: true }),
    purpose: Type.Object({
      words: Type.Object({ zh: text(200), en: text(400) }),
      caseNumber: Type.Union([text(60), Type.Null()]),
      itemCode: Type.Union([text(40), Type.Null()]),
    }),
    onBehalf: Type.Object({ id: text(80), name: Type.String({ maxLength: 100 }), organisation: text(100) }),
  },
  { additionalProperties: false },
)

export type CallOnWire = Static<typeof callSchema>

export const answerSchema = Type.Object({
  found: Type.Boolean(),
  values: Type.Record(
    fieldName,
    Type.Union([Type.String({ maxLength: 4_000 }), Type.Number(), Type.Boolean(), Type.Null()]),
  ),
  fetchedAt: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z$' }),
})

export type AnswerOnWire = Static<typeof answerSchema>
