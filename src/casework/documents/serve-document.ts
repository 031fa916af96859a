import type { Language } from '#kernel/language'
import type { Officer, Person } from '#kernel/principal'
import type { LedgerEntry } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { caseStates } from '../case/case-states.ts'
import { mustDecide } from '../case/lawful.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseAtOffice, getCaseOf } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { checkCodeOf, shownCode } from './check-code.ts'
import { verifyAddress } from './compose-letter.ts'
import type { SignedDocument } from './document.ts'
import { documentFor } from './document-for.ts'
import { isServed } from './document-kinds.ts'
import { askForArchive, insertDelivery } from './document-store.ts'

type Serving = Parameters<typeof documentFor>[0]

/** A document in the hands of its addressee: they can have it verified. */
export interface OwnDocument extends SignedDocument {
  /** Where anybody proves it genuine who has this address, which holds the check code. */
  readonly verifyPath: string
}

function codeOf({ keys }: Pick<Serving, 'keys'>, verificationNumber: string): string {
  return shownCode(checkCodeOf(keys, verificationNumber))
}

/**
 * The applicant's own document. Opening it is its legal service, once: the first time is kept and a receipt of service
 * follows from it (国务院令第716号; 行政许可法第四十四条).
 */
export async function openOwnDocument(
  services: Serving,
  person: Person,
  caseId: string,
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<OwnDocument> {
  const found = await getCaseOf(services, person, caseId)
  const { row, ...signed } = await documentFor(services, found, name, language)
  const { verificationNumber } = signed.head
  const document = {
    ...signed,
    verifyPath: verifyAddress('', verificationNumber, codeOf(services, verificationNumber)),
  }
  if (!isServed(row.kind)) return document
  const isFirst = await insertDelivery(services, row, {
    way: 'online',
    deliveredAt: services.clock.now(),
    receiver: found.applicant?.name ?? '',
    officerId: null,
  })
  if (isFirst) {
    await services.ledger.record(entryOf(found, 'casework.receive-document', row.kind))
    await archiveAgain(services, found)
  }
  return document
}

export interface HandOver {
  readonly name: string
  /** Who took it, where it was not the applicant. */
  readonly receiver: string
}

/** Records that a document was handed over at the window; what was served before stays as it was. */
export async function handOverDocument(
  services: Serving,
  officer: Officer,
  caseId: string,
  { name, receiver }: HandOver,
): Promise<void> {
  const found = await getCaseAtOffice(services, officer, caseId, { orHall: true })
  mustHandOver(officer)
  const document = await documentFor(services, found, name)
  if (!isServed(document.row.kind)) throw caseworkProblems.notNow()
  const isFirst = await insertDelivery(services, document.row, {
    way: 'window',
    deliveredAt: services.clock.now(),
    receiver: receiver.trim().slice(0, 60) || (found.applicant?.name ?? ''),
    officerId: officer.officerId,
  })
  if (!isFirst) throw caseworkProblems.servedAlready()
  await services.ledger.record(entryOf(found, 'casework.serve-document', document.row.kind))
  await archiveAgain(services, found)
}

/** The decision itself, handed over with what it grants; where it was served before, that stays. */
export async function noteDecisionHandedOver(
  services: Serving,
  officer: Officer,
  found: CaseFile,
  receiver: string,
): Promise<void> {
  const name = found.outcome && decisions[found.outcome]
  if (!name) return
  const { row } = await documentFor(services, found, name)
  const { officerId } = officer
  await insertDelivery(services, row, { way: 'window', deliveredAt: services.clock.now(), receiver, officerId })
}

const decisions = { granted: 'grant', refused: 'refusal', 'not-accepted': 'non-acceptance' } as const

const day = 24 * 60 * 60 * 1000

async function archiveAgain({ db, clock }: Serving, found: CaseFile): Promise<void> {
  if (caseStates[found.state].turn === null) await askForArchive(db, found, new Date(clock.now().getTime() + day))
}

/** A document as the office has it; a look at it is recorded and serves nobody. */
export async function readDocument(
  services: Serving,
  officer: Officer,
  caseId: string,
  { name, language }: { readonly name: string; readonly language: Language },
): Promise<SignedDocument> {
  const found = await getCaseAtOffice(services, officer, caseId, { orHall: true })
  mustHandOver(officer)
  const document = await documentFor(services, found, name, language)
  await services.ledger.record(entryOf(found, 'casework.read-document', document.row.kind))
  return document
}

/** Whoever decides, makes certificates or sits at the window of the office. */
function mustHandOver(officer: Officer): void {
  if (!officer.duties.some((duty) => ['approver', 'issuer', 'clerk', 'head'].includes(duty))) mustDecide(officer)
}

function entryOf(found: CaseFile, act: string, kind: string): LedgerEntry {
  return {
    act,
    subject: { partyId: found.partyId },
    fields: [`document.${kind}`],
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  }
}
