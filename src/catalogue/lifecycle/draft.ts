import type { OfficerId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { BasicElements, ImplementingItem } from '../basic-item.ts'

/** What a draft is about: a basic item by its 12 characters, or an implementing item by its 33. */
export interface Subject {
  readonly level: 'basic' | 'item'
  readonly code: string
}

/** `checked` has passed the linter and waits for the second person; `approved` waits for its date. */
export type DraftState = 'draft' | 'checked' | 'approved' | 'published' | 'discarded'

/** Abolishing takes the same two people as publishing. */
export type DraftKind = 'publish' | 'abolish'

/** What is edited of an implementing item. */
export type ItemContent = Pick<ImplementingItem, 'basicVersion' | 'region' | 'own' | 'overrides'>

interface DraftBase {
  readonly id: string
  readonly kind: DraftKind
  readonly state: DraftState
  readonly code: string
  /** One more with every save; whoever saves says which one they saw. */
  readonly revision: number
  /** The version in force when the draft was begun; 0 for an item that is new. */
  readonly baseVersion: number
  /** Calendar date from which it is to be in force. */
  readonly effectiveFrom: string
  /** Why it is changed, shown in the list of versions. */
  readonly reason: Words
  /** USCC of the organ the draft belongs to. */
  readonly organisationId: string
  readonly editedBy: { readonly officerId: OfficerId; readonly name: string }
  readonly checkedBy: { readonly officerId: OfficerId; readonly name: string } | null
  readonly updatedAt: Date
}

export type Draft =
  | (DraftBase & { readonly level: 'basic'; readonly content: BasicElements })
  | (DraftBase & { readonly level: 'item'; readonly content: ItemContent })
