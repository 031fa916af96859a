import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { mustBeLawful, mustDecide } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { isRefusable } from './office-view.ts'
import { legalBasisOf, purposeOf } from './open-case.ts'
import { tidyReason } from './tidy-reason.ts'
import { mustBeUnchanged } from './unchanged.ts'

/** Refuses, in writing and with reasons; the decision prints the remedies (行政许可法第三十八条). */
export async function refuseCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  officer: Officer,
  caseId: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<CaseFile> {
  const found = await getCaseAtOffice(services, officer, caseId)
  mustDecide(officer)
  mustBeUnchanged(found, version)
  mustBeLawful(found, 'refuse', 'office')
  if (!isRefusable(found, services.clock.now())) throw caseworkProblems.correctionStillRunning()
  const detail = { reason: tidyReason(reason) }

  const refused = await recordAct(services, found, { act: 'refuse', detail })
  await services.ledger.record({
    act: 'casework.refuse',
    subject: { partyId: found.partyId },
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  return refused
}
