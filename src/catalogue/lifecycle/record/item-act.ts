import type { OfficerId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { StateNote } from '../../store/items.ts'
import type { DraftKind, Subject } from '../draft.ts'
import type { ItemState } from '../states.ts'

/** What can be set with every save besides the content, which is kept by draft and revision. */
interface Saved {
  readonly revision: number
  readonly effectiveFrom: string
  readonly reason: Words
  readonly replacedBy: string | null
}

/** What each act adds. Acts of a draft name the revision they were done to. */
export interface ActDetails {
  /** The record begins with what was found in force: loaded in bulk, before there was a record. */
  readonly adopt: { readonly version: number; readonly state: ItemState; readonly note: StateNote | null }
  readonly start: Saved & {
    readonly kind: DraftKind
    readonly baseVersion: number
    readonly organisation: { readonly id: string; readonly name: string }
  }
  readonly save: Saved
  readonly submit: { readonly revision: number }
  readonly return: { readonly revision: number; readonly reason: Words }
  readonly approve: { readonly revision: number }
  readonly discard: { readonly revision: number }
  readonly rebase: { readonly baseVersion: number; readonly reason: Words }
  readonly publish: { readonly version: number; readonly effectiveFrom: string }
  readonly suspend: { readonly note: StateNote }
  readonly resume: Readonly<Record<never, never>>
  readonly abolish: { readonly note: StateNote }
}

export type ActName = keyof ActDetails

export interface Actor {
  readonly kind: 'officer' | 'system'
  readonly id: OfficerId | null
  readonly organisationId: string | null
  readonly name: string | null
}

/** An act as recorded of an item or of one of its drafts; `detail` belongs to `act`. */
export type ItemAct = {
  readonly [Act in ActName]: Subject & {
    readonly draftId: string | null
    readonly act: Act
    readonly at: Date
    readonly actor: Actor
    readonly detail: ActDetails[Act]
  }
}[ActName]

/** Narrowed to some acts. */
export type ItemActOf<Act extends ActName> = Extract<ItemAct, { readonly act: Act }>
