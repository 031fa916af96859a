import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { type CaseFile, type EndingGround, endingGrounds } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mayActAs } from '../case/lawful.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

export const endingWords: Readonly<Record<EndingGround, Words>> = {
  'applicant-died': { zh: '申请人死亡或丧失行为能力', en: 'The applicant died or lost legal capacity' },
  'body-ended': { zh: '法人或其他组织终止', en: 'The legal person or organisation ended' },
  'licence-lost': { zh: '前置的许可被撤销、撤回或吊销', en: 'A licence it rests on was revoked or withdrawn' },
  'item-abolished': { zh: '事项依法取消', en: 'The service was abolished by law' },
  'force-majeure': { zh: '不可抗力导致无法办理', en: 'Force majeure makes it impossible' },
}

export interface TerminateCase {
  readonly version: number
  /** One of endingGrounds. */
  readonly ground: string
  readonly reason: string
}

/** Ends a case in which there is nothing left to decide (行政许可法第七十条); by the office or its head. */
export async function terminateCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, ground, reason }: TerminateCase,
): Promise<CaseFile> {
  const role: CaseRole = mayActAs(officer, 'office') ? 'office' : 'head'
  const found = await getCaseForAct(services, officer, caseId, { act: 'terminate', role, version })
  const known = endingGrounds.find((each) => each === ground)
  if (!known) {
    const words = { zh: '请选一种情形', en: 'Choose a ground' }
    throw caseworkProblems.badEnding({ fields: [{ field: 'ground', words }] })
  }
  const detail = { ground: known, reason: tidyReason(reason) }

  const ended = await recordAct(services, found, { act: 'terminate', detail }, actorOf(services, role))
  await noteAct(services, found, 'casework.terminate', {
    zh: '《行政许可法》第七十条',
    en: 'Administrative Licensing Law, art. 70',
  })
  return ended
}
