import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { addWorkdays, type CalendarDate, calendarDateOf } from '#standards'
import type { CaseFile, Draft } from '../case/case.ts'
import { mustBeLawful } from '../case/lawful.ts'
import { standingOf } from '../draft/missing-of.ts'
import { caseworkProblems } from '../problems.ts'
import { deleteCommitment, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { recordAct } from '../store/record-act.ts'
import { findNextCheck } from './check.ts'
import { findCheckOf, updateCheck } from './check-store.ts'
import { commitmentBasis } from './commitment-basis.ts'

/** Working days in which the proof is handed in instead. */
export const proofDays = 10

/**
 * Takes a commitment back before the decision (国办发〔2020〕42号, step 3: it is free, and stays so). In a draft the proof
 * is asked for again; after acceptance it comes within ten working days, and the case goes on meanwhile. What an officer
 * has already ordered to be put right cannot be taken back any more.
 */
export async function withdrawCommitment(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  person: Person,
  caseId: string,
  { commitmentId }: { readonly commitmentId: string },
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(found, 'unsign', 'applicant')
  const draft: Draft = { case: found, ...(await readContent(services, found)) }
  const commitment = found.item.online?.commitments.find(({ id }) => id === commitmentId)
  if (!commitment || !draft.commitments.some((each) => each.commitmentId === commitmentId))
    throw caseworkProblems.unknownCommitment()
  await closeCheck(services, found, commitmentId)

  await deleteCommitment(services.db, found, commitmentId)
  const { date } = addWorkdays(calendarDateOf(services.clock.now()), proofDays)
  const handIn = found.state === 'draft' ? [] : proofsOf(draft, commitmentId, date)
  await recordAct(services, found, { act: 'unsign', detail: { commitmentId, handIn } })
  await services.ledger.record({
    act: 'casework.unsign',
    subject: { partyId: person.partyId },
    purpose: { ...purposeOf(found), words: commitment.title },
    legalBasis: commitmentBasis,
  })
}

async function closeCheck(
  services: Pick<Services, 'db' | 'keys'>,
  { partyId, id }: CaseFile,
  commitmentId: string,
): Promise<void> {
  const check = await findCheckOf(services, partyId, id, commitmentId)
  if (!check || check.state === 'true') return
  const state = findNextCheck(check.state, 'withdraw')
  if (state === undefined) throw caseworkProblems.notNow({ private: { check: check.state } })
  if (!(await updateCheck(services, check, { ...check, state }))) throw caseworkProblems.decidedMeanwhile()
}

/** The papers that only this commitment replaced. */
function proofsOf(
  draft: Draft,
  commitmentId: string,
  dueOn: CalendarDate,
): { readonly materialId: string; readonly dueOn: CalendarDate }[] {
  const without = { ...draft, commitments: draft.commitments.filter((each) => each.commitmentId !== commitmentId) }
  return draft.case.item.materials
    .filter((material) => standingOf(draft, material) === 'committed')
    .filter((material) => !['spared', 'not-asked', 'handed-in'].includes(standingOf(without, material)))
    .map(({ id }) => ({ materialId: id, dueOn }))
}
