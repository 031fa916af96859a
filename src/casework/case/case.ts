import type { ServiceItem } from '#catalogue'
import type { CaseId, Id, PartyId } from '#kernel/ids'
import type { Language, Words } from '#kernel/language'
import type { IdentityLevel } from '#kernel/principal'
import type { CalendarDate } from '#standards'
import type { CaseState } from './case-states.ts'

export type FactValue = string | number | boolean | null

/**
 * Where a value stands: `verified` as the source gave it (null: the source was asked and has nothing); `corrected` by
 * the applicant against the source, to be checked in handling; `unavailable`, the source did not answer; `own`, stated
 * by the applicant because no source has it.
 */
export type FactStatus = 'verified' | 'corrected' | 'unavailable' | 'own'

export const correctionReasons = ['wrong', 'old', 'not-me'] as const
export type CorrectionReason = (typeof correctionReasons)[number]

export interface Fact {
  readonly factId: string
  readonly status: FactStatus
  readonly value: FactValue
  /** What the source said, where the applicant corrected it. */
  readonly sourceValue: FactValue
  readonly correctionReason: CorrectionReason | null
  /** Department · database, for people. */
  readonly source: Words
  readonly serviceId: string | null
  readonly platformId: string | null
  readonly fetchedAt: Date
}

export type AttachmentId = Id<'attachment'>
export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]
export const attachmentLimit = 4 * 1024 * 1024

export interface Attachment {
  readonly id: AttachmentId
  /** Material of the item, or entry of the correction notice, that it belongs to. */
  readonly materialId: string
  readonly fileName: string
  readonly mediaType: MediaType
  readonly bytes: number
  readonly attachedAt: Date
}

export interface SignedCommitment {
  readonly commitmentId: string
  readonly language: Language
  /** Exactly what was on the screen when it was signed. */
  readonly text: string
  /** Hex digest of `text` in the platform's suite. */
  readonly textHash: string
  readonly level: IdentityLevel
  readonly signedAt: Date
}

/** The applicant's part of a case: prefilled facts, answers, uploads, signed commitments. */
export interface CaseContent {
  readonly facts: readonly Fact[]
  readonly answers: Readonly<Record<string, string>>
  readonly materials: readonly Attachment[]
  readonly commitments: readonly SignedCommitment[]
}

/** One thing to be supplied, in words an applicant can act on (portal §3.6). */
export interface CorrectionEntry {
  readonly id: string
  readonly what: string
  /** The fact and its source. */
  readonly why: string
  /** What is good enough. */
  readonly standard: string
  readonly materialId: string | null
}

export interface Correction {
  readonly entries: readonly CorrectionEntry[]
  readonly by: CalendarDate
  readonly noticeAt: Date
  readonly suppliedAt: Date | null
}

export interface Decision {
  readonly outcome: 'granted' | 'refused'
  readonly at: Date
  readonly officerName: string
  /** Why it was refused, or why it was granted against the rules' suggestion. */
  readonly reason: string | null
}

export interface Applicant {
  readonly name: string
  readonly number: string
}

/** The fold of a case's acts: what the row in casework.cases says. */
export interface Case {
  readonly partyId: PartyId
  readonly id: CaseId
  readonly version: number
  readonly state: CaseState
  readonly itemCode: string
  readonly itemVersion: number
  readonly region: string
  readonly startedAt: Date
  readonly updatedAt: Date
  readonly submittedAt: Date | null
  readonly submissionKey: string | null
  readonly caseNumber: string | null
  readonly queryCode: string | null
  readonly organisation: { readonly id: string; readonly name: Words } | null
  readonly doubtful: number | null
  readonly acceptedAt: Date | null
  readonly acceptanceBasis: AcceptanceBasis | null
  readonly acceptanceDue: CalendarDate | null
  readonly promisedDue: CalendarDate | null
  readonly statutoryDue: CalendarDate | null
  readonly provisional: boolean
  readonly pausedOn: CalendarDate | null
  readonly due: CalendarDate | null
  readonly correctionUsed: boolean
  readonly decidedAt: Date | null
  readonly certificateIdentifier: string | null
  /** Name and number under which the application was made; null in a draft. */
  readonly applicant: Applicant | null
  /** Last four digits of the phone at submission, for asking without an account; null where they were not kept. */
  readonly phoneTail: string | null
  readonly correction: Correction | null
  readonly decision: Decision | null
}

/** Complete on its face, accepted by an officer, or by silence (art. 32). */
export type AcceptanceBasis = 'automatic' | 'explicit' | 'deemed'

/** A case with the item it was started with. */
export interface CaseFile extends Case {
  readonly item: ServiceItem
}

/** A case before submission, as the pages of the application show it. */
export interface Draft extends CaseContent {
  readonly case: CaseFile
}
