import { type TLiteral, Type } from 'typebox'
import { policyKinds, policyTopics } from '../policy.ts'

const words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
const nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()])
const oneOf = (names: readonly string[]) => Type.Union(names.map((name): TLiteral => Type.Literal(name)))

/** The form of a policy; what its parts say to each other is looked at by `findFaults`. */
export const policySchema = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }),
  version: Type.Integer({ minimum: 1 }),
  title: words,
  plain: words,
  object: words,
  standard: words,
  amount: nullable(Type.Object({ fen: Type.Integer({ minimum: 1 }), per: nullable(words) })),
  kind: oneOf(Object.keys(policyKinds)),
  topic: oneOf(Object.keys(policyTopics)),
  level: oneOf(['national', 'provincial']),
  period: Type.Object({ from: day, until: nullable(day) }),
  department: words,
  contact: Type.Object({ office: words, phone: Type.String({ minLength: 3 }) }),
  legalBasis: Type.Array(words, { minItems: 1 }),
  text: Type.Array(words, { minItems: 1 }),
  conditions: Type.Array(
    Type.Object({
      id: Type.String({ minLength: 1 }),
      feel: Type.String({ minLength: 1 }),
      words,
      factIds: Type.Array(Type.String(), { minItems: 1 }),
      failure: words,
    }),
    { minItems: 1 },
  ),
})
