import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { caseStates } from '../case/case-states.ts'
import { mustLook } from '../case/lawful.ts'
import { listWrittenActs } from '../store/act-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { isServed } from './document-kinds.ts'
import { writtenActs } from './documents-of.ts'
import { listDocuments } from './list-documents.ts'

/** A document in the list of its office; a receipt of service and the applicant's own application are never served. */
export interface OfficeDocument {
  readonly name: string
  readonly title: Words
  readonly at: Date
  readonly isServed: boolean
  readonly isReceipt: boolean
}

export interface OfficeDocuments {
  readonly caseId: string
  readonly itemName: Words
  readonly documents: readonly OfficeDocument[]
  /** Whether there is, or may be made, a package of the whole case. */
  readonly isOver: boolean
  /** Whether this officer may hand them over. */
  readonly mayServe: boolean
}

/** Documents of a case of the own office, newest first, and which of them have reached their addressee. */
export async function listCaseDocuments(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger' | 'apart'>,
  officer: Officer,
  caseId: string,
): Promise<OfficeDocuments> {
  const found = await getCaseAtOffice(services, officer, caseId, { orHall: true })
  mustLook(officer, found)
  const documents = await listDocuments(services, found, await listWrittenActs(services, found, writtenActs))
  await services.ledger.record({
    act: 'casework.read-document',
    subject: { partyId: found.partyId },
    fields: ['case.documents'],
    purpose: purposeOf(found),
    ...legalBasisOf(found),
  })
  const names = new Set(documents.map(({ name }) => name))
  return {
    caseId: found.id,
    itemName: found.item.name,
    documents: documents.toReversed().map(({ name, title, at, kind }) => ({
      ...{ name, title, at },
      isServed: names.has(`service-receipt-of-${name}`),
      isReceipt: !isServed(kind),
    })),
    isOver: caseStates[found.state].turn === null,
    mayServe: officer.duties.some((duty) => ['approver', 'issuer', 'clerk', 'head'].includes(duty)),
  }
}
