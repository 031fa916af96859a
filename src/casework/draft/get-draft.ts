import type { Person } from '#kernel/principal'
import type { Draft } from '../case/case.ts'
import { caseworkProblems } from '../problems.ts'
import type { Store } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { type Missing, missingOf } from './missing-of.ts'

/** The person's draft with everything in it. @throws alreadySubmitted once it is a draft no longer. */
export async function getDraft(store: Store, person: Pick<Person, 'partyId'>, caseId: string): Promise<Draft> {
  const found = await getCaseOf(store, person, caseId)
  if (found.state !== 'draft') throw caseworkProblems.alreadySubmitted()
  return { case: found, ...(await readContent(store, found)) }
}

/** What keeps the person's draft from submission. */
export async function checkDraft(store: Store, person: Pick<Person, 'partyId'>, caseId: string): Promise<Missing[]> {
  return missingOf(await getDraft(store, person, caseId))
}
