import type { ServiceItem } from '#catalogue'
import { one, sql } from '#kernel/database'
import type { KeyRing } from '#kernel/keys'
import type { Services } from '#kernel/services'

/** Versions of items that cases of these days are of; each is some 20 KB. */
const mostKept = 200

/** By platform: one process may hold several, and each has its own database. */
const keptOf = new WeakMap<KeyRing, Map<string, ServiceItem>>()

export interface ItemName {
  readonly itemDigest: Buffer
  /** Of the row: where somebody wrote it anew, it is read anew. */
  readonly itemWritten: string
}

/**
 * The item version that a case is kept under. A version never changes, and reading it would be half of the cost of a step:
 * it is read once by a process. Nobody changes what is handed out.
 */
export async function itemOf(
  { db, keys }: Pick<Services, 'db' | 'keys'>,
  { itemDigest, itemWritten }: ItemName,
): Promise<ServiceItem> {
  const kept = keptOf.get(keys) ?? new Map<string, ServiceItem>()
  keptOf.set(keys, kept)
  const name = `${itemDigest.toString('base64')} ${itemWritten}`
  const known = kept.get(name)
  if (known) return known
  const { item } = await one<{ item: ServiceItem }>(
    db,
    sql`select item from casework.items where digest = ${itemDigest}`,
  )
  kept.set(name, item)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return item
}
