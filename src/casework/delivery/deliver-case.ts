import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import { statutoryPeriods } from '#standards'
import type { CaseFile } from '../case/case.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { mayActAs } from '../case/lawful.ts'
import type { ActDetails, NewAct } from '../case/recorded-act.ts'
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
}

/** Notes that a decision was handed over or sent, with its receipt of service; the case is thereby closed. */
export async function deliverCase(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version, way, receiver, receipt = '' }: DeliverCase,
): Promise<CaseFile> {
  const role: CaseRole = mayActAs(officer, 'issuer') ? 'issuer' : 'clerk'
  const found = await getCaseForAct(services, officer, caseId, { act: 'deliver', role, version })
  const detail = readDelivery(way, receiver.trim(), receipt.trim())

  const deliver: NewAct = { act: 'deliver', detail }
  const close = { act: 'close', detail: {}, actor: platformActor } as const
  const closed = await recordActs(services, found, [deliver, close], actorOf(services, role))
  await noteAct(services, found, 'casework.deliver', statutoryPeriods.delivery.clause)
  return closed
}

function readDelivery(way: string, receiver: string, receipt: string): ActDetails['deliver'] {
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
  if (!known || fields.length > 0) throw caseworkProblems.badDelivery({ fields })
  return { way: known, receiver, receipt: receipt === '' ? null : receipt }
}
