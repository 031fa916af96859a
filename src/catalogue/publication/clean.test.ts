import assert from 'node:assert/strict'
import { it } from 'node:test'
import { Type } from 'typebox'
import { changeSchema } from '../feeds/change.ts'
import { basicContentSchema, itemContentSchema } from '../lifecycle/editing/draft-content.ts'
import { clean } from './clean.ts'
import { itemSchema } from './item-schema.ts'

const inner = Type.Object({ a: Type.Union([Type.Null(), Type.Object({ b: Type.String() })]) })

it('leaves what the schema names, at every depth, and drops the rest', () => {
  assert.deepEqual(clean(inner, { a: { b: 'x', c: 1 }, d: 2 }), { a: { b: 'x' } })
  assert.deepEqual(clean(inner, { a: null, d: 2 }), { a: null })
})

it('leaves alone what fits no member of a union', () => {
  assert.deepEqual(clean(inner, { a: 7 }), { a: 7 })
  assert.equal(clean(inner, 'text'), 'text')
})

it('may go by any order: of each union of the catalogue at most one member fits a value', () => {
  let unions = 0
  for (const schema of [itemSchema, changeSchema, itemContentSchema, basicContentSchema]) {
    for (const members of unionsIn(schema)) {
      unions += 1
      const marks = members.map(marksOf)
      for (const [place, mark] of marks.entries())
        for (const other of marks.slice(place + 1))
          assert.ok(
            Object.entries(mark).some(([name, values]) => other[name] && values.isDisjointFrom(other[name])),
            JSON.stringify(members).slice(0, 300),
          )
    }
  }
  assert.ok(unions > 40)
})

function* unionsIn(part: unknown): Generator<unknown[]> {
  if (typeof part !== 'object' || part === null) return
  if ('anyOf' in part && Array.isArray(part.anyOf)) yield part.anyOf
  for (const below of Object.values(part)) yield* unionsIn(below)
}

/** What tells a member apart: its type, its constant, and the constants that its required properties may have. */
function marksOf(member: unknown): Record<string, Set<unknown>> {
  const marks: Record<string, Set<unknown>> = {}
  const { type, properties, required } = asSchema(member)
  if (type !== undefined) marks.type = new Set([type])
  const own = constantsOf(member)
  if (own.length > 0) {
    marks.value = new Set(own)
    marks.type = new Set(own.map((each) => (each === null ? 'null' : typeof each)))
  }
  for (const name of required ?? []) {
    const constants = constantsOf(properties?.[name])
    if (constants.length > 0) marks[`.${name}`] = new Set(constants)
  }
  return marks
}

function constantsOf(part: unknown): readonly unknown[] {
  const schema = asSchema(part)
  if ('const' in schema) return [schema.const]
  if (schema.type === 'null') return [null]
  return schema.enum ?? schema.anyOf?.flatMap(constantsOf) ?? []
}

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
}

function asSchema(part: unknown): Schema {
  assert.ok(typeof part === 'object' && part !== null)
  return part
}
