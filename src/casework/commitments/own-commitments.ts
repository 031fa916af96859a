import { findId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { SignedCommitment } from '../case/case.ts'
import { findNextState } from '../case/case-states.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase } from '../store/case-store.ts'
import { listSignedOf } from '../store/content-store.ts'
import { type Check, findNextCheck } from './check.ts'
import { findCheck, listChecksOf, updateCheck } from './check-store.ts'
import { commitmentBasis } from './commitment-basis.ts'
import { type CreditRecord, listCreditOf } from './credit.ts'
import { saidBy } from './officer-steps.ts'

/** A commitment of the person with what became of it. */
export interface OwnCommitment extends SignedCommitment {
  readonly caseId: string
  readonly itemName: Words
  readonly title: Words
  readonly check: Check | null
  readonly mayWithdraw: boolean
}

export interface OwnCommitments {
  readonly commitments: readonly OwnCommitment[]
  readonly credit: readonly CreditRecord[]
}

/** What the person has promised, newest first, how it was checked, and what stands in the credit record. */
export async function listOwnCommitments(
  services: Pick<Services, 'db' | 'keys'>,
  { partyId }: Pick<Person, 'partyId'>,
): Promise<OwnCommitments> {
  const checks = await listChecksOf(services, partyId)
  const commitments: OwnCommitment[] = []
  for (const { caseId, ...signed } of await listSignedOf(services, partyId)) {
    const found = await findCase(services, { partyId, id: caseId })
    const commitment = found?.item.online?.commitments.find(({ id }) => id === signed.commitmentId)
    if (!found || !commitment) continue
    const check = checks.find((each) => each.caseId === caseId && each.commitmentId === signed.commitmentId) ?? null
    const mayWithdraw =
      findNextState(found.state, 'unsign', 'applicant') !== undefined &&
      (check === null || check.state === 'true' || findNextCheck(check.state, 'withdraw') !== undefined)
    commitments.push({ ...signed, caseId, itemName: found.item.name, title: commitment.title, check, mayWithdraw })
  }
  return { commitments, credit: await listCreditOf(services, partyId) }
}

/** The person says how it was put right, or why it was true all along. */
export async function answerOrder(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>,
  { partyId }: Pick<Person, 'partyId'>,
  checkId: string,
  { reason }: { readonly reason: string },
): Promise<void> {
  const id = findId<'check'>(checkId)
  const check = id && (await findCheck(services, id))
  if (check?.partyId !== partyId) throw caseworkProblems.checkNotFound()
  const state = findNextCheck(check.state, 'answer')
  if (state === undefined) throw caseworkProblems.notNow({ private: { check: check.state } })
  const answer = saidBy(services, null, tidyReason(reason))
  if (!(await updateCheck(services, check, { ...check, state, answer }))) throw caseworkProblems.decidedMeanwhile()
  await services.ledger.record({
    act: 'casework.answer-order',
    subject: { partyId },
    fields: ['commitment'],
    purpose: { words: check.title },
    legalBasis: commitmentBasis,
  })
}
