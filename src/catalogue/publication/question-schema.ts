import { Type } from 'typebox'
import { wordsSchema as words } from './words-schema.ts'

const dataElement = Type.Optional(Type.String({ minLength: 1, maxLength: 40 }))
const id = Type.String({ pattern: '^[a-z][A-Za-z]*$', maxLength: 40 })
const option = Type.Object({ value: Type.String({ maxLength: 60 }), words })
const fen = Type.Optional(Type.Integer({ minimum: 0, maximum: 1e13 }))

const simpleForms = [
  Type.Object({ kind: Type.Literal('choice'), options: Type.Array(option, { maxItems: 100 }) }),
  Type.Object({
    kind: Type.Literal('text'),
    maxLength: Type.Integer({ minimum: 0, maximum: 4000 }),
    multiline: Type.Boolean(),
  }),
  Type.Object({ kind: Type.Literal('date') }),
  Type.Object({
    kind: Type.Literal('number'),
    min: Type.Optional(Type.Number()),
    max: Type.Optional(Type.Number()),
    decimals: Type.Optional(Type.Integer({ minimum: 0, maximum: 6 })),
    unit: Type.Optional(words),
  }),
  Type.Object({ kind: Type.Literal('money'), minFen: fen, maxFen: fen }),
  Type.Object({ kind: Type.Literal('yes-no') }),
  Type.Object({ kind: Type.Literal('resident-id') }),
  Type.Object({ kind: Type.Literal('phone') }),
  Type.Object({ kind: Type.Literal('uscc') }),
] as const

const levels = [Type.Literal('province'), Type.Literal('prefecture'), Type.Literal('county')] as const

/** A condition of a question or a paper; what it may read is the linter's matter. */
export const whenSchema = Type.Optional(Type.String({ minLength: 1, maxLength: 1000 }))

/** A question of an online form (questions/question.ts). */
export const questionSchema = Type.Object({
  dataElement,
  id,
  title: words,
  why: words,
  form: Type.Union([
    ...simpleForms,
    Type.Object({
      kind: Type.Literal('choices'),
      options: Type.Array(option, { maxItems: 100 }),
      atMost: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    Type.Object({ kind: Type.Literal('region'), level: Type.Optional(Type.Union([...levels])) }),
    Type.Object({ kind: Type.Literal('address') }),
    Type.Object({
      kind: Type.Literal('group'),
      entry: words,
      fields: Type.Array(
        Type.Object({ dataElement, id, label: words, form: Type.Union([...simpleForms]), optional: Type.Boolean() }),
        { minItems: 1, maxItems: 8 },
      ),
      min: Type.Integer({ minimum: 1, maximum: 20 }),
      max: Type.Integer({ minimum: 1, maximum: 20 }),
    }),
  ]),
  optional: Type.Boolean(),
  when: whenSchema,
})
