import { Type } from 'typebox'
import { type BasicItem, type ImplementingItem, overridableElements } from '../basic-item.ts'
import { wordsSchema as words } from '../publication/form-schema.ts'
import { basicItemSchema, ownElementsSchema } from '../publication/item-schema.ts'
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

const published = {
  publishedAt: Type.String({ pattern: '^[0-9T:.Z-]{20,30}$' }),
  publishedBy: words,
}
const code = (length: number) => Type.String({ minLength: length, maxLength: length })

/**
 * What may come in a feed. The values of overrides are open here: the item is resolved over its basic item, and the
 * result is held against the schema of items.
 */
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
      effectiveFrom: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
      region: Type.String({ pattern: '^[0-9]{6}$' }),
      own: ownElementsSchema,
      overrides: Type.Array(
        Type.Object({
          element: Type.Enum([...overridableElements]),
          value: Type.Unknown(),
          reason: words,
          by: words,
          at: Type.String({ maxLength: 30 }),
        }),
        { maxItems: 20 },
      ),
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
        until: Type.Union([Type.Null(), Type.String({ maxLength: 10 })]),
        since: Type.String({ maxLength: 30 }),
        replacedBy: Type.Optional(Type.String({ minLength: 12, maxLength: 33 })),
      }),
    ]),
  }),
])
