import type { CaseFile } from '../case/case.ts'
import type { Decider } from '../deciding/decider.ts'
import { deciderRole, decisionTimes, mustBeAgreed } from '../deciding/deciding.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'
import { getCaseForAct, noteAct, type OfficeServices } from './office-act.ts'
import { isRefusable } from './office-view.ts'
import { tidyReason } from './tidy-reason.ts'

/**
 * Decides to refuse, in writing and with reasons; the decision prints the remedies (行政许可法第三十八条). It takes effect
 * in a minute.
 */
export async function refuseCase(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'refuse', role: deciderRole, version })
  mustBeAgreed(found, decider, 'refused')
  if (!isRefusable(found, services.clock.now())) throw caseworkProblems.correctionStillRunning()
  const detail = { reason: tidyReason(reason), ...decisionTimes(services, found) }

  const decided = await recordAct(services, found, { act: 'refuse', detail }, actorOf(services, deciderRole(found)))
  await noteAct(services, found, 'casework.decide')
  return decided
}
