import { Type } from 'typebox'
import { type BasicItem, type ImplementingItem, type OverridableElement, overridableElements } from '../basic-item.ts'
import { basicItemSchema, itemSchema, ownElementsSchema } from '../publication/item-schema.ts'
import { wordsSchema as words } from '../publication/words-schema.ts'
import type { StateNote } from '../store/items.ts'

/** The feed in which a platform tells what changed in its catalogue: basic items it keeps, items its organs implement. */
export const catalogueFeed = 'catalogue'

interface Published {
  /** Instant, ISO 8601. */
  readonly publishedAt: string
  /** The office, never a person. */
  readonly publishedBy: { readonly zh: string; readonly en: string }
}

/** One public change. Basic items come before what stands on them: both are in one feed. */
export type CatalogueChange =
  | ({ readonly kind: 'basic'; readonly basic: BasicItem } & Published)
  | ({ readonly kind: 'item'; readonly item: ImplementingItem } & Published)
  | StateChange

export interface StateChange {
  readonly kind: 'state'
  readonly level: 'basic' | 'item'
  readonly code: string
  /** 事项状态: 1 in use, 2 suspended, 3 abolished. */
  readonly state: 1 | 2 | 3
  readonly note: StateNote | null
}

const instant = Type.String({ pattern: '^[0-9T:.Z-]{20,30}$' })
const published = {
  publishedAt: instant,
  publishedBy: words,
}
const code = (length: number) => Type.String({ minLength: length, maxLength: length })
const day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

/** Each value by its own element: of two for one element, or one that is no value at all, nothing is ever applied. */
function overrideSchema(element: OverridableElement) {
  return Type.Object({
    element: Type.Literal(element),
    value: itemSchema.properties[element],
    reason: words,
    by: words,
    at: instant,
  })
}

/** What may come in a feed (read-change.ts). */
export const changeSchema = Type.Union([
  Type.Object({ kind: Type.Literal('basic'), basic: basicItemSchema, ...published }),
  Type.Object({
    kind: Type.Literal('item'),
    item: Type.Object({
      basicCode: code(12),
      basicVersion: Type.Integer({ minimum: 1 }),
      implementationCode: code(31),
      handlingCode: code(33),
      version: Type.Integer({ minimum: 1 }),
      effectiveFrom: day,
      region: Type.String({ pattern: '^[0-9]{6}$' }),
      own: ownElementsSchema,
      overrides: Type.Array(Type.Union(overridableElements.map(overrideSchema)), {
        maxItems: overridableElements.length,
      }),
    }),
    ...published,
  }),
  Type.Object({
    kind: Type.Literal('state'),
    level: Type.Union([Type.Literal('basic'), Type.Literal('item')]),
    code: Type.String({ minLength: 12, maxLength: 33 }),
    state: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]),
    note: Type.Union([
      Type.Null(),
      Type.Object({
        reason: words,
        until: Type.Union([Type.Null(), day]),
        since: day,
        replacedBy: Type.Optional(Type.String({ minLength: 12, maxLength: 33 })),
      }),
    ]),
  }),
])
