import type { Services } from '#kernel/services'
import { chainOf } from './record.ts'
import { findLastLeaf, insertLeaves, type Leaf, takePending } from './store.ts'

const batch = 1_000

/**
 * Gives waiting records their places in this platform's sequence: gap-free, each link digesting all before it. Apart
 * from the acts themselves, so that two requests never wait for each other because both are recorded.
 * @returns how many got a place
 */
export async function sequenceRecords({ db, keys }: Pick<Services, 'db' | 'keys'>): Promise<number> {
  const pending = await takePending(db, batch)
  if (pending.length === 0) return 0
  const last = await findLastLeaf(db)
  let sequence = last?.sequence ?? 0
  let chain = last?.chain ?? Buffer.alloc(0)
  const leaves = pending.map(({ recordId, leaf }): Leaf => {
    sequence += 1
    chain = chainOf(keys.suite, chain, leaf)
    return { sequence, recordId, leaf, chain }
  })
  await insertLeaves(db, leaves)
  return leaves.length
}
