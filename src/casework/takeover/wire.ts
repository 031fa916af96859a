import { Type } from 'typebox'

const words = Type.Object({ zh: Type.String(), en: Type.String() })
const text = (maxLength: number) => Type.String({ maxLength })
const nullable = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()])
const value = Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])
/** Nothing but what is named: a field that nobody reads would be believed to count. */
const closed = { additionalProperties: false } as const

export const caseParams = Type.Object({ caseId: text(60) })
export const fileParams = Type.Object({ caseId: text(60), fileId: text(60) })
export const listQuery = Type.Object({
  after: Type.Optional(text(400)),
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
})

export const caseListSchema = Type.Object({
  cases: Type.Array(
    Type.Object({
      caseId: Type.String(),
      caseNumber: Type.String(),
      version: Type.Integer(),
      state: Type.String(),
      turn: nullable(Type.String()),
      itemCode: Type.String(),
      itemVersion: Type.Integer(),
      submittedAt: nullable(Type.String()),
      due: nullable(Type.String()),
    }),
  ),
  next: nullable(Type.String()),
})

export const caseSchema = Type.Object({
  caseId: Type.String(),
  caseNumber: Type.String(),
  version: Type.Integer(),
  state: Type.String(),
  itemCode: Type.String(),
  itemVersion: Type.Integer(),
  itemName: words,
  may: Type.Array(Type.String()),
  applicant: Type.Object({ name: Type.String(), number: Type.String() }),
  region: Type.String(),
  submittedAt: Type.String(),
  acceptedAt: nullable(Type.String()),
  due: nullable(Type.String()),
  promisedDue: nullable(Type.String()),
  statutoryDue: nullable(Type.String()),
  correctionUsed: Type.Boolean(),
  facts: Type.Array(
    Type.Object({
      id: Type.String(),
      label: words,
      status: Type.String(),
      value,
      sourceValue: value,
      source: words,
      masked: Type.Boolean(),
    }),
  ),
  answers: Type.Array(Type.Object({ id: Type.String(), question: words, answer: words })),
  materials: Type.Array(
    Type.Object({
      id: Type.String(),
      name: words,
      files: Type.Array(Type.Object({ id: Type.String(), mediaType: Type.String(), bytes: Type.Integer() })),
    }),
  ),
  commitments: Type.Array(Type.Object({ id: Type.String(), textHash: Type.String(), signedAt: Type.String() })),
  correction: Type.Union([
    Type.Object({
      by: Type.String(),
      entries: Type.Array(Type.Object({ id: Type.String(), what: Type.String(), supplied: nullable(Type.String()) })),
    }),
    Type.Null(),
  ]),
  suggestion: Type.String(),
  decision: Type.Union([Type.Object({ outcome: Type.String(), reason: nullable(Type.String()) }), Type.Null()]),
})

export const revealBody = Type.Object(
  { reason: text(400), facts: Type.Array(text(60), { maxItems: 50, uniqueItems: true }) },
  closed,
)
export const revealedSchema = Type.Object({
  applicant: Type.Object({ name: Type.String(), number: Type.String() }),
  facts: Type.Record(Type.String(), value),
})

/** Long enough for every text that a verb admits; whether it is too short or too long the verb says. */
const reason = text(4000)
export const actBodies = {
  accept: Type.Object({}, closed),
  'request-correction': Type.Object(
    {
      entries: Type.Array(
        Type.Object(
          { what: text(300), why: text(300), standard: text(300), materialId: Type.Optional(text(60)) },
          closed,
        ),
        { maxItems: 100 },
      ),
      by: text(10),
    },
    closed,
  ),
  decline: Type.Object({ ground: text(40), competentBody: Type.Optional(text(100)), reason }, closed),
  'begin-special': Type.Object({ kind: text(40), reason, expected: text(10) }, closed),
  'end-special': Type.Object({ result: reason }, closed),
  grant: Type.Object({ reason: Type.Optional(reason) }, closed),
  refuse: Type.Object({ reason }, closed),
  undo: Type.Object({}, closed),
} as const

/** How a case stands after an act. */
export const standSchema = Type.Object({
  caseId: Type.String(),
  caseNumber: Type.String(),
  version: Type.Integer(),
  state: Type.String(),
  inForceAt: nullable(Type.String()),
})
