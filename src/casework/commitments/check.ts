import type { CaseId, Id, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Duty } from '#kernel/principal'
import type { CalendarDate } from '#standards'

export type CheckId = Id<'check'>

/**
 * A commitment after acceptance. `unknown`: no source can tell, an officer has to look. `false`: it is untrue as far as is
 * known; nothing follows from that alone, an officer orders it to be put right, and a revocation takes two.
 */
export const checkStates = {
  waiting: { zh: '等待核查', en: 'To be checked' },
  true: { zh: '核查属实', en: 'Found true' },
  unknown: { zh: '待人工核查', en: 'An officer has to look' },
  false: { zh: '核查不实，待处理', en: 'Found untrue, to be dealt with' },
  ordered: { zh: '责令限期改正', en: 'To be put right in time' },
  answered: { zh: '本人已答复', en: 'Answered by the person' },
  corrected: { zh: '已改正', en: 'Put right' },
  proposed: { zh: '拟撤销，待复核', en: 'Revocation proposed' },
  revoked: { zh: '已撤销', en: 'Decision revoked' },
  withdrawn: { zh: '承诺已撤回', en: 'Commitment withdrawn' },
} as const satisfies Readonly<Record<string, Words>>
export type CheckState = keyof typeof checkStates

/** What may be done to a check in each state; every verb asks here. */
export const checkSteps = {
  waiting: { find: 'true', 'find-false': 'false', 'find-nothing': 'unknown', withdraw: 'withdrawn' },
  true: {},
  unknown: { find: 'true', 'find-false': 'false', withdraw: 'withdrawn' },
  false: { order: 'ordered', find: 'true', withdraw: 'withdrawn' },
  ordered: { answer: 'answered', accept: 'corrected', propose: 'proposed' },
  answered: { accept: 'corrected', propose: 'proposed' },
  corrected: {},
  proposed: { reject: 'answered', revoke: 'revoked' },
  revoked: {},
  withdrawn: {},
} as const satisfies Readonly<Record<CheckState, Readonly<Record<string, CheckState>>>>
export type CheckStep =
  | 'find'
  | 'find-false'
  | 'find-nothing'
  | 'withdraw'
  | 'order'
  | 'answer'
  | 'accept'
  | 'propose'
  | 'reject'
  | 'revoke'

/** What an officer does to a check, and with which duty. */
export const stepDuties = {
  find: 'approver',
  'find-false': 'approver',
  order: 'approver',
  accept: 'approver',
  propose: 'issuer',
  reject: 'issuer',
  revoke: 'issuer',
} as const satisfies Readonly<Partial<Record<CheckStep, Duty>>>
export type OfficerStep = keyof typeof stepDuties

export function findNextCheck(state: CheckState, step: CheckStep): CheckState | undefined {
  const steps: Readonly<Partial<Record<CheckStep, CheckState>>> = checkSteps[state]
  return steps[step]
}

/** Who said something, and what. */
export interface Said {
  readonly at: string
  readonly officerId: string | null
  readonly name: string | null
  readonly text: string
}

/** What the row holds sealed. */
export interface CheckContent {
  readonly title: Words
  /** How it came out: the source's name, or the officer's words. */
  readonly finding: Words | null
  readonly order: Said | null
  readonly answer: Said | null
  readonly proposal: Said | null
}

export interface Check extends CheckContent {
  readonly partyId: PartyId
  readonly id: CheckId
  readonly caseId: CaseId
  readonly commitmentId: string
  readonly organisationId: string
  readonly version: number
  readonly state: CheckState
  readonly dueAt: Date
  readonly tries: number
  readonly checkedAt: Date | null
  readonly correctBy: CalendarDate | null
}
