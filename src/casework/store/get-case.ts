import { findId } from '#kernel/ids'
import type { Officer, Person } from '#kernel/principal'
import type { CaseFile } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'
import { findCase, findCaseKey, type Store } from './case-store.ts'

/** The person's own case. Another's case and one that never was look the same from outside. */
export async function getCaseOf(
  store: Store,
  person: Pick<Person, 'partyId'>,
  caseId: string,
  options: { readonly lock?: boolean } = {},
): Promise<CaseFile> {
  const id = findId<'case'>(caseId)
  const found = id && (await findCase(store, { partyId: person.partyId, id }, options))
  if (!found) throw caseworkProblems.caseNotFound()
  return found
}

/**
 * A case of the officer's own organisation. A case elsewhere and a draft are not found rather than forbidden, so that
 * no answer confirms that they exist.
 */
export async function getCaseAtOffice(store: Store, officer: Officer, caseId: string): Promise<CaseFile> {
  const id = findId<'case'>(caseId)
  const key = id && (await findCaseKey(store.db, id))
  const found = key && (await findCase(store, key))
  if (!found || found.state === 'draft' || found.organisation?.id !== officer.organisation.id) {
    throw caseworkProblems.caseNotFound()
  }
  return found
}
