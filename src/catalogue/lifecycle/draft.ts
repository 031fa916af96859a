import type { OfficerId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { BasicElements, BasicItem, ImplementingItem, OverridableElement } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'

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

/** What an editor sends of a departure: who and when is stamped by saveDraft, the reason may be the draft's. */
export type OverrideInput = {
  readonly [Element in OverridableElement]: {
    readonly element: Element
    readonly value: ServiceItem[Element]
    readonly reason?: Words
  }
}[OverridableElement]

export type ItemContentInput = Omit<ItemContent, 'overrides'> & { readonly overrides: readonly OverrideInput[] }

export interface DraftOfficer {
  readonly officerId: OfficerId
  readonly name: string
}

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
  /** Code of what takes its place, where it is to be abolished. */
  readonly replacedBy: string | null
  /** USCC of the organ the draft belongs to. */
  readonly organisationId: string
  readonly organisationName: string
  readonly editedBy: DraftOfficer
  readonly checkedBy: DraftOfficer | null
  readonly approvedBy: DraftOfficer | null
  /** Who began, saved or submitted it: none of them is the second person. */
  readonly hands: readonly OfficerId[]
  /** Why it came back last; null once it is submitted again. */
  readonly returned: { readonly reason: Words; readonly at: string } | null
  readonly updatedAt: Date
}

export type Draft =
  | (DraftBase & { readonly level: 'basic'; readonly content: BasicElements })
  | (DraftBase & {
      readonly level: 'item'
      readonly content: ItemContent
      /** The version of the basic item that `content` stands on. */
      readonly basic: BasicItem
    })

/** A draft without what is written in it: the fold of the acts recorded of it. */
export type DraftRow = DraftBase & Pick<Subject, 'level'>
