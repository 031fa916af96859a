import { findId } from '#kernel/ids'
import type { Person } from '#kernel/principal'
import type { Rating } from './rating.ts'
import { findStoredRating, type Store } from './store.ts'

/** The person's own rating of a case, if there is one. */
export async function findRating(
  store: Store,
  person: Pick<Person, 'partyId'>,
  caseId: string,
): Promise<Rating | undefined> {
  const id = findId<'case'>(caseId)
  return id && findStoredRating(store, person.partyId, id)
}
