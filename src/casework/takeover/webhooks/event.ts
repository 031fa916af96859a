import type { CaseId, ClientId, Id } from '#kernel/ids'
import type { CaseAct } from '../../case/case-acts.ts'
import type { CaseState } from '../../case/case-states.ts'

/** What a system is told of one act. Nothing personal is in it: who the case is about is read, and recorded, apart. */
export interface WebhookEvent {
  /** The same each time it is sent. */
  readonly id: Id<'webhook-event'>
  readonly caseId: CaseId
  readonly caseNumber: string
  readonly act: CaseAct
  /** Of the case after the act. */
  readonly state: CaseState
  /** Of the act in the case; events of a case come in this order, with gaps where an act concerns nobody outside. */
  readonly sequence: number
  readonly at: Date
}

export interface StoredEvent extends WebhookEvent {
  readonly clientId: ClientId
  readonly position: number
  readonly attempts: number
  readonly deliveredAt: Date | null
  readonly deadAt: Date | null
}
