import {
  acceptCorrection,
  type CheckStep,
  confirmRevocation,
  orderCorrection,
  proposeRevocation,
  rejectRevocation,
  settleCheck,
} from '#casework'
import type { Access } from '#kernel/http'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'

export interface StepGiven {
  readonly version: number
  readonly reason: string
  /** YYYY-MM-DD */
  readonly by: string
}

/** Something an officer does to a check by one short form, and the verb behind it. */
export interface Step {
  readonly step: CheckStep
  /** Last part of its address. */
  readonly action: string
  readonly act: string
  readonly may: Access
  readonly words: Words
  readonly isDanger?: boolean
  readonly asks: readonly ('reason' | 'by')[]
  do(services: Services, officer: Officer, checkId: string, given: StepGiven): Promise<void>
}

export const steps: readonly Step[] = [
  {
    step: 'find',
    action: 'true',
    act: 'casework.settle-check',
    may: 'officer:approver',
    words: { zh: '核查属实', en: 'It is true' },
    asks: ['reason'],
    do: (services, officer, id, given) => settleCheck(services, officer, id, { ...given, isTrue: true }),
  },
  {
    step: 'find-false',
    action: 'untrue',
    act: 'casework.settle-check-untrue',
    may: 'officer:approver',
    words: { zh: '核查不实', en: 'It is untrue' },
    isDanger: true,
    asks: ['reason'],
    do: (services, officer, id, given) => settleCheck(services, officer, id, { ...given, isTrue: false }),
  },
  {
    step: 'order',
    action: 'order',
    act: 'casework.order-correction',
    may: 'officer:approver',
    words: { zh: '责令限期改正', en: 'Order it to be put right' },
    isDanger: true,
    asks: ['reason', 'by'],
    do: orderCorrection,
  },
  {
    step: 'accept',
    action: 'accept',
    act: 'casework.accept-correction',
    may: 'officer:approver',
    words: { zh: '确认已改正', en: 'It was put right' },
    asks: ['reason'],
    do: acceptCorrection,
  },
  {
    step: 'propose',
    action: 'propose',
    act: 'casework.propose-revocation',
    may: 'officer:issuer',
    words: { zh: '提请撤销决定', en: 'Propose to revoke the decision' },
    isDanger: true,
    asks: ['reason'],
    do: proposeRevocation,
  },
  {
    step: 'reject',
    action: 'reject',
    act: 'casework.reject-revocation',
    may: 'officer:issuer',
    words: { zh: '不同意撤销', en: 'Do not agree to revoke' },
    asks: ['reason'],
    do: rejectRevocation,
  },
  {
    step: 'revoke',
    action: 'revoke',
    act: 'casework.revoke',
    may: 'officer:issuer',
    words: { zh: '复核同意，撤销决定和证照', en: 'Confirm: revoke decision and certificate' },
    isDanger: true,
    asks: [],
    do: confirmRevocation,
  },
]
