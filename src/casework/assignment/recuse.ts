import type { Officer } from '#kernel/principal'
import type { CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { recordAct } from '../store/record-act.ts'

/** 回避: an officer says that they have a part in a case. They never act on it again; one of theirs is assigned anew. */
export async function recuse(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'recuse', role: 'office', version })
  const detail = { reason: tidyReason(reason) }

  const recused = await recordAct(services, found, { act: 'recuse', detail })
  await noteAct(services, found, 'casework.recuse')
  return recused
}
