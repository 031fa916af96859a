import type { Services } from '#kernel/services'
import type { Platform } from '#network'
import { catalogueProblems } from '../problems.ts'
import { findCurrentBasicItem, setBasicState } from '../store/basic-items.ts'
import { findCurrentVersion, itemStates, setState } from '../store/items.ts'
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
    if (!(await findCurrentBasicItem(db, code))) throw catalogueProblems.unknownBasicItem()
    return setBasicState(db, code, state)
  }
  const current = await findCurrentVersion(db, code)
  if (!current) throw catalogueProblems.unknownItem()
  if (current.platform !== sender.id) throw catalogueProblems.foreignItem()
  if (current.state === state) return
  await setState(db, code, state, note)
  const ended = state === itemStates.abolished
  const wasEnded = current.state === itemStates.abolished
  const live = Number(wasEnded) - Number(ended)
  await refreshTitle(db, current.titleId, { live, publication })
}
