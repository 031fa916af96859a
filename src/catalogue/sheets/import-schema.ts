import { Type } from 'typebox'
import { wordsSchema as words } from '../publication/words-schema.ts'

const count = Type.Integer({ minimum: 0 })
const text = Type.String()
const orNull = <Schema extends ReturnType<typeof Type.String | typeof Type.Object>>(schema: Schema) =>
  Type.Union([Type.Null(), schema])
const actor = Type.Object({ officerId: text, name: text })
const instant = Type.String({ format: 'date-time' })

/** An import on the wire. */
export const importSchema = Type.Object({
  id: text,
  state: Type.Enum(['received', 'checking', 'faulty', 'ready', 'published', 'discarded']),
  format: Type.Enum(['xlsx', 'csv', 'json']),
  fileName: text,
  bytes: count,
  organisationId: text,
  reason: words,
  receivedBy: actor,
  receivedAt: instant,
  progress: Type.Object({
    phase: Type.Enum(['waiting', 'reading', 'checking', 'done']),
    rowsRead: count,
    rowsTotal: Type.Union([Type.Null(), count]),
    rowsChecked: count,
    percent: Type.Integer({ minimum: 0, maximum: 100 }),
  }),
  counts: Type.Object({
    errors: count,
    warnings: count,
    faultyRows: count,
    newItems: count,
    changedItems: count,
    unchangedItems: count,
  }),
  recheckedBecause: orNull(words),
  settledBy: orNull(actor),
  settledAt: orNull(instant),
})

/** A line of the report on the wire. */
export const faultSchema = Type.Object({
  sheet: text,
  row: count,
  column: text,
  cell: orNull(text),
  handlingCode: orNull(text),
  severity: Type.Enum(['error', 'warning']),
  words,
  clause: orNull(words),
  mend: words,
})
