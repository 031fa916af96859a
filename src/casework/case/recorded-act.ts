import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { SpecialKind } from '../clock/special-kinds.ts'
import type { SignedApplication } from '../draft/sign-application.ts'
import type { Opinion, Verdict } from '../joint/opinion.ts'
import type { Intake } from '../window/intake.ts'
import type {
  AcceptanceBasis,
  Applicant,
  CorrectionEntry,
  DeclineGround,
  Deferred,
  EndingGround,
  TimerKind,
  UrgeCause,
} from './case.ts'
import type { CaseAct } from './case-acts.ts'
import type { CaseRole } from './case-roles.ts'

/** Both limits of a case, counted from its acceptance or shifted by a pause. */
export interface DueDates {
  readonly promisedDue: CalendarDate
  readonly statutoryDue: CalendarDate
  /** The count left the published holiday calendar: count again when the yearly notice appears. */
  readonly provisional: boolean
}

/** A day by which the office must speak or serve, and whether it may still move. */
interface DueDay<Name extends string> {
  readonly due: Readonly<Record<Name, CalendarDate>> & { readonly provisional: boolean }
}

type Nothing = Readonly<Record<never, never>>
type Started = { readonly itemCode: string; readonly itemVersion: number; readonly region: string }
type Assigned = { readonly officerId: string; readonly name: string; readonly why: string }
/** `before`: what stood there when it was submitted; null for an optional question. */
type Mended = { readonly questionId: string; readonly before: string | null }
type Paid = { readonly amountFen: number; readonly reference: string }

