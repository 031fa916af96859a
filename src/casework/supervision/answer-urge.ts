import type { Officer } from '#kernel/principal'
import type { CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mayActAs } from '../case/lawful.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

/** Answers the applicant's urging, who reads it; by the office or its head. */
export async function answerUrge(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, text }: { readonly version: number; readonly text: string },
): Promise<CaseFile> {
  const role: CaseRole = mayActAs(officer, 'office') ? 'office' : 'head'
  const found = await getCaseForAct(services, officer, caseId, { act: 'answer-urge', role, version })
  if (!found.applicantUrge || found.applicantUrge.answeredAt !== null) throw caseworkProblems.noUrge()
  const detail = { text: tidyReason(text, { most: 500 }) }

  const answered = await recordAct(services, found, { act: 'answer-urge', detail }, actorOf(services, role))
  await noteAct(services, found, 'casework.answer-urge')
  return answered
}
