import type { ServiceItem } from '#catalogue'
import type { CaseId, Id, PartyId } from '#kernel/ids'
import type { Language, Words } from '#kernel/language'
import type { IdentityLevel } from '#kernel/principal'
import type { CalendarDate } from '#standards'
import type { SpecialKind } from '../clock/special-kinds.ts'
import type { Payment } from '../fees/payment.ts'
import type { Opinion } from '../joint/opinion.ts'
import type { AskedFor, FilledIn, Intake } from '../window/intake.ts'
import type { CaseState, Outcome } from './case-states.ts'

export type FactValue = string | number | boolean | null

/**
 * Where a value stands: `verified` as the source gave it (null: the source was asked and has nothing); `conflicting`,
 * its sources contradict each other and nobody has chosen; `chosen` among them by the applicant; `corrected` by the
 * applicant against the source, to be checked in handling; `unavailable`, the source did not answer; `own`, stated by the
 * applicant because no source has it.
 */
export type FactStatus = 'verified' | 'conflicting' | 'chosen' | 'corrected' | 'unavailable' | 'own'

export const correctionReasons = ['wrong', 'old', 'not-me'] as const
export type CorrectionReason = (typeof correctionReasons)[number]

/** What one source said of a fact. */
export interface SaidValue {
  /** Of the source within the fact (sourceKey). */
  readonly key: string
  readonly source: Words
  readonly value: FactValue
  readonly at: Date
  readonly serviceId: string | null
  readonly platformId: string | null
  /** Last day on which it counts, where the source says one. */
  readonly validUntil: CalendarDate | null
}

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
  readonly validUntil: CalendarDate | null
  /** What each source said, in the order of the item; empty where there is only one to ask. */
  readonly said: readonly SaidValue[]
}

export type AttachmentId = Id<'attachment'>
export const mediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type MediaType = (typeof mediaTypes)[number]

export interface Attachment {
  readonly id: AttachmentId
  /** Material of the item, or entry of the correction notice, that it belongs to. */
  readonly materialId: string
  readonly fileName: string
  readonly mediaType: MediaType
  readonly bytes: number
  /** Of a PDF; a picture is one. */
  readonly pages: number
  /** Whether it was found clean; nobody sees it before. */
  readonly scan: 'clean' | 'pending' | 'infected'
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
  /** Why a supervisor had to ask once more, where this is not the one notice of the law. */
  readonly furtherReason?: string
}

/** Why an application is not taken up (行政许可法第三十二条第一、二项; a correction that never came). */
export const declineGrounds = ['not-needed', 'not-competent', 'not-corrected'] as const
export type DeclineGround = (typeof declineGrounds)[number]

/** Why a case ends without a decision (行政许可法第七十条, after which there is nothing left to decide). */
export const endingGrounds = [
  ...(['applicant-died', 'body-ended', 'licence-lost', 'item-abolished', 'force-majeure'] as const),
] as const
export type EndingGround = (typeof endingGrounds)[number]

export interface Decision {
  readonly outcome: Outcome
  readonly at: Date
  readonly officerName: string
  /** Who decided: nobody else may take it back. */
  readonly officerId: string | null
  /** Why it was refused or not accepted, or why it was granted against the rules' suggestion. */
  readonly reason: string | null
  readonly ground: DeclineGround | null
  readonly competentBody: string | null
}

/** A rest of the limit: for the applicant's correction or a special procedure. `to`: day of the result; null while it rests. */
export interface Pause {
  readonly kind: 'correction' | SpecialKind
  readonly reason: string | null
  readonly from: CalendarDate
  readonly expected: CalendarDate
  readonly to: CalendarDate | null
}

/** A document that may come later (容缺受理); when its day passes without it, the case counts as withdrawn. */
export interface Deferred {
  readonly materialId: string
  readonly dueOn: CalendarDate
  readonly suppliedAt: Date | null
}

