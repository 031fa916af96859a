import { revokeCertificate } from '#certificates'
import { newId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import { addMonths, calendarDateOf } from '#standards'
import type { CaseFile } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { actorOf, recordAct } from '../store/record-act.ts'
import type { Said } from './check.ts'
import { type CreditRecord, insertCredit } from './credit.ts'
import { type CheckServices, type CheckTold, getCheckFor, saidBy, writeCheck } from './officer-steps.ts'

/** Longest that a record of bad credit is kept (信用修复: 最长公示期三年). */
const creditMonths = 36

/**
 * Proposes to revoke what was decided on an untrue commitment that was not put right in its term (《行政许可法》
 * 第六十九条, 国办发〔2020〕42号 step 7). Another issuer confirms it.
 */
export async function proposeRevocation(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { version, reason }: CheckTold,
): Promise<void> {
  const at = await getCheckFor(services, officer, checkId, { step: 'propose', version })
  const { correctBy } = at.check
  if (correctBy === null || calendarDateOf(services.clock.now()) <= correctBy) throw caseworkProblems.termStillRunning()
  mustBeRevocable(at.found)
  const next = { ...at.next, proposal: saidBy(services, officer, tidyReason(reason)) }
  await writeCheck(services, { ...at, next }, { act: 'casework.propose-revocation' })
}

/** The second person does not agree: it goes back to whoever deals with it. */
export async function rejectRevocation(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { version, reason }: CheckTold,
): Promise<void> {
  const at = await getCheckFor(services, officer, checkId, { step: 'reject', version })
  mustBeSecond(at.check.proposal, officer)
  const text = tidyReason(reason)
  const next = { ...at.next, proposal: null, finding: { zh: text, en: text } }
  await writeCheck(services, { ...at, next }, { act: 'casework.reject-revocation' })
}

/** The second person confirms: decision and certificate are revoked and the credit record is made, in one transaction. */
export async function confirmRevocation(
  services: CheckServices,
  officer: Officer,
  checkId: string,
  { version }: { readonly version: number },
): Promise<void> {
  const at = await getCheckFor(services, officer, checkId, { step: 'revoke', version })
  const { check, found } = at
  const { proposal, title, partyId, caseId, organisationId } = check
  mustBeSecond(proposal, officer)
  mustBeRevocable(found)
  if (proposal === null) throw new Error('what is confirmed was proposed')
  const { text: reason } = proposal
  await writeCheck(services, at, { act: 'casework.revoke' })
  const detail = { ground: 'false-commitment', reason } as const
  await recordAct(services, found, { act: 'revoke', detail }, actorOf(services, 'issuer'))
  if (found.certificateIdentifier !== null) {
    await revokeCertificate(services, officer, {
      certificate: found.certificateIdentifier,
      reason: reason.slice(0, 500),
    })
  }
  const now = services.clock.now()
  const record: CreditRecord = {
    ...{ partyId, id: newId<'credit'>(now), checkId: check.id, caseId, organisationId, version: 1, title, reason },
    ...{ recordedAt: now, endsOn: addMonths(calendarDateOf(now), creditMonths), state: 'standing', asked: null },
    ...{ recordedBy: [proposal.officerId ?? '', officer.officerId], request: null, answer: null },
  }
  await insertCredit(services, record, 'credit-recorded')
}

/** @throws notTheSecond for who would confirm the own proposal. */
function mustBeSecond(proposal: Said | null, { officerId }: Officer): void {
  if (proposal === null || proposal.officerId === officerId) throw caseworkProblems.notTheSecond()
}

/** Only what was granted and served can be revoked; before that it is refused, which needs no revocation. */
function mustBeRevocable({ state, outcome, revokedAt }: CaseFile): void {
  if (findNextState(state, 'revoke', 'issuer') === undefined || outcome !== 'granted' || revokedAt !== null)
    throw caseworkProblems.notNow({ private: { state } })
}
