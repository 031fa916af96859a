import type { FieldProblem } from '#kernel/problem'
import { calendarDateOf, endOfPeriod } from '#standards'
import { type CaseFile, type DeclineGround, declineGrounds } from '../case/case.ts'
import type { NewAct } from '../case/recorded-act.ts'
import type { Decider } from '../deciding/decider.ts'
import { servingActs } from '../delivery/serving-acts.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, platformActor, recordActs } from '../store/record-act.ts'
import { getCaseForAct, noteAct, type OfficeServices } from './office-act.ts'
import { isRefusable } from './office-view.ts'
import { tidyReason } from './tidy-reason.ts'

export interface DeclineCase {
  readonly version: number
  /** One of declineGrounds. */
  readonly ground: string
  /** Where to apply instead; needed when this office is not competent. */
  readonly competentBody?: string
  readonly reason: string
}

/**
 * 不予受理, in writing, with the competent body where there is one (行政许可法第三十二条第一、二项), or because the
 * correction never came. It is no refusal: the case was not looked into.
 */
export async function declineCase(
  services: OfficeServices,
  decider: Decider,
  caseId: string,
  { version, ground, competentBody = '', reason }: DeclineCase,
): Promise<CaseFile> {
  const found = await getCaseForAct(services, decider, caseId, { act: 'decline', role: 'office', version })
  const now = services.clock.now()
  if (!isRefusable(found, now)) throw caseworkProblems.correctionStillRunning()
  const given = readDecline(found, ground, competentBody.trim())
  const why = tidyReason(reason)

  const { date: deliverBy, provisional } = endOfPeriod('delivery', calendarDateOf(now))
  const decline: NewAct = { act: 'decline', detail: { ...given, reason: why, due: { deliverBy, provisional } } }
  const served = servingActs(found, 'not-accepted').map((act) => ({ ...act, actor: platformActor }))
  const declined = await recordActs(services, found, [decline, ...served], actorOf(services))
  await noteAct(services, found, 'casework.decline', licensing32)
  return declined
}

const licensing32 = { zh: '《行政许可法》第三十二条', en: 'Administrative Licensing Law, art. 32' }

function readDecline(
  { state }: Pick<CaseFile, 'state'>,
  ground: string,
  body: string,
): { readonly ground: DeclineGround; readonly competentBody: string | null } {
  const known = declineGrounds.find((each) => each === ground)
  const fields: FieldProblem[] = []
  // A correction that was never asked for cannot have failed to come.
  if (!known || (known === 'not-corrected') !== (state === 'incomplete')) {
    fields.push({
      field: 'ground',
      words: { zh: '请选符合现在情形的一项', en: 'Choose the ground that fits the case' },
    })
  }
  const length = [...body].length
  if (known === 'not-competent' && (length < 4 || length > 100)) {
    const words = { zh: '请写明有管理权限的机关，4到100个字', en: 'Name the competent organ in 4 to 100 characters' }
    fields.push({ field: 'competentBody', words })
  }
  if (!known || fields.length > 0) throw caseworkProblems.badDecline({ fields })
  return { ground: known, competentBody: known === 'not-competent' ? body : null }
}