/** What each act adds to the case. Personal values stay in the sealed detail; drafts record ids only. */
export interface ActDetails {
  readonly start: Started
  /** Begun by the clerk of a window, under whose organisation it lies until it is submitted. */
  readonly 'start-for': Started & { readonly organisationId: string }
  readonly gather: { readonly answered: readonly string[]; readonly silent: readonly string[] }
  readonly correct: { readonly factId: string }
  readonly resolve: { readonly factId: string; readonly source: string }
  readonly answer: { readonly questionId: string }
  readonly attach: { readonly materialId: string; readonly attachmentId: string }
  readonly detach: { readonly attachmentId: string }
  readonly reuse: { readonly materialId: string; readonly attachmentId: string; readonly fromCaseId: string }
  readonly defer: { readonly materialId: string; readonly dueOn: CalendarDate }
  readonly sign: { readonly commitmentId: string; readonly textHash: string; readonly level: number }
  /** `handIn`: papers that come instead, once the case was accepted. */
  readonly unsign: {
    readonly commitmentId: string
    readonly handIn: readonly { readonly materialId: string; readonly dueOn: CalendarDate }[]
  }
  readonly confirm: { readonly digest: string }
  /** `reason`: why it was signed on paper and not on the second screen. */
  readonly 'confirm-for': {
    readonly digest: string
    readonly way: Intake['confirmed']
    readonly reason: string | null
  }
  readonly 'ask-for': { readonly materialId: string; readonly reason: string }
  readonly submit: {
    readonly submissionKey: string
    readonly caseNumber: string
    readonly queryCode: string
    readonly organisation: { readonly id: string; readonly name: Words }
    readonly applicant: Applicant
    readonly phoneTail: string
    readonly doubtful: number
    readonly acceptanceDue: CalendarDate
    readonly provisional: boolean
    /** Documents that may follow, their days counted from the submission. */
    readonly deferred?: readonly Deferred[]
    /** What the applicant signed with a second proof, where the item asks for it. */
    readonly signed?: SignedApplication
    /** At a window: how. */
    readonly intake?: Intake
    /** Ids of answers, files and commitments that a later answer made fall away: they were not handed in. */
    readonly fellAway?: readonly string[]
  }
  readonly precheck: { readonly opinion: string }
  /** `fellAway`: answers to questions that are not asked any more by it. */
  readonly mend: Mended & { readonly fellAway?: readonly Mended[] }
  readonly 'request-correction': {
    readonly entries: readonly CorrectionEntry[]
    readonly by: CalendarDate
    readonly noticeOn: CalendarDate
    /** Of a supervisor who had to ask once more. */
    readonly furtherReason?: string
  }
  readonly supply: {
    readonly due: DueDates | null
    readonly acceptanceDue: CalendarDate | null
    readonly resultOn: CalendarDate
  }
  readonly accept: DueDates & { readonly basis: AcceptanceBasis; readonly acceptedAt: string }
  readonly decline: DueDay<'deliverBy'> & {
    readonly ground: DeclineGround
    readonly competentBody: string | null
    readonly reason: string
  }
  readonly assign: Assigned
  readonly 'hand-over': Assigned
  readonly recuse: { readonly reason: string }
  readonly 'take-over': Assigned
  readonly review: Nothing
  readonly inspect: {
    readonly officers: readonly string[]
    readonly on: CalendarDate
    readonly place: string
    readonly finding: string
  }
  readonly 'begin-special': {
    readonly kind: SpecialKind
    readonly reason: string
    readonly noticeOn: CalendarDate
    readonly expected: CalendarDate
  }
  readonly 'end-special': { readonly result: string; readonly resultOn: CalendarDate; readonly due: DueDates }
  readonly extend: DueDates & {
    readonly days: number
    readonly reason: string
    readonly approvedOn: CalendarDate
    /** Of joint handling: who of the government approved it, or the number of the approval. */
    readonly approvedBy?: string
  }
  readonly recount: Partial<
    Readonly<Record<'promisedDue' | 'statutoryDue' | 'acceptanceDue' | 'deliverBy', CalendarDate>>
  > & {
    readonly provisional: boolean
  }
  readonly 'supply-deferred': { readonly materialId: string; readonly attachmentId: string }
  readonly lapse: { readonly materialIds: readonly string[] }
  readonly check: { readonly commitmentId: string; readonly result: 'true' | 'false' | 'unknown' }
  readonly propose: { readonly outcome: 'granted' | 'refused'; readonly reason: string | null }
  readonly return: { readonly reason: string }
  readonly grant: Deciding & { readonly reason: string | null }
  readonly refuse: Deciding & { readonly reason: string }
  readonly undo: Nothing
  readonly 'take-effect': DueDay<'deliverBy'> & { readonly certificateIdentifier: string | null }
  readonly make: { readonly paper: boolean }
  readonly deliver: {
    readonly way: DeliveryWay
    readonly receiver: string
    /** Of the receipt of service (送达回证), or of the parcel. */
    readonly receipt: string | null
    /** The receiver signed for it at the window. */
    readonly isSigned?: boolean
  }
  readonly close: Nothing
  readonly withdraw: { readonly reason: string | null }
  readonly terminate: { readonly ground: EndingGround; readonly reason: string }
  readonly revoke: { readonly ground: 'false-commitment' | 'art-69'; readonly reason: string }
  readonly charge: Paid
  readonly pay: Paid
  readonly refund: Paid
  /** `timer`: the limit that ran out, when the platform urges; null when a person does. */
  readonly urge: {
    readonly timer: { readonly kind: TimerKind; readonly dueOn: CalendarDate } | null
    readonly text: string | null
    /** Of the applicant's. */
    readonly cause?: UrgeCause
  }
  readonly 'answer-urge': { readonly text: string }
  readonly 'ask-opinion': Pick<Opinion, 'id' | 'organisation' | 'question' | 'dueOn'>
  readonly 'urge-opinion': { readonly id: string }
  readonly 'give-opinion': { readonly id: string; readonly verdict: Verdict; readonly text: string }
  readonly 'miss-opinion': { readonly id: string }
  readonly message: { readonly template: string; readonly channel: string }
}

export type DeliveryWay = 'electronic' | 'window' | 'post'

interface Deciding {
  /** Until then whoever decided may take it back; ISO instant. */
  readonly inForceAt: string
  /** The limits, when the decision ended a pause of the applicant's; null otherwise. */
  readonly due: DueDates | null
  readonly decidedOn: CalendarDate
}

export interface Actor {
  readonly kind: 'person' | 'officer' | 'client' | 'system'
  /** In which of their roles they acted: an officer may hold several. */
  readonly role: CaseRole
  readonly id: string | null
  readonly organisationId: string | null
  /** Officers sign with their names; an applicant's name is not repeated here. */
  readonly name: string | null
}

/** An act as recorded; `detail` belongs to `act`. */
export type RecordedAct = {
  [Act in CaseAct]: {
    readonly sequence: number
    readonly act: Act
    readonly at: Date
    readonly actor: Actor
    readonly detail: ActDetails[Act]
  }
}[CaseAct]

export type NewAct = { [Act in CaseAct]: { readonly act: Act; readonly detail: ActDetails[Act] } }[CaseAct]
