import { type Db, maybe, sql } from '#kernel/database'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { FieldValue } from './service-call.ts'

/** One record of a source system, found by the number of the person it is about. */
export interface RegisterRecord {
  readonly personNumber: string
  readonly values: Readonly<Record<string, FieldValue>>
}

const table = 'exchange.registers'

/** Fills or renews records of a sample source system. */
export async function fillRegister(
  { db, keys, principal }: Pick<Services, 'db' | 'keys' | 'principal'>,
  register: string,
  records: readonly RegisterRecord[],
): Promise<void> {
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'exchange.fill-register' } })
  const indexes = records.map(({ personNumber }) => keyIndex({ keys }, register, personNumber))
  const sealed = records.map(({ values }) => keys.seal(table, JSON.stringify(values)))
  await upsert(db, register, indexes, sealed)
}

/** The record of a person, or undefined when the source knows nobody with this number. */
export async function findInRegister(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  register: string,
  personNumber: string,
): Promise<RegisterRecord['values'] | undefined> {
  const key = keyIndex({ keys }, register, personNumber)
  const row = await maybe<{ record: Buffer | null }>(
    db,
    sql`select exchange.read_register(${register}, ${key}) as record`,
  )
  // Sealed by fillRegister, whose parameter has this type; opening fails if anybody altered it.
  return row?.record ? (JSON.parse(keys.open(table, row.record)) as RegisterRecord['values']) : undefined
}

function keyIndex({ keys }: Pick<Services, 'keys'>, register: string, personNumber: string): Buffer {
  return keys.index(`exchange.registers ${register}`, personNumber.toUpperCase())
}

async function upsert(db: Db, register: string, indexes: readonly Buffer[], sealed: readonly Buffer[]): Promise<void> {
  await sql`select exchange.fill_register(${register}, ${indexes}::bytea[], ${sealed}::bytea[])`.execute(db)
}
