import type { Services } from '#kernel/services'
import { type Followed, findPosition, leasePosition, type Position } from './position-store.ts'

const leaseMilliseconds = 20_000
/** Below this it is renewed before the other side is asked: longer than the call may take. */
const enoughMilliseconds = 12_000

export function leaseEnd(now: Date): Date {
  return new Date(now.getTime() + leaseMilliseconds)
}

/** Where this platform stands, when it is this process's turn; while the lease is fresh nothing is written. */
export async function holdPosition(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  followed: Followed,
): Promise<Position | undefined> {
  const now = clock.now()
  const known = await findPosition(db, followed)
  const left = known ? known.leasedUntil.getTime() - now.getTime() : 0
  if (known?.leasedBy === followed.follower && left > enoughMilliseconds) return known
  if (known && known.leasedBy !== followed.follower && left > 0) return undefined
  return leasePosition(db, followed, { now, until: leaseEnd(now) })
}
