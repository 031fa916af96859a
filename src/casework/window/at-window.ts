import { sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { PersonAtWindow } from '../applicant/applicant.ts'
import type { CaseSummary } from '../applicant/case-view.ts'
import { summaryOf } from '../applicant/summary.ts'
import type { CaseFile, Draft } from '../case/case.ts'
import { isOver } from '../case/case-states.ts'
import { mustActAs } from '../case/lawful.ts'
import { type StartCase, startCase } from '../draft/start-case.ts'
import { caseworkProblems } from '../problems.ts'
import { listCasesOf } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { purposeOf } from '../store/purpose.ts'
import { applicantOf, getVisit, levelOf, type Visit } from './visit.ts'

type Serving = Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>

/** What the person has under way on this platform, wherever it was begun. The look is theirs to read. */
export async function listAtWindow(
  services: Serving,
  officer: Officer,
  visitId: string,
): Promise<{ readonly visit: Visit; readonly cases: readonly CaseSummary[] }> {
  mustActAs(officer, 'clerk')
  const visit = await getVisit(services, officer, visitId)
  const cases = await listCasesOf(services, visit.partyId)
  await services.ledger.record({
    act: 'casework.window-look',
    subject: { partyId: visit.partyId },
    fields: ['cases'],
    purpose: { words: { zh: '窗口接待', en: 'Serving you at the window' } },
  })
  const open = cases.filter((each) => !isOver(each.state) && mayBeShown(visit, each))
  return { visit, cases: open.map(summaryOf) }
}

/** Begins a case for the person, or goes on with the draft they have, and takes it in hand. */
export async function startAtWindow(
  services: Serving & Pick<Services, 'config'>,
  officer: Officer,
  visitId: string,
  what: StartCase,
): Promise<Draft> {
  mustActAs(officer, 'clerk')
  const visit = await getVisit(services, officer, visitId)
  const draft = await startCase(services, applicantOf(visit), what)
  mustMayOpen(visit, draft)
  await take(services, visit, draft.case)
  return draft
}

/** Takes a case of the person in hand: the visit, and the second screen, are about this one from now on. */
export async function takeInHand(
  services: Serving,
  officer: Officer,
  visitId: string,
  caseId: string,
): Promise<CaseFile> {
  mustActAs(officer, 'clerk')
  const visit = await getVisit(services, officer, visitId)
  const found = await getCaseOf(services, visit, caseId)
  mustMayOpen(visit, { case: found, ...(await readContent(services, found)) })
  await take(services, visit, found)
  return found
}

/** Of somebody who only gave a name: the drafts of this window alone. */
function mayBeShown({ proof, organisationId }: Visit, found: Pick<CaseFile, 'state' | 'windowOrganisation'>): boolean {
  return levelOf(proof) >= 2 || (found.state === 'draft' && found.windowOrganisation === organisationId)
}

/**
 * Whoever only says a name and a number may begin; what sources said of the person is for who has proved to be that person.
 * @throws presenceUnproven
 */
function mustMayOpen(visit: Visit, { case: found, facts }: Draft): void {
  const isFetched = facts.some(({ status }) => status !== 'own' && status !== 'unavailable')
  if (mayBeShown(visit, found) && (levelOf(visit.proof) >= 2 || !isFetched)) return
  throw caseworkProblems.presenceUnproven()
}

async function take(services: Serving, visit: Visit, found: CaseFile): Promise<void> {
  await sql`update casework.visits set case_id = ${found.id}, objected_at = null where id = ${visit.id}`.execute(
    services.db,
  )
  await services.ledger.record({
    act: 'casework.window-look',
    subject: { partyId: visit.partyId },
    fields: ['facts', 'answers', 'materials', 'commitments'],
    purpose: purposeOf(found),
  })
}

/**
 * The person of a visit, for whose case in hand a clerk fills in.
 * @throws what getVisit throws, otherCase
 */
export async function serving(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'apart'>,
  officer: Officer,
  visitId: string,
  caseId: string,
): Promise<{ readonly visit: Visit; readonly applicant: PersonAtWindow }> {
  mustActAs(officer, 'clerk')
  const visit = await getVisit(services, officer, visitId)
  if (visit.caseId !== caseId) throw caseworkProblems.otherCase()
  return { visit, applicant: applicantOf(visit) }
}

/** Everything of the case in hand. */
export async function readAtWindow(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'apart'>,
  officer: Officer,
  visitId: string,
  caseId: string,
): Promise<Draft & { readonly visit: Visit }> {
  const { visit, applicant } = await serving(services, officer, visitId, caseId)
  const found = await getCaseOf(services, applicant, caseId)
  return { visit, case: found, ...(await readContent(services, found)) }
}