/** Why an applicant may urge: a day has passed, it is the last day, nothing was heard for long. */
export const urgeCauses = ['late', 'due', 'quiet'] as const
export type UrgeCause = (typeof urgeCauses)[number]

/** The applicant's last urging, until the office has answered it. */
export interface ApplicantUrge {
  readonly at: Date
  readonly cause: UrgeCause
  readonly text: string | null
  readonly answeredAt: Date | null
  /** How often the case was urged by its applicant. */
  readonly count: number
}

/** What falls due on a day, as casework.timers keeps it. */
export const timerKinds = [
  'notice',
  'correction',
  'promise',
  'statutory',
  'special',
  'deferred',
  'delivery',
  'opinion',
] as const
export type TimerKind = (typeof timerKinds)[number]
export interface Timer {
  readonly kind: TimerKind
  readonly dueOn: CalendarDate
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
  readonly channel: 'online' | 'window'
  /** The organisation at whose window it was begun. */
  readonly windowOrganisation: string | null
  readonly submittedAt: Date | null
  readonly submissionKey: string | null
  readonly caseNumber: string | null
  readonly queryCode: string | null
  readonly organisation: { readonly id: string; readonly name: Words } | null
  readonly doubtful: number | null
  /** When the office had what it has now: the day from which silence counts (行政许可法第三十二条). */
  readonly receivedAt: Date | null
  readonly acceptedAt: Date | null
  readonly acceptanceBasis: AcceptanceBasis | null
  readonly acceptanceDue: CalendarDate | null
  readonly promisedDue: CalendarDate | null
  readonly statutoryDue: CalendarDate | null
  readonly provisional: boolean
  /** Day since which the limit rests; null while it runs. */
  readonly pausedOn: CalendarDate | null
  readonly pauses: readonly Pause[]
  readonly extendedBy: { readonly days: number; readonly approvedOn: CalendarDate } | null
  /** The day the next thing the office owes falls due. */
  readonly due: CalendarDate | null
  readonly correctionUsed: boolean
  readonly deferred: readonly Deferred[]
  /** Limits that ran out and were pointed out; each once. */
  readonly escalated: readonly Timer[]
  readonly assignee: string | null
  /** When a supervisor last urged the office. */
  readonly urgedAt: Date | null
  readonly applicantUrge: ApplicantUrge | null
  /** Other organisations that were asked. */
  readonly opinions: readonly Opinion[]
  /** When the applicant last heard of it. */
  readonly toldAt: Date | null
  /** Officers who declared a part in it: they never act on it. */
  readonly recused: readonly string[]
  /** What was proposed to the second person. */
  readonly proposal: {
    readonly outcome: 'granted' | 'refused'
    readonly reason: string | null
    readonly officerId: string | null
    readonly officerName: string
  } | null
  /** Known from the decision on; while the case is `deciding` nobody outside is told. */
  readonly outcome: Outcome | null
  /** When the decision takes effect; null before it and afterwards. */
  readonly inForceAt: Date | null
  /** Day and hour of the decision once it is in force, or of what else ended the case. */
  readonly decidedAt: Date | null
  readonly certificateIdentifier: string | null
  /** Ten working days after the decision (行政许可法第四十四条). */
  readonly deliverBy: CalendarDate | null
  readonly deliveredAt: Date | null
  readonly closedAt: Date | null
  readonly revokedAt: Date | null
  /** null until acceptance, and where nothing is taken online. */
  readonly payment: Payment | null
  readonly ending: { readonly ground: EndingGround; readonly reason: string } | null
  /** Name and number under which the application was made; null in a draft. */
  readonly applicant: Applicant | null
  /** Last four digits of the phone at submission, for asking without an account; null where they were not kept. */
  readonly phoneTail: string | null
  /** How it came in at a window; null where the applicant submitted it. */
  readonly intake: Intake | null
  readonly askedFor: readonly AskedFor[]
  /** What a clerk filled in and the applicant has not filled in anew. */
  readonly filledIn: readonly FilledIn[]
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
