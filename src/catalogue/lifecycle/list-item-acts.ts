import type { Services } from '#kernel/services'
import type { Subject } from './draft.ts'
import { selectActs } from './record/act-store.ts'
import type { ItemAct } from './record/item-act.ts'

/** Everything that was done to an item and its drafts, in order: its fold is how the item stands. */
export async function listItemActs(services: Pick<Services, 'db' | 'keys'>, subject: Subject): Promise<ItemAct[]> {
  return selectActs(services, subject)
}
