import type { Verdict } from '#catalogue'
import type { CaseId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import type { RecordLine } from '../applicant/case-view.ts'
import type { Holder } from '../assignment/hold-case.ts'
import type { Attachment, CaseFile, Correction, Decision, Fact, Pause, SignedCommitment } from '../case/case.ts'
import type { CaseState, PublicState } from '../case/case-states.ts'
import type { CaseClock } from '../clock/case-clock.ts'
import type { TimeLeft } from '../clock/time-left.ts'
import type { MaterialStanding } from '../draft/missing-of.ts'
import type { Recheck } from '../recheck/recheck-of.ts'
import type { WindowPart } from '../window/intake.ts'

/** A fact as an officer sees it: numbers are masked until a reason is given (revealFact). */
export interface OfficeFact extends Fact {
  readonly label: Words
  readonly group: Words
  readonly masked: boolean
  /** The clause under which it was fetched. */
  readonly legalBasis: Words | null
}

/** An answer in words; `masked` where it says numbers of people, which are shown in full for a reason only. */
interface OfficeAnswer {
  readonly id: string
  readonly question: Words
  readonly answer: Words
  readonly masked: boolean
}

/** A case as the responsible office works on it (portal W2). */
export interface OfficeCase {
  readonly caseId: CaseId
  /** Goes back with the decision; if somebody acted meanwhile, the decision is refused. */
  readonly version: number
  readonly caseNumber: string
  readonly queryCode: string
  readonly itemCode: string
  readonly itemName: Words
  readonly itemVersion: number
  readonly state: PublicState
  readonly stateWords: Words
  readonly innerState: CaseState
  readonly applicant: { readonly name: string; readonly maskedNumber: string }
  readonly organisation: { readonly id: string; readonly name: Words }
  readonly submittedAt: Date
  readonly acceptedAt: Date | null
  readonly acceptanceDue: CalendarDate | null
  readonly clock: CaseClock | null
  readonly timeLeft: TimeLeft
  /** What needs judgement comes first: values no source vouches for. */
  readonly facts: readonly OfficeFact[]
  readonly answers: readonly OfficeAnswer[]
  readonly materials: readonly {
    readonly id: string
    readonly name: Words
    readonly standing: MaterialStanding
    readonly files: readonly Attachment[]
  }[]
  readonly commitments: readonly SignedCommitment[]
  /** The rules' suggestion with its derivation; deciding stays with the officer. */
  readonly suggestion: Verdict
  /** What asking the sources again before the decision has shown. */
  readonly recheck: Recheck
  readonly correction: (Correction & { readonly supplied: readonly SuppliedEntry[] }) | null
  readonly correctionUsed: boolean
  readonly decision: Decision | null
  /** Until then whoever decided may take it back; null once it is in force. */
  readonly undoUntil: Date | null
  readonly pauses: readonly Pause[]
  readonly extendedBy: CaseFile['extendedBy']
  readonly ending: CaseFile['ending']
  readonly proposal: CaseFile['proposal']
  /** The applicant's urging that waits for an answer. */
  readonly applicantUrge: CaseFile['applicantUrge']
  /** Other organisations that were asked. */
  readonly opinions: CaseFile['opinions']
  /** Another officer who has it open to decide it. */
  readonly openedBy: Holder | null
  readonly window: WindowPart | null
  readonly certificateIdentifier: string | null
  /** A page of it, newest first. */
  readonly record: readonly RecordLine[]
  readonly recordCount: number
  readonly recordEarlier: number | null
  /** Which decisions are lawful now. */
  readonly may: {
    readonly accept: boolean
    readonly requestCorrection: boolean
    readonly grant: boolean
    readonly refuse: boolean
    readonly decline: boolean
    readonly beginSpecial: boolean
    readonly endSpecial: boolean
    readonly extend: boolean
    readonly terminate: boolean
    /** Of the officer’s own decision, before it is in force. */
    readonly undo: boolean
    readonly handOver: boolean
    readonly recuse: boolean
    readonly urge: boolean
    readonly answerUrge: boolean
    readonly precheck: boolean
    readonly askOpinion: boolean
    readonly inspect: boolean
    /** What the one notice forgot; a supervisor's. */
    readonly requestFurther: boolean
    /** Where the item wants a second person. */
    readonly propose: boolean
    readonly return: boolean
    readonly make: boolean
    readonly deliver: boolean
  }
}

export interface SuppliedEntry {
  readonly entryId: string
  readonly text: string | null
  readonly files: readonly Attachment[]
}
