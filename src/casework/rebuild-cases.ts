import { rows, sql } from '#kernel/database'
import type { CaseId } from '#kernel/ids'
import { rebuildCase } from './rebuild-case.ts'
import type { CaseKey, Store } from './store/case-store.ts'

export interface Rebuilt {
  readonly cases: number
  /** Rows that were not what their acts amount to; they are now. */
  readonly differed: readonly CaseId[]
  /** Cases whose acts do not follow the state table: nothing was written over them. */
  readonly unfoldable: readonly CaseId[]
}

/**
 * Folds every case anew from its acts (`tongban rebuild`), each in a transaction of its own, so that it can run beside
 * everybody’s work and be broken off.
 */
export async function rebuildCases(asSystem: <T>(work: (store: Store) => Promise<T>) => Promise<T>): Promise<Rebuilt> {
  const differed: CaseId[] = []
  const unfoldable: CaseId[] = []
  let cases = 0
  let last: CaseKey | undefined
  do {
    const after = last
    const page = await asSystem((store) => listKeys(store, after))
    for (const key of page) {
      const outcome = await asSystem((store) => rebuildCase(store, key)).catch(() => undefined)
      if (!outcome) unfoldable.push(key.id)
      else if (outcome.differed) differed.push(key.id)
    }
    cases += page.length
    last = page.at(-1)
  } while (last)
  return { cases, differed, unfoldable }
}

function listKeys({ db }: Store, after: CaseKey | undefined): Promise<CaseKey[]> {
  const from = after ? sql`where (party_id, id) > (${after.partyId}, ${after.id})` : sql``
  return rows<CaseKey>(db, sql`select party_id, id from casework.cases ${from} order by party_id, id limit 500`)
}
