import type { OfficerId } from '#kernel/ids'
import type { StateNote } from '../../store/items.ts'
import type { DraftOfficer, DraftRow } from '../draft.ts'
import { type DraftAct, findNextDraftState, findNextItemState, type ItemState, type LifeRole } from '../states.ts'
import type { Actor, ItemAct, ItemActOf } from './item-act.ts'

/** The item itself: which version is in force, and whether it can be applied for. */
export interface ItemFold {
  readonly state: ItemState
  /** 0 before the first. */
  readonly version: number
  readonly note: StateNote | null
}

export interface LifeFold {
  readonly item: ItemFold
  readonly drafts: ReadonlyMap<string, DraftRow>
}

/**
 * What a record amounts to: the state columns of the item and the rows of its drafts are this and nothing more.
 * @throws when the acts do not follow the table of states: such a record was not written by this program.
 */
export function foldActs(acts: readonly ItemAct[]): LifeFold {
  const drafts = new Map<string, DraftRow>()
  let item: ItemFold = { state: 'new', version: 0, note: null }
  for (const recorded of acts) {
    const { draftId } = recorded
    if (recorded.act === 'start') drafts.set(recorded.draftId ?? '', startedDraft(recorded))
    else if (draftId !== null) drafts.set(draftId, applyDraftAct(draftOf(drafts, draftId), recorded))
    item = applyItemAct(item, recorded)
  }
  return { item, drafts }
}

function draftOf(drafts: ReadonlyMap<string, DraftRow>, id: string): DraftRow {
  const found = drafts.get(id)
  if (!found) throw new Error('a draft begins with the act that starts it')
  return found
}

export function startedDraft({ level, code, draftId, actor, at, detail }: ItemActOf<'start'>): DraftRow {
  const { organisation, ...saved } = detail
  const editedBy = officerOf(actor)
  return {
    ...{ level, code, ...saved },
    id: draftId ?? '',
    state: 'draft',
    organisationId: organisation.id,
    organisationName: organisation.name,
    editedBy,
    checkedBy: null,
    approvedBy: null,
    hands: [editedBy.officerId],
    returned: null,
    updatedAt: at,
  }
}

/** The draft after one more act. */
export function applyDraftAct(before: DraftRow, recorded: ItemAct): DraftRow {
  const { act, actor, at } = recorded
  const state = isDraftAct(act) ? findNextDraftState(before.state, act, roleIn(before, actor)) : undefined
  if (state === undefined) throw new Error(`${act} is not lawful for a draft in state ${before.state}`)
  return { ...before, state, updatedAt: at, ...changesOf(before, recorded) }
}

function isDraftAct(act: ItemAct['act']): act is DraftAct {
  return act !== 'adopt' && act !== 'start' && act !== 'suspend' && act !== 'resume'
}

/** Whoever had a hand in a draft is its manager; to it, another of the organ is the second person. */
export function roleIn({ hands }: Pick<DraftRow, 'hands'>, actor: Pick<Actor, 'kind' | 'id'>): LifeRole {
  if (actor.kind === 'system') return 'platform'
  return actor.id !== null && hands.includes(actor.id) ? 'manager' : 'second'
}

function changesOf(before: DraftRow, recorded: ItemAct): Partial<DraftRow> {
  switch (recorded.act) {
    case 'save':
      return { ...recorded.detail, editedBy: officerOf(recorded.actor), hands: handsWith(before, recorded.actor) }
    case 'submit':
      return { checkedBy: officerOf(recorded.actor), hands: handsWith(before, recorded.actor), returned: null }
    case 'approve':
      return { approvedBy: officerOf(recorded.actor) }
    case 'return':
      return { ...notDecided, returned: { reason: recorded.detail.reason, at: recorded.at.toISOString() } }
    case 'rebase': {
      const { baseVersion, reason } = recorded.detail
      return { ...notDecided, baseVersion, returned: { reason, at: recorded.at.toISOString() } }
    }
    default:
      return {}
  }
}

const notDecided = { checkedBy: null, approvedBy: null } as const

function handsWith({ hands }: DraftRow, { id }: Actor): readonly OfficerId[] {
  return id === null || hands.includes(id) ? hands : [...hands, id]
}

function officerOf({ id, name }: Actor): DraftOfficer {
  if (id === null) throw new Error('a draft is edited by officers')
  return { officerId: id, name: name ?? '' }
}

/** The item after one more act; acts of drafts leave it as it is. */
function applyItemAct(before: ItemFold, { act, actor, detail }: ItemAct): ItemFold {
  if (act === 'adopt') return detail
  if (act !== 'publish' && act !== 'suspend' && act !== 'resume' && act !== 'abolish') return before
  // Any manager of the organ may suspend and resume: of an item, nobody is a first or a second person.
  const state = findNextItemState(before.state, act, actor.kind === 'system' ? 'platform' : 'manager')
  if (state === undefined) throw new Error(`${act} is not lawful for an item in state ${before.state}`)
  if (act === 'publish') return { ...before, state, version: detail.version }
  return { ...before, state, note: act === 'resume' ? null : detail.note }
}
