import type { Services } from '#kernel/services'
import { chainOf, leafOf } from './record.ts'
import { selectLeavesWithRecords } from './store.ts'

export interface LedgerCheck {
  /** Records whose place and content were found right. */
  readonly checked: number
  /** The first place at which something was altered, removed or inserted; null when all is as it was recorded. */
  readonly brokenAt: number | null
}

const page = 1_000

/** Computes every leaf and every link anew from the records as they stand. */
export async function checkLedger({ db, keys }: Pick<Services, 'db' | 'keys'>): Promise<LedgerCheck> {
  let checked = 0
  let chain: Buffer = Buffer.alloc(0)
  for (;;) {
    const places = await selectLeavesWithRecords(db, checked, page)
    for (const place of places) {
      const expected = place.record && leafOf(keys.suite, place.record)
      chain = chainOf(keys.suite, chain, place.leaf)
      const isRight = place.sequence === checked + 1 && expected?.equals(place.leaf) && chain.equals(place.chain)
      if (!isRight) return { checked, brokenAt: checked + 1 }
      checked += 1
    }
    if (places.length < page) return { checked, brokenAt: null }
  }
}
