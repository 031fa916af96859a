import type { Language } from '#kernel/language'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'
import { listWrittenActs } from '../store/act-store.ts'
import { type CaseKey, findCase } from '../store/case-store.ts'
import type { CaseDocument, SignedDocument } from './document.ts'
import { type DocumentRow, findDocument, getFile } from './document-store.ts'
import { writtenActs } from './documents-of.ts'
import { listDocuments } from './list-documents.ts'
import { makeDocument } from './make-document.ts'

type Documents = Pick<Services, 'db' | 'keys' | 'clock' | 'platform' | 'ledger' | 'principal' | 'apart'>

/**
 * The signed document of a case under a name (`acceptance`, `correction-2`), the same bytes whenever it is asked for. It
 * is made when its act is committed; who comes before that has it made now.
 * @throws casework.case-not-found when the record gives no such document.
 */
export async function documentFor(
  services: Documents,
  key: CaseKey,
  name: string,
  language: Language = 'zh-CN',
): Promise<SignedDocument & { readonly row: DocumentRow }> {
  const found = await findCase(services, key)
  if (!found) throw caseworkProblems.caseNotFound()
  const documents = await listDocuments(services, found, await listWrittenActs(services, key, writtenActs))
  const document = documents.find((each) => each.name === name)
  if (!document) throw caseworkProblems.caseNotFound()
  const known = await findDocument(services.db, key, document.kind, document.sequence)
  const row = known ?? (await make(services, found, document))
  return { ...(await getFile(services, row, language)), row }
}

/** The platform makes documents, nobody in person: whoever comes first only causes it, in a transaction of its own. */
function make(services: Documents, found: CaseFile, document: CaseDocument): Promise<DocumentRow> {
  if (services.principal.kind === 'system') return makeDocument(services, found, document)
  return services.apart(system, (own) => makeDocument(own, found, document))
}
