import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { AcceptanceBasis, Applicant, CorrectionEntry } from './case.ts'
import type { CaseAct } from './case-states.ts'

/** Both limits of a case, counted from its acceptance or shifted by a pause. */
export interface DueDates {
  readonly promisedDue: CalendarDate
  readonly statutoryDue: CalendarDate
  /** The count left the published holiday calendar: count again when the yearly notice appears. */
  readonly provisional: boolean
}

/** What each act adds to the case. Personal values stay in the sealed detail; drafts record ids only. */
export interface ActDetails {
  readonly start: { readonly itemCode: string; readonly itemVersion: number; readonly region: string }
  readonly gather: { readonly answered: readonly string[]; readonly silent: readonly string[] }
  readonly correct: { readonly factId: string }
  readonly answer: { readonly questionId: string }
  readonly attach: { readonly materialId: string; readonly attachmentId: string }
  readonly detach: { readonly attachmentId: string }
  readonly sign: { readonly commitmentId: string; readonly textHash: string; readonly level: number }
  readonly submit: {
    readonly submissionKey: string
    readonly caseNumber: string
    readonly queryCode: string
    readonly organisation: { readonly id: string; readonly name: Words }
    readonly applicant: Applicant
    readonly phoneTail: string
    readonly doubtful: number
    readonly acceptanceDue: CalendarDate
  }
  readonly accept: DueDates & { readonly basis: AcceptanceBasis; readonly acceptedAt: string }
  readonly review: Readonly<Record<never, never>>
  readonly 'request-correction': {
    readonly entries: readonly CorrectionEntry[]
    readonly by: CalendarDate
    readonly noticeOn: CalendarDate
  }
  readonly supply: { readonly due: DueDates | null; readonly acceptanceDue: CalendarDate | null }
  readonly withdraw: { readonly reason: string | null }
  readonly grant: { readonly reason: string | null; readonly certificateIdentifier: string | null }
  readonly refuse: { readonly reason: string }
}

export interface Actor {
  readonly kind: 'person' | 'officer' | 'system'
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
