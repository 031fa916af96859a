import type { Officer } from '#kernel/principal'
import type { CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mayActAs } from '../case/lawful.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

/**
 * 预审: somebody of the office or its window has looked whether everything is there, and writes down what they think. No
 * step of the law: the five days run on, and the applicant is told nothing by it (standards §3.1).
 */
export async function precheckCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, opinion }: { readonly version: number; readonly opinion: string },
): Promise<CaseFile> {
  const role: CaseRole = mayActAs(officer, 'office') ? 'office' : 'clerk'
  const found = await getCaseForAct(services, officer, caseId, { act: 'precheck', role, version })
  const detail = { opinion: tidyReason(opinion, { least: 2, most: 500 }) }

  const checked = await recordAct(services, found, { act: 'precheck', detail }, actorOf(services, role))
  await noteAct(services, found, 'casework.precheck')
  return checked
}
