import type { CaseFile } from '../case/case.ts'
import { judgeCase } from '../case/case-context.ts'
import type { Decider } from '../deciding/decider.ts'
import { deciderRole, decisionTimes, mustBeAgreed } from '../deciding/deciding.ts'
import { mustBePaid } from '../fees/payment.ts'
import { caseworkProblems } from '../problems.ts'
import { listFactChecks } from '../recheck/check-store.ts'
import { recheckOf } from '../recheck/recheck-of.ts'
import { readContent } from '../store/content-store.ts'
import { actorOf, recordAct } from '../store/record-act.ts'
import { getCaseForAct, noteAct, type OfficeServices } from './office-act.ts'
import { tidyReason } from './tidy-reason.ts'

export interface GrantCase {
  readonly version: number
  /** Needed where the rules do not suggest to grant, or the sources now say otherwise. */
  readonly reason?: string
  /** What had changed on the page that the officer looked at (Recheck.changes). */
  readonly changes?: string
}

/**
 * Decides to grant. It takes effect in a minute, with the item's certificate; until then whoever decided may take it
 * back, and nobody outside is told.
 * @throws factsChanged when a source says otherwise than at the door, and the officer has not looked at that
 */
export async function grantCase(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version, reason = '', changes = '' }: GrantCase,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'grant', role: deciderRole, version })
  mustBeAgreed(found, decider, 'granted')
  mustBePaid(found)
  const content = await readContent(services, found)
  const now = services.clock.now()
  const { outcome } = judgeCase(found, content, now)
  const recheck = recheckOf(found, content, await listFactChecks(services, found), now)
  // A department's own system looks into its own registers.
  if (decider.kind === 'officer' && recheck.changes !== changes) throw caseworkProblems.factsChanged()
  const isPlain = outcome === 'can' && recheck.changes === ''
  const why = isPlain && reason.trim() === '' ? null : tidyReason(reason)

  const detail = { reason: why, ...decisionTimes(services, found) }
  const decided = await recordAct(services, found, { act: 'grant', detail }, actorOf(services, deciderRole(found)))
  await noteAct(services, found, 'casework.decide')
  return decided
}
