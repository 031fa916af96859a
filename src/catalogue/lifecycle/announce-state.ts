import type { Services } from '#kernel/services'
import { announce } from '../feeds/announce.ts'
import type { StateNote } from '../store/items.ts'
import type { Subject } from './draft.ts'

/** Tells the other platforms that something is suspended, goes on, or has ended. Versions are told by putInForce. */
export async function announceState(
  services: Pick<Services, 'db' | 'clock' | 'afterCommit'>,
  { level, code }: Subject,
  state: 1 | 2 | 3,
  note: StateNote | null,
): Promise<void> {
  await announce(services, [{ kind: 'state', level, code, state, note }])
}
