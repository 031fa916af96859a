import type { Services } from '#kernel/services'
import type { PersonAtWindow } from '../applicant/applicant.ts'
import type { CaseFile, Draft } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import type { ActDetails, Actor } from '../case/recorded-act.ts'
import { caseworkProblems } from '../problems.ts'
import { listActs } from '../store/act-store.ts'
import type { Store } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import type { Intake } from './intake.ts'
import { findVisit, type Visit } from './visit.ts'

/** Digest of all that is filled in, whoever filled it in: what was shown and what is submitted have the same or differ. */
export function contentDigest(keys: Services['keys'], draft: Draft): string {
  const { case: found, facts, answers, materials, commitments } = draft
  const filled = [
    [found.id, found.itemCode, found.itemVersion],
    facts.map(({ factId, status, value, sourceValue }) => [factId, status, value, sourceValue]).sort(byName),
    Object.entries(answers).sort(byName),
    materials.map(({ id, materialId }) => [materialId, id]).sort(byName),
    commitments.map(({ commitmentId, textHash }) => [commitmentId, textHash]).sort(byName),
    found.deferred.map(({ materialId, dueOn }) => [materialId, dueOn]).sort(byName),
  ]
  return keys.digest(JSON.stringify(filled)).toString('hex')
}

function byName(one: readonly unknown[], other: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1
}

type Confirming = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>

/**
 * The person says that what was filled in for them is right. Confirmed is what was shown: if anything has changed since,
 * nothing is confirmed. Twice the same is once.
 */
export async function recordConfirmation(
  services: Confirming,
  visit: Visit,
  caseId: string,
  { clerk, ...detail }: ActDetails['confirm-for'] & { readonly clerk: Actor },
): Promise<void> {
  const found = await getCaseOf(services, visit, caseId, { lock: true })
  mustBeLawful(found, 'confirm-for', 'clerk')
  const draft = { case: found, ...(await readContent(services, found)) }
  if (contentDigest(services.keys, draft) !== detail.digest) throw caseworkProblems.shownOtherwise()
  if (await findConfirmation(services, visit, draft)) return
  await recordAct(services, found, { act: 'confirm-for', detail }, clerk)
  await services.ledger.record({
    act: 'casework.confirm-for',
    subject: { partyId: visit.partyId },
    purpose: purposeOf(found),
  })
}

/** The confirmation, during this visit, of exactly what is filled in now. */
export async function findConfirmation(
  store: Store,
  { beganAt }: Pick<Visit, 'beganAt'>,
  draft: Draft,
): Promise<ActDetails['confirm-for'] | undefined> {
  const digest = contentDigest(store.keys, draft)
  const acts = await listActs(store, draft.case)
  const act = acts.findLast((each) => each.act === 'confirm-for')
  if (act?.act !== 'confirm-for' || act.at < beganAt || act.detail.digest !== digest) return undefined
  return act.detail
}

/** How a case is taken in at a window. @throws notConfirmed unless the person confirmed exactly this during this visit */
export async function intakeOf(store: Store, applicant: PersonAtWindow, draft: Draft): Promise<Intake> {
  const visit = await findVisit(store, applicant.visitId)
  // Received offline, it may have been confirmed in a visit since: the one of the receipt is its own.
  const since = applicant.offline ? { beganAt: new Date(applicant.offline.receivedAt) } : visit
  const confirmed = visit && since && (await findConfirmation(store, since, draft))
  if (!visit || !confirmed) throw caseworkProblems.notConfirmed()
  const { card, code } = visit.proof
  return {
    officerName: visit.officerName,
    organisationId: visit.organisationId,
    proof: card ? 'card' : code ? 'code' : 'typed',
    confirmed: confirmed.way,
    paperReason: confirmed.reason,
    ...(applicant.offline && { offline: applicant.offline }),
  }
}

/** What a case taken in at a window lacks to be accepted at once: whoever came in on a typed name is looked at first. */
export function isKnownForSure({ intake }: { readonly intake: CaseFile['intake'] }): boolean {
  return intake?.proof !== 'typed'
}
