import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { countFootprint, listFootprint } from '#ledger'
import type { CaseFile } from '../case/case.ts'
import { findNextState, mayRead } from '../case/case-states.ts'
import { clockOf } from '../clock/case-clock.ts'
import { writtenActs } from '../documents/documents-of.ts'
import { listDocuments } from '../documents/list-documents.ts'
import { listActPage, listWrittenActs } from '../store/act-store.ts'
import { listCasesOf, type Store } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { windowPartOf } from '../window/intake.ts'
import type { CaseSummary, CaseView } from './case-view.ts'
import { phasesOf } from './phases.ts'
import { recordLine, toldActs } from './record-lines.ts'
import { summaryOf } from './summary.ts'
import { urgingOf } from './urging.ts'

/** Looks of others that the page of a case shows; all of them have a page of their own. */
const looksShown = 5

/**
 * Where the person's case is, whose turn it is, until when, and who saw its data. Of the record a page alone, the newest
 * or the one before an act: what happens to a case makes no answer larger.
 */
export async function getOwnCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'apart'>,
  person: Pick<Person, 'partyId'>,
  caseId: string,
  { before }: { readonly before?: number | undefined } = {},
): Promise<CaseView> {
  const found = await getCaseOf(services, person, caseId)
  const told = await listActPage(services, found, toldActs, before)
  return {
    ...summaryOf(found),
    ...(await readContent(services, found)),
    item: found.item,
    innerState: found.state,
    queryCode: found.queryCode,
    itemVersion: found.itemVersion,
    acceptedAt: found.acceptedAt,
    acceptanceBasis: found.acceptanceBasis,
    acceptanceDue: found.acceptanceDue,
    phases: phasesOf(found),
    clock: clockOf(found, services.clock.now()),
    record: told.acts.flatMap((act) => recordLine(found, act)),
    recordCount: told.count,
    recordEarlier: told.earlier,
    documents: await listDocuments(services, found, await listWrittenActs(services, found, writtenActs)),
    ...(await accessesOf(services, found)),
    correction: found.correction,
    deferred: found.deferred,
    decision: mayRead(found.state, 'applicant', 'decision') ? found.decision : null,
    ending: found.ending,
    window: windowPartOf(found),
    certificateIdentifier: found.certificateIdentifier,
    payment: found.payment,
    mayWithdraw: findNextState(found.state, 'withdraw', 'applicant') !== undefined,
    mayMend: findNextState(found.state, 'mend', 'applicant') !== undefined && found.item.online !== null,
    urging: urgingOf(found, services.clock.now()),
  }
}

/** Enough of the person's own case for a list, a receipt or a rating; costs one query. */
export async function getOwnSummary(
  store: Store & Partial<Pick<Services, 'clock' | 'apart'>>,
  person: Pick<Person, 'partyId'>,
  caseId: string,
): Promise<CaseSummary> {
  return summaryOf(await getCaseOf(store, person, caseId))
}

/** All cases of the person on this platform, last changed first; discarded drafts left out. */
export async function listOwnCases(store: Store, person: Pick<Person, 'partyId'>): Promise<CaseSummary[]> {
  const found = await listCasesOf(store, person.partyId)
  return found.filter(({ state, submittedAt }) => state !== 'withdrawn' || submittedAt !== null).map(summaryOf)
}

/** What the ledger has under the case's number; a draft has none yet. */
async function accessesOf(
  services: Parameters<typeof getOwnCase>[0],
  { partyId, caseNumber }: CaseFile,
): Promise<Pick<CaseView, 'accesses' | 'accessCount'>> {
  if (caseNumber === null) return { accesses: [], accessCount: 0 }
  return {
    accesses: await listFootprint(services, { partyId }, { limit: looksShown, caseNumber, others: true }),
    accessCount: await countFootprint(services, { partyId }, caseNumber),
  }
}
