import type { CaseFile } from '../case/case.ts'
import { dueDatesFrom } from '../clock/due-dates.ts'
import type { Decider } from '../deciding/decider.ts'
import { recordAct } from '../store/record-act.ts'
import { getCaseForAct, noteAct, type OfficeServices } from './office-act.ts'

/** Accepts an application whose form a person had to look at. The limits run from today. */
export async function acceptCase(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version }: { readonly version: number },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'accept', role: 'office', version })
  const now = services.clock.now()
  const detail = { ...dueDatesFrom(found.item, now), basis: 'explicit' as const, acceptedAt: now.toISOString() }

  const accepted = await recordAct(services, found, { act: 'accept', detail })
  await noteAct(services, found, 'casework.accept')
  return accepted
}
