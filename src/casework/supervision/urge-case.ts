import type { Officer } from '#kernel/principal'
import { calendarDateOf } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

/** 督办: a supervisor tells the office to go on with a case. It stands in the record, and in the queue until it is done. */
export async function urgeCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, text }: { readonly version: number; readonly text: string },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'urge', role: 'supervisor', version })
  const today = calendarDateOf(services.clock.now())
  if (found.urgedAt !== null && calendarDateOf(found.urgedAt) === today) throw caseworkProblems.urgedToday()
  const detail = { timer: null, text: tidyReason(text) }

  const urged = await recordAct(services, found, { act: 'urge', detail }, actorOf(services, 'supervisor'))
  await noteAct(services, found, 'casework.urge')
  return urged
}
