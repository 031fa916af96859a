import type { Services } from '#kernel/services'
import type { Platform } from '#network'
import { catalogueProblems } from '../problems.ts'
import { findLastBasicItem, setBasicState } from '../store/basic-items.ts'
import { findLastVersion, itemStates, setState } from '../store/items.ts'
import { refreshTitle } from '../store/titles.ts'
import type { StateChange } from './change.ts'
import { keepsCatalogue } from './keeps-catalogue.ts'

/** An item of the sender is suspended, goes on, or has ended. */
export async function applyState(
  { db }: Pick<Services, 'db'>,
  sender: Platform,
  { level, code, state, note }: StateChange,
  publication: number,
): Promise<void> {
  if (level === 'basic') {
    if (!keepsCatalogue(sender, code)) throw catalogueProblems.foreignItem()
    if (!(await findLastBasicItem(db, code))) throw catalogueProblems.unknownBasicItem()
    return setBasicState(db, code, state, note)
  }
  const last = await findLastVersion(db, code)
  if (!last) throw catalogueProblems.unknownItem()
  if (last.platform !== sender.id) throw catalogueProblems.foreignItem()
  // An item that has ended stays so; told once more, nothing changes.
  if (!last.current) return
  await setState(db, code, state, note)
  await refreshTitle(db, last.titleId, { live: state === itemStates.abolished ? -1 : 0, publication })
}
