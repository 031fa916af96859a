import { type Colleague, listPresentOfficers } from '#identity'
import { rows, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mayActAs } from '../case/lawful.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { actorOf, recordAct } from '../store/record-act.ts'
import { applicantIndex } from './kin.ts'

export interface HandOver {
  readonly version: number
  /** Id of the officer who goes on with it. */
  readonly to: string
  readonly reason: string
}

/** Hands a case to a colleague: the own one, one that is nobody's, or as the head any. */
export async function handOverCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, to, reason }: HandOver,
): Promise<CaseFile> {
  const role: CaseRole = mayActAs(officer, 'head') ? 'head' : 'office'
  const found = await getCaseForAct(services, officer, caseId, { act: 'hand-over', role, version })
  const isTheirs = found.assignee === null || found.assignee === officer.officerId
  if (role === 'office' && !isTheirs) throw caseworkProblems.notYourCase()
  const receiver = (await receiversOf(services, officer, found)).find(({ officerId }) => officerId === to)
  const fields: FieldProblem[] = [{ field: 'to', words: { zh: '请选接手的同事', en: 'Choose the colleague' } }]
  if (!receiver) throw caseworkProblems.badReceiver({ fields })
  const detail = { officerId: receiver.officerId, name: receiver.name, why: tidyReason(reason) }

  const handed = await recordAct(services, found, { act: 'hand-over', detail }, actorOf(services, role))
  await noteAct(services, found, 'casework.hand-over')
  return handed
}

/** Who may go on with a case: approvers of the office who are there and have no part in it. */
export async function listReceivers(services: OfficeServices, officer: Officer, caseId: string): Promise<Colleague[]> {
  return receiversOf(services, officer, await getCaseAtOffice(services, officer, caseId))
}

async function receiversOf(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  { organisation }: Officer,
  { applicant, recused, assignee }: CaseFile,
): Promise<Colleague[]> {
  const present = await listPresentOfficers(services, { organisationId: organisation.id, duty: 'approver' })
  const free = present.filter(({ officerId }) => officerId !== assignee && !recused.includes(officerId))
  const ids = free.map(({ officerId }) => officerId)
  const impartial = await rows<{ officer: string }>(
    services.db,
    sql`select officer from casework.loads_of(${organisation.id}, ${ids}::text[], ${applicantIndex(services, applicant)})`,
  )
  return free.filter(({ officerId }) => impartial.some(({ officer }) => officer === officerId))
}
