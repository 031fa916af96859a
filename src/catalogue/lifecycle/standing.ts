import type { Db } from '#kernel/database'
import type { Words } from '#kernel/language'
import { abolishedProblem } from '../browse/get-guide.ts'
import { catalogueProblems } from '../problems.ts'
import { findLastBasicItem } from '../store/basic-items.ts'
import { findLastVersion, itemStates, type StateNote } from '../store/items.ts'
import type { Draft, ItemContent, Subject } from './draft.ts'
import type { ItemState } from './states.ts'

/** How a subject stands: the version in force or, once abolished, the last that was. */
export interface Standing {
  readonly state: ItemState
  readonly version: number
  readonly note: StateNote | null
  /** The platform it was learned from; null for the own. */
  readonly platform: string | null
  readonly name: Words
  readonly content: Draft['content']
  /** Whom people find it under; null for a basic item. */
  readonly titleId: number | null
}

const stateNames: Readonly<Record<number, ItemState>> = {
  [itemStates.inUse]: 'in-use',
  [itemStates.suspended]: 'suspended',
  [itemStates.abolished]: 'abolished',
}

/** Undefined for what has never been published. */
export async function findStanding(db: Db, { level, code }: Subject): Promise<Standing | undefined> {
  if (level === 'basic') {
    const found = await findLastBasicItem(db, code)
    if (!found) return undefined
    const { version, stateNote: note, platform, elements } = found
    const state = stateNames[found.state] ?? 'new'
    return { state, version, note, platform, name: elements.name, content: elements, titleId: null }
  }
  const found = await findLastVersion(db, code)
  if (!found) return undefined
  const { implementing, basic, stateNote: note, platform, titleId } = found
  const { basicVersion, region, own, overrides, version } = implementing
  const content: ItemContent = { basicVersion, region, own, overrides }
  const name = own.handlingName ?? basic.name
  return { state: stateNames[found.state] ?? 'new', version, note, platform, name, content, titleId }
}

/**
 * What this platform publishes and can still change.
 * @throws catalogue.unknown-item, catalogue.item-abolished, catalogue.not-your-item for what another platform keeps
 */
export async function getOwnStanding(db: Db, subject: Subject): Promise<Standing> {
  const found = await findStanding(db, subject)
  if (!found) throw catalogueProblems.unknownItem()
  if (found.platform !== null) throw catalogueProblems.notYourItem({ private: { code: subject.code } })
  if (found.state === 'abolished') throw abolishedProblem(found.note)
  return found
}
