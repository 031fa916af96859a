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
import { applicantOf, getVisit, type Visit } from './visit.ts'

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
  return { visit, cases: cases.filter(({ state }) => !isOver(state)).map(summaryOf) }
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
  await take(services, visit, found)
  return found
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
