import type { ServiceItem } from '#catalogue'
import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { FootprintRecord } from '#ledger'
import type { CalendarDate } from '#standards'
import type { CaseContent, CaseFile, Correction, Decision, Deferred } from '../case/case.ts'
import type { CaseState, PublicState } from '../case/case-states.ts'
import type { CaseClock } from '../clock/case-clock.ts'
import type { CaseDocument } from '../documents/document.ts'
import type { Payment } from '../fees/payment.ts'
import type { WindowPart } from '../window/intake.ts'
import type { Urging } from './urging.ts'

export type Turn = 'applicant' | 'office' | 'nobody'

/** The one thing that waits for the applicant. */
export interface OwnDuty {
  readonly kind: 'continue' | 'supply-correction' | 'pay' | 'rate'
  readonly words: Words
  readonly by: CalendarDate | null
}

export interface Phase {
  readonly id: 'submit' | 'accept' | 'review' | 'decide' | 'deliver'
  readonly words: Words
  readonly standing: 'done' | 'now' | 'waiting' | 'next'
  readonly at: Date | null
  readonly note: Words | null
}

export interface RecordLine {
  readonly at: Date
  readonly title: Words
  readonly words: Words
}

/** A case in a list. */
export interface CaseSummary {
  readonly caseId: CaseId
  readonly caseNumber: string | null
  readonly itemCode: string
  readonly itemName: Words
  readonly state: PublicState
  readonly stateWords: Words
  /** A sentence with a subject: who has to do what. */
  readonly sentence: Words
  readonly turn: Turn
  readonly duty: OwnDuty | null
  readonly organisation: { readonly id: string; readonly name: Words } | null
  readonly startedAt: Date
  readonly updatedAt: Date
  readonly submittedAt: Date | null
  readonly decidedAt: Date | null
  readonly promisedDue: CalendarDate | null
}

/** Everything the applicant's page of a case shows (portal §3.5). */
export interface CaseView extends CaseSummary, CaseContent {
  /** The item as it was when the case was started. */
  readonly item: ServiceItem
  readonly innerState: CaseState
  readonly queryCode: string | null
  readonly itemVersion: number
  readonly acceptedAt: Date | null
  readonly acceptanceBasis: 'automatic' | 'explicit' | 'deemed' | null
  readonly acceptanceDue: CalendarDate | null
  readonly phases: readonly Phase[]
  readonly clock: CaseClock | null
  /** A page of it, newest first. */
  readonly record: readonly RecordLine[]
  readonly recordCount: number
  /** The page before this one begins before this act; null where there is none. */
  readonly recordEarlier: number | null
  readonly documents: readonly CaseDocument[]
  /** From the ledger, newest first: the last looks of others at the data of this case. */
  readonly accesses: readonly FootprintRecord[]
  /** Of everybody, the applicant too. */
  readonly accessCount: number
  readonly correction: Correction | null
  /** Documents that may follow. */
  readonly deferred: readonly Deferred[]
  readonly decision: Decision | null
  /** Why the case ended without a decision. */
  readonly ending: CaseFile['ending']
  readonly window: WindowPart | null
  readonly certificateIdentifier: string | null
  readonly payment: Payment | null
  readonly mayWithdraw: boolean
  /** Before it is taken up, what was answered wrongly is put right on the spot. */
  readonly mayMend: boolean
  /** Null where there is nobody to urge. */
  readonly urging: Urging | null
}
