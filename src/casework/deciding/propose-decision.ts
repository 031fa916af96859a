import type { Officer } from '#kernel/principal'
import type { CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'
import { mustNotConfirmOwn } from './deciding.ts'

export interface ProposeDecision {
  readonly version: number
  /** granted or refused. */
  readonly outcome: string
  readonly reason: string
}

/** Puts a decision before a second person of the same organisation; the clock runs on. */
export async function proposeDecision(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, outcome, reason }: ProposeDecision,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'propose', role: 'office', version })
  const detail = { outcome: readOutcome(outcome), reason: tidyReason(reason) }

  const proposed = await recordAct(services, found, { act: 'propose', detail })
  await noteAct(services, found, 'casework.propose')
  return proposed
}

/** Sends a proposal back to be thought over. Not by whoever made it. */
export async function returnProposal(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'return', role: 'second', version })
  mustNotConfirmOwn(found, officer)
  const detail = { reason: tidyReason(reason) }

  const returned = await recordAct(services, found, { act: 'return', detail }, actorOf(services, 'second'))
  await noteAct(services, found, 'casework.return')
  return returned
}

function readOutcome(outcome: string): 'granted' | 'refused' {
  const known = (['granted', 'refused'] as const).find((each) => each === outcome)
  const fields = [{ field: 'outcome', words: { zh: '请选准予或者不予', en: 'Choose to grant or to refuse' } }]
  if (!known) throw caseworkProblems.badProposal({ fields })
  return known
}
