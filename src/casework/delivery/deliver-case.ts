import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { statutoryPeriods } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mayActAs } from '../case/lawful.ts'
import type { ActDetails, NewAct } from '../case/recorded-act.ts'
import { noteDecisionHandedOver } from '../documents/serve-document.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, platformActor, recordActs } from '../store/record-act.ts'

export interface DeliverCase {
  readonly version: number
  /** Handed over or sent; online the platform serves by itself. */
  readonly way: string
  /** Who signed the receipt of service (送达回证), or to whom it was sent. */
  readonly receiver: string
  /** Number of the receipt; needed for a parcel. */
  readonly receipt?: string
  /** Whether the receiver signed the receipt of service; needed at the window. */
  readonly isSigned?: boolean
}

/**
 * Notes that a decision was handed over or sent, with its receipt of service; the case is thereby closed. By the issuer of
 * the office, its window, or the hall at which the applicant applied, whoever's it is (行政许可法第二十六条).
 */
export async function deliverCase(
  services: OfficeServices & Pick<Services, 'platform'>,
  officer: Officer,
  caseId: string,
  { version, way, receiver, receipt = '', isSigned = false }: DeliverCase,
): Promise<CaseFile> {
  const roleIn = (found: CaseFile): CaseRole =>
    found.organisation?.id === officer.organisation.id && mayActAs(officer, 'issuer') ? 'issuer' : 'clerk'
  const attempt = { act: 'deliver', role: roleIn, version, orHall: true } as const
  const found = await getCaseForAct(services, officer, caseId, attempt)
  const detail = readDelivery({ way, receiver: receiver.trim(), receipt: receipt.trim(), isSigned })
  if (detail.way === 'window') await noteDecisionHandedOver(services, officer, found, detail.receiver)

  const deliver: NewAct = { act: 'deliver', detail }
  const close = { act: 'close', detail: {}, actor: platformActor } as const
  const closed = await recordActs(services, found, [deliver, close], actorOf(services, roleIn(found)))
  await noteAct(services, found, 'casework.deliver', statutoryPeriods.delivery.clause)
  return closed
}

function readDelivery({
  way,
  receiver,
  receipt,
  isSigned,
}: Required<Omit<DeliverCase, 'version'>>): ActDetails['deliver'] {
  const fields: FieldProblem[] = []
  const known = (['window', 'post'] as const).find((each) => each === way)
  if (!known) fields.push({ field: 'way', words: { zh: '请选一种方式', en: 'Choose a way' } })
  if (receiver === '' || [...receiver].length > 60) {
    fields.push({
      field: 'receiver',
      words: { zh: '请写收件人，最多60个字', en: 'Name the receiver in at most 60 characters' },
    })
  }
  if ((known === 'post' && receipt === '') || !/^[0-9A-Za-z-]{0,40}$/.test(receipt)) {
    const words = { zh: '请写单号，只含字母、数字和短横', en: 'Give the number: letters, digits and hyphens' }
    fields.push({ field: 'receipt', words })
  }
  if (known === 'window' && !isSigned) {
    const words = { zh: '请签收人在送达回证上签名', en: 'Have the receiver sign the receipt of service' }
    fields.push({ field: 'signed', words })
  }
  if (!known || fields.length > 0) throw caseworkProblems.badDelivery({ fields })
  return { way: known, receiver, receipt: receipt === '' ? null : receipt, ...(known === 'window' && { isSigned }) }
}
